import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { printOf } from "#core/workflow/results/fingerprint.ts";

/** Mark by mark, as the prints that stand in people's workbooks were made. */
function markByMark(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|(?:(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?\$?[A-Za-z]{1,3}\$?\d+|\s+|[^"'\s]/g,
    (part: string, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted;
      return /\d$/.test(part) && part.length > 1 ? "#" : part.trim().toUpperCase();
    },
  );
}

const place = fc.constantFrom(
  "A1",
  "$b$12",
  "'My sheet'!C3",
  "Größe!D4",
  "'It''s'!Z9",
  "_y.z!A1:B2",
  "Sheet12!C$3",
  "abcdE12",
  "a.b1!",
  "$x",
  "1.5",
  "12",
);
const glue = fc.constantFrom("+", "*", ",", " ", "\n", "&", "<=");
const text = fc.constantFrom('"te xt A1"', '"Größe 🚀 é"', '"a""b"', '""');
const call = fc.constantFrom("größe(", "sum(", "log10(", "atan2(", "IF(", ")");

/** FNV-1a with 32 bits over whole characters, as written down by its authors: the prints that stand in workbooks. */
function printOfText(text: string): string {
  const print = Array.from(text).reduce(
    (hash, char) => Math.imul(hash ^ char.codePointAt(0)!, 16_777_619),
    2_166_136_261,
  );
  return (print >>> 0).toString(36);
}

test("prints of formulas are what they always were, so that those kept in workbooks stay good", () => {
  const formula = fc
    .array(fc.tuple(fc.oneof(place, text, call), glue), { minLength: 1, maxLength: 9 })
    .map((parts) => `=${parts.flat().join("")}`);
  fc.assert(
    fc.property(formula, (each) =>
      expect(printOf({ formula: each })).toBe(printOfText(`=${markByMark(each)}`)),
    ),
  );
});

test("a sheet's name may hold the marks of texts", () => {
  expect(printOf({ formula: `='Plan "A"'!B2*2` })).toBe(printOfText("==#*2"));
});
