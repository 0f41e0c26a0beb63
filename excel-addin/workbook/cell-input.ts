import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";

/** TRUE and FALSE in the languages of Excel: typed as a text they would become a boolean. */
const BOOLEANS = new Set(
  (
    "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANT FALSKT SAND FALSK USANN " +
    "TOSI EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ИСТИНА ЛОЖЬ DOĞRU YANLIŞ ADEVĂRAT FALS ΑΛΗΘΕΣ ΨΕΥΔΕΣ"
  ).split(" "),
);

/**
 * What Excel must be given so that the cell comes to hold the content. A text goes through the same as one that a
 * person types, so one that could be taken for a number, a date, a formula or an error gets the apostrophe that makes
 * it text; plain words do without, because the apostrophe shows when the cell is edited.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  if (isCellError(content)) return content.error;
  if (typeof content !== "string" || content === "") return content;
  return isPlainWords(content) ? content : `'${content}`;
}

function isPlainWords(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !BOOLEANS.has(text.trim().toUpperCase());
}
