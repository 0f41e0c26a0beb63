import { type CellContent, isFormula } from "#core/workbook/cell.ts";

/** Headers of result lines in every language: how a line is told that was written before prints were kept. */
export const RESULT_HEADERS: Readonly<Record<string, readonly string[]>> = {
  "results.score": ["Alignment", "Ausrichtung", "Alineación"],
  "results.readiness": ["Readiness", "Bereitschaft", "Preparación"],
  "results.verdict": ["Verdict", "Urteil", "Veredicto"],
  "results.why": ["Why", "Warum", "Motivo"],
  "results.place": ["Place", "Platz", "Puesto"],
  "results.choice": ["Choice", "Wahl", "Elección"],
  "results.sure": ["How sure", "Wie sicher", "Certeza"],
  "results.plan": ["In the plan", "Im Plan", "En el plan"],
  "results.quarter": ["Quarter", "Quartal", "Trimestre"],
};

const VERDICTS =
  "Fund|Fix first|Hold|Say no|Stop|Fördern|Erst vorbereiten|Erst richten|Abwarten|Absagen|Beenden|" +
  "Financiar|Resolver antes|Esperar|Rechazar|Detener";
const VERDICT = new RegExp(`^(?:${VERDICTS})$`);
const CALL = /\balign[a-z]+\(/;
/** A classic formula, whatever its sheet of workings is called. */
const LOOKS_UP_ITS_ROW = /^=(?:iferror\()?index\(.*match\(.*(?:row|column)\(\)/;
const CHOICES =
  "Choose|Choose, leaning|Close behind|Too close to call|Not this one|" +
  "Wählen|Eher wählen|Dicht dahinter|Zu knapp|Dieses nicht|" +
  "Elegir|Elegir, con dudas|Muy cerca|Demasiado igualado|Esta no";
const STANDINGS =
  "Kept in|In|In, no cost|Out|Kept out|Bleibt drin|Dabei|Dabei, ohne Kosten|Nicht dabei|Bleibt aus|" +
  "Se mantiene|Dentro|Sin coste|Fuera|Excluida";
/** Words that a line of results holds, in every language. */
export const RESULT_WORDS: Readonly<Record<string, RegExp>> = {
  "results.verdict": VERDICT,
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
