import { LANGUAGES, type Language } from "#core/messages/languages.ts";
import { type CellContent, isFormula } from "#core/workbook/cell.ts";

/** What lines of results hold in one language; words that were written by earlier versions too. */
interface WrittenWords {
  readonly headers: Readonly<
    Record<
      "score" | "readiness" | "verdict" | "why" | "place" | "choice" | "sure" | "plan" | "quarter",
      string
    >
  >;
  readonly verdicts: readonly string[];
  readonly choices: readonly string[];
  readonly standings: readonly string[];
}

/**
 * How a line is told that was written before prints were kept, in whatever language. These words stand apart from the
 * texts of the languages, which are not all in each bundle; tests hold the two to each other.
 */
const WRITTEN: Readonly<Record<Language, WrittenWords>> = {
  en: {
    headers: {
      score: "Alignment",
      readiness: "Readiness",
      verdict: "Verdict",
      why: "Why",
      place: "Place",
      choice: "Choice",
      sure: "How sure",
      plan: "In the plan",
      quarter: "Quarter",
    },
    verdicts: ["Fund", "Fix first", "Hold", "Say no", "Stop"],
    choices: ["Choose", "Choose, leaning", "Close behind", "Too close to call", "Not this one"],
    standings: ["Kept in", "In", "In, no cost", "Out", "Kept out"],
  },
  de: {
    headers: {
      score: "Ausrichtung",
      readiness: "Bereitschaft",
      verdict: "Urteil",
      why: "Warum",
      place: "Platz",
      choice: "Wahl",
      sure: "Wie sicher",
      plan: "Im Plan",
      quarter: "Quartal",
    },
    verdicts: ["Fördern", "Erst vorbereiten", "Abwarten", "Absagen", "Beenden"],
    choices: ["Wählen", "Eher wählen", "Dicht dahinter", "Zu knapp", "Dieses nicht"],
    standings: ["Bleibt drin", "Dabei", "Dabei, ohne Kosten", "Nicht dabei", "Bleibt aus"],
  },
  es: {
    headers: {
      score: "Alineación",
      readiness: "Preparación",
      verdict: "Veredicto",
      why: "Motivo",
      place: "Puesto",
      choice: "Elección",
      sure: "Certeza",
      plan: "En el plan",
      quarter: "Trimestre",
    },
    verdicts: ["Financiar", "Resolver antes", "Esperar", "Rechazar", "Detener"],
    choices: ["Elegir", "Elegir, con dudas", "Muy cerca", "Demasiado igualado", "Esta no"],
    standings: ["Se mantiene", "Dentro", "Sin coste", "Fuera", "Excluida"],
  },
};

const inAll = <Words>(of: (words: WrittenWords) => Words): Words[] =>
  LANGUAGES.map((each) => of(WRITTEN[each]));

/** Headers of result lines in every language, by their marks. */
export const RESULT_HEADERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (Object.keys(WRITTEN.en.headers) as (keyof WrittenWords["headers"])[]).map((key) => [
    `results.${key}`,
    inAll(({ headers }) => headers[key]),
  ]),
);

const anyOf = (words: readonly (readonly string[])[]): string => words.flat().join("|");
const VERDICTS = anyOf(inAll(({ verdicts }) => verdicts));
const CHOICES = anyOf(inAll(({ choices }) => choices));
const STANDINGS = anyOf(inAll(({ standings }) => standings));
const CALL = /\balign[a-z]+\(/;
/** A classic formula, whatever its sheet of workings is called. */
const LOOKS_UP_ITS_ROW = /^=(?:iferror\()?index\(.*match\(.*(?:row|column)\(\)/;
/** Words that a line of results holds, in every language. */
export const RESULT_WORDS: Readonly<Record<string, RegExp>> = {
  "results.verdict": new RegExp(`^(?:${VERDICTS})$`),
  "results.why": new RegExp(`(?:^|[.] )(?:${VERDICTS}|${CHOICES}): `),
  "results.choice": new RegExp(`^(?:${CHOICES})$`),
  "results.plan": new RegExp(`^(?:${STANDINGS})$`),
  "results.quarter": /^[QT][1-4] \d{4}$/,
};
/** Lines of numbers, with the lowest and the highest that may stand in them. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  "results.score": [-100, 100],
  "results.readiness": [0, 1],
  "results.place": [1, 100_000],
  "results.sure": [0, 1],
};

/**
 * Whether a cell of a line of results holds what the add-in may have written, told by its looks: where no prints are
 * kept, because it is old or because another program dropped the document's settings.
 * @param ownSheets sheets of the add-in's, as formulas name them, in small letters
 */
export function looksWritten(key: string, content: CellContent, ownSheets: readonly string[]): boolean {
  if (isFormula(content)) {
    const formula = content.formula.toLowerCase();
    const pointsToOurs = ownSheets.some((sheet) => formula.includes(sheet));
    return !RESULT_HEADERS[key] || pointsToOurs || CALL.test(formula) || LOOKS_UP_ITS_ROW.test(formula);
  }
  const headers = RESULT_HEADERS[key];
  // The add-in's own sheets: all that stands there was taken for its own before prints were kept.
  if (!headers) return true;
  if (typeof content === "string" && headers.includes(content)) return true;
  if (typeof content === "string") return RESULT_WORDS[key]?.test(content) === true;
  const [low, high] = NUMBERS[key] ?? [Infinity, -Infinity];
  return typeof content === "number" && content >= low - 1e-9 && content <= high + 1e-9;
}
