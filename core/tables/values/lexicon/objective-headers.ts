import type { ObjectiveRole } from "../../../domain/reading.ts";

/** Headers of an objectives table, folded, in six languages; "|" between alternatives. The likeliest role first. */
export const OBJECTIVE_HEADERS: Partial<Record<ObjectiveRole, string>> = {
  name:
    "criteria|criterion|goal|goals|objective|objectives|business objective|business goal|strategic objective|strategic goal|" +
    "strategic priority|priority area|factor|axis|dimension|requirement|attribute|function|feature|category|categories|" +
    "aim|outcome|driver|value driver|theme|pillar|strategic theme|what we want|what we want to achieve|key result|okr|name|" +
    "decision criteria|evaluation criteria|selection criteria|success factor|" +
    "kriterium|kriterien|ziel|ziele|zielsetzung|unternehmensziel|unternehmensziele|geschaftsziel|strategisches ziel|" +
    "strategische ziele|bewertungskriterium|entscheidungskriterium|anforderung|merkmal|bezeichnung|faktor|eigenschaft|" +
    "critere|criteres|objectif|objectifs|objectif strategique|but|buts|enjeu|exigence|facteur|nom|libelle|axe|axe strategique|" +
    "criterio|criterios|objetivo|objetivos|objetivo estrategico|objetivos estrategicos|meta|requisito|nombre|factores|prioridad estrategica|" +
    "criterios de avaliacao|objetivo estrategico|requisitos|nome|fator|" +
    "criteri|obiettivo|obiettivi|obiettivo strategico|requisito|fattore|denominazione|kriteria",
  weight:
    "weight|weights|w|wt|weighting|importance|importance weight|criteria weight|relative importance|relative weight|rating of importance|" +
    "normalized weight|normalised weight|coefficient|points|priority|swing|swing weight|value|share|percent|rank|ranking|rank order|how important|prio|pts|gew|pkt|" +
    "gewicht|gewichtung|wichtung|gewichtungsfaktor|gewichtung in prozent|bedeutung|wichtigkeit|prioritat|punkte|rang|anteil|" +
    "poids|ponderation|coefficient d importance|coef|importance relative|priorite|rang|points|" +
    "peso|ponderacion|importancia|coeficiente|prioridad|ptje obj|puntos|peso relativo|" +
    "ponderacao|prioridade|pontos|pesi|ponderazione|importanza|coefficiente|priorita|punti|bobot",
  measure:
    "measure|metric|kpi|indicator|key performance indicator|success measure|measured by|how measured|how we measure it|unit of measure|" +
    "kennzahl|messgrosse|indikator|messwert|leistungskennzahl|gemessen an|" +
    "indicateur|mesure|mesure par|metrique|indicateur de performance|" +
    "indicador|metrica|medida|medido por|indicatore|misura|misurato da",
  baseline:
    "baseline|base|starting point|start value|starting value|from|last year|previous year|before|as is|" +
    "ausgangswert|basiswert|startwert|vorjahr|ausgangslage|" +
    "valeur initiale|point de depart|reference|situation initiale|annee precedente|" +
    "linea base|valor inicial|punto de partida|ano anterior|" +
    "linha de base|ponto de partida|valore iniziale|valore di partenza|base di partenza|anno precedente",
  target:
    "target|target value|goal value|desired|to|plan|aim value|this year s target|year end target|to be|soll|" +
    "zielwert|sollwert|planwert|zielvorgabe|jahresziel|" +
    "cible|valeur cible|objectif chiffre|valeur visee|" +
    "meta|valor objetivo|valor meta|objetivo anual|" +
    "valor alvo|alvo|valore obiettivo|valore target|traguardo",
  current:
    "current|current value|actual|now|today|latest|latest value|status value|ytd|to date|progress|" +
    "aktuell|aktueller wert|istwert|ist|heute|stand|derzeit|" +
    "actuel|valeur actuelle|realise|aujourd hui|" +
    "actual|valor actual|hoy|real|" +
    "atual|valor atual|hoje|realizado|attuale|valore attuale|oggi|consuntivo",
  owner:
    "owner|responsible|accountable|lead|sponsor|goal owner|person responsible|contact|who|" +
    "verantwortlich|verantwortlicher|verantwortliche|verantwortung|zustandig|eigentumer|ansprechpartner|leitung|" +
    "responsable|proprietaire|pilote|porteur|referent|qui|" +
    "responsable|encargado|dueno|propietario|" +
    "responsavel|dono|proprietario|encarregado|responsabile|referente|titolare",
  reviewDate:
    "review date|next review|review|due|due date|deadline|by when|target date|last review|reviewed|" +
    "uberprufung|prufdatum|nachste uberprufung|termin|frist|falligkeit|stichtag|bis wann|zieldatum|" +
    "date de revue|prochaine revue|revue|echeance|date limite|date cible|" +
    "fecha de revision|proxima revision|revision|fecha limite|plazo|vencimiento|" +
    "data de revisao|proxima revisao|revisao|prazo|data limite|data di revisione|prossima revisione|revisione|scadenza|termine",
  direction:
    "direction|type|atribut|attribute type|benefit cost|benefit or cost|better|better is|more or less|higher is better|polarity|" +
    "richtung|art|typ|besser|direction d amelioration|sens|type de critere|direccion|sentido|tipo|direcao|direzione|verso",
  protected:
    "protected|must not harm|veto|non negotiable|red line|untouchable|" +
    "geschutzt|unantastbar|nicht verhandelbar|protege|intouchable|non negociable|protegido|intocable|no negociable|" +
    "inegociavel|protetto|intoccabile|non negoziabile",
  minimum:
    "minimum|minimum score|minimum rating|minimum value|minimum level|minimum required|minimum acceptable|required minimum|least score|min score|min rating|min value|min level|min points|min required|" +
    "threshold|minimum threshold|cut off|cutoff|knock out|knockout|pass mark|at least|" +
    "mindestwert|mindestpunktzahl|mindestnote|mindestbewertung|mindestanforderung|mindestniveau|schwelle|schwellenwert|mindestens|" +
    "seuil|note minimale|valeur minimale|minimum requis|minimum exige|seuil minimal|" +
    "minimo|valor minimo|nota minima|puntuacion minima|minimo exigido|umbral|umbral minimo|" +
    "pontuacao minima|limiar|valore minimo|punteggio minimo|soglia|soglia minima|" +
    "drempel|drempelwaarde|minimumwaarde|minimalna wartosc|prog|troskel|minimivarde|мінімум|минимум|минимальное значение|порог|最低点|最低分|最低値|최저점|최소점수",
  scenario: "scenario|szenario|scenario de poids|escenario|cenario|gewichtung standard|gewichtung szenario",
  description:
    "description|details|definition|comment|comments|notes|note|explanation|rationale|scale|max score|" +
    "beschreibung|erlauterung|bemerkung|bemerkungen|kommentar|definition|" +
    "descriptif|commentaire|commentaires|remarques|" +
    "descripcion|detalle|comentario|comentarios|observaciones|definicion|" +
    "descricao|detalhes|observacoes|descrizione|dettagli|commento|commenti|definizione",
  ignored:
    "no|nr|number|id|n|nummer|numero|simbol|symbol|code|ref|reference number|lfd nr|pos|total|score|item|#",
};
