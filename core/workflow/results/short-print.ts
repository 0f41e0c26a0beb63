/** Short prints of texts: the same for the same text, hardly ever for another (FNV-1a, 32 bits). */

/** The print of nothing. */
export const NO_PRINT = 0x811c9dc5;

/** @returns the print of a text of which `print` is that of all but the last character */
export function printing(print: number, code: number): number {
  return Math.imul(print ^ code, 0x01000193);
}

/** @returns the print of a text with a stretch of another at its end, in capitals if so wanted */
export function printed(print: number, text: string, from: number, to: number, capitals: boolean): number {
  let result = print;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // What is more than one code, or has other capitals, is left to the language.
    if (code >= 0x80) return ofCharacters(result, text.slice(at, to), capitals);
    result = printing(result, capitals && code >= 97 && code <= 122 ? code - 32 : code);
  }
  return result;
}

function ofCharacters(print: number, text: string, capitals: boolean): number {
  let result = print;
  for (const char of capitals ? text.toUpperCase() : text) result = printing(result, char.codePointAt(0)!);
  return result;
}

/** As it is kept. */
export function printText(print: number): string {
  return (print >>> 0).toString(36);
}
