/**
 * Nouns that tell what a table decides, as prefixes of words without case and accents, by language. Words that are used
 * for both (tool, platform, framework; "decision matrix") are left out: they misled.
 */
interface NounList {
  readonly code: string;
  readonly prefixes: string;
}

/** Things of which one is chosen. */
export const CHOICE_NOUNS: readonly NounList[] = [
  {
    code: "noun-vendor",
    prefixes:
      "vendor|supplier|provider|bidder|contractor|manufacturer|anbieter|lieferant|hersteller|dienstleister|bieter|" +
      "fournisseur|prestataire|soumissionnaire|proveedor|licitador|oferente|fornecedor|fornitore|fornitori|leverancier|aanbieder|" +
      "leverandor|leverantor|dostawc|dostawca|toimittaja|tedarikci|поставщик|供应商|供應商|ベンダー|仕入先|업체",
  },
  {
    code: "noun-offer",
    prefixes:
      "offer|offers|bid|bids|proposal evaluation|quotation|quote|tender|angebot|offerte|offre|devis|oferta|presupuesto comparado|" +
      "proposta|preventivo|offerta|anbud|tilbud|oferty|tarjous|teklif|предложени|報價|报价|見積",
  },
  {
    code: "noun-option",
    prefixes:
      "option|options|alternative|alternatives|alternativ|variant|variante|varianten|solution|solutions|losung|losungen|" +
      "losungsvariante|loesung|solucion|soluciones|solucao|solucoes|soluzione|soluzioni|opcion|opciones|opcao|opcoes|" +
      "opzione|opzioni|alternativa|alternativas|oplossing|optie|varianty|rozwiazani|opcja|vaihtoehto|secenek|вариант|альтернатив|" +
      "方案|選択肢|대안",
  },
  {
    code: "noun-applicant",
    prefixes:
      "applicant|candidate|interviewee|bewerber|kandidat|candidat|candidato|candidata|postulante|aspirante|concorrente|sollicitant|" +
      "sokande|ansoger|hakija|aday|кандидат|候选人|候補者|지원자",
  },
  {
    code: "noun-method",
    prefixes: "nutzwert|pugh|datum|baseline concept|konzeptauswahl|concept selection|morphologisch",
  },
];

/** Things of which several can be done. */
export const PORTFOLIO_NOUNS: readonly NounList[] = [
  {
    code: "noun-project",
    prefixes:
      "project|projekt|projet|proyecto|projeto|progetto|progetti|projecten|prosjekt|hanke|proje|проект|项目|項目|プロジェクト|프로젝트",
  },
  {
    code: "noun-initiative",
    prefixes:
      "initiative|initiativ|iniciativa|iniciativas|iniziativa|iniziative|initiatief|inicjatyw|vorhaben|massnahme|measure list|mesure|" +
      "medida|misura|action plan|programme|инициатив|施策|이니셔티브",
  },
  {
    code: "noun-investment",
    prefixes:
      "investment|investition|investissement|inversion|investimento|investimenti|investering|inwestycj|sijoitus|yatirim|инвестици|投资|投資|투자",
  },
  {
    code: "noun-portfolio",
    prefixes:
      "portfolio|portefeuille|portafolio|cartera|carteira|portafoglio|portefolje|портфель|pipeline|backlog|roadmap|" +
      "feuille de route|hoja de ruta|fahrplan|epic|feature request|user story|user stories",
  },
  {
    code: "noun-requirement",
    prefixes:
      "requirement|anforderung|exigence|requisito|requerimiento|vereist|wymagani|krav|vaatimus|gereksinim|требовани|需求|要件|요구",
  },
  {
    code: "noun-task",
    prefixes:
      "task|aufgabe|tache|tarea|tarefa|taak|oppgave|uppgift|zadani|tehtava|gorev|задач|任务|タスク|과제",
  },
  {
    code: "noun-priority",
    prefixes: "priorit|prioris|prioriz|priorytet|onceli|приоритет|优先|優先|우선",
  },
];

/** Words that begin like one of the nouns and mean something else. */
const OTHER_WORDS =
  /^(?:option(?:al|ally|ale|nel|nelle|aler|ales)|project(?:ed|ion|ions|ive)|offering|quoted)$/;

/** So short a noun must be the word itself, but for an ending. */
const SHORT = 4;
const ENDING = 2;

/** What texts name, by the first list whose noun begins one of their words; null where none does. */
export function nounIn(
  text: string,
  lists: readonly NounList[],
): { readonly code: string; readonly word: string } | null {
  const folded = ` ${foldWords(text)}`;
  for (const { code, prefixes } of lists) {
    for (const { prefix, start } of startsOf(prefixes)) {
      for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
        const word = wordAt(folded, at);
        const isOther =
          OTHER_WORDS.test(word) ||
          (prefix.length <= SHORT && /^[a-z]/.test(prefix) && word.length > prefix.length + ENDING);
        if (!isOther) return { code, word };
      }
    }
  }
  return null;
}

const STARTS = new Map<string, readonly { readonly prefix: string; readonly start: string }[]>();

/** The nouns of a list with what to look for; Chinese, Japanese and Korean put no blank between words. */
function startsOf(prefixes: string): readonly { readonly prefix: string; readonly start: string }[] {
  const known = STARTS.get(prefixes);
  if (known) return known;
  const starts = prefixes.split("|").map((prefix) => ({
    prefix,
    start: /[\u3000-\u9fff\uac00-\ud7af]/.test(prefix) ? prefix : ` ${prefix}`,
  }));
  STARTS.set(prefixes, starts);
  return starts;
}

function foldWords(text: string): string {
  return text
    .slice(0, 400)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

function wordAt(folded: string, at: number): string {
  const rest = folded.slice(at).trimStart();
  return rest.split(" ", 1)[0]!.slice(0, 40);
}
