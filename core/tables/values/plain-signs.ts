import { foldSpaces } from "./fold.ts";
import { plainDigits } from "./digits.ts";
import { mendMojibake } from "./unit-words.ts";

/** One form for spaces, digits, minus signs and apostrophes, whatever keyboard, font or page they came from. */
export function plainSigns(raw: string): string {
  return plainDigits(foldSpaces(mendMojibake(raw)))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u0096\u0097]/g, "-")
    .replace(/[\u2019\u0092\u02bc]/g, "'")
    .replace(/^'/, "")
    .replace(/^\s*[≈≃∼]/, "~")
    .trim();
}
