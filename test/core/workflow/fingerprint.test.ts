import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { AlikeFormulas } from "#core/workflow/results/alike-formulas.ts";
import { printOfShape } from "#core/workflow/results/formula-shape.ts";
import { printOf, printOfAll } from "#core/workflow/results/fingerprint.ts";

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

test("many formulas together have the prints that each has alone, however alike they are", () => {
  // What looks like a row moves from line to line, or stays: in addresses, texts, numbers and names of sheets.
  const piece = fc
    .tuple(
      fc.constantFrom("B#", "$C#", "D$#", "E#:F#", "'My #'!A1", "S#!B2", '"at B#"', "#", "LOG10(#)", "G1.#"),
      fc.constantFrom("same", "row", "next"),
    )
    .map(
      ([pattern, moves]) =>
        (row: number): string =>
          pattern.replace(/#/g, String(moves === "same" ? 7 : moves === "row" ? row : row + 1)),
    );
  const column = fc.array(piece, { minLength: 1, maxLength: 4 });
  const sheet = fc.tuple(
    fc.array(column, { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 2, maxLength: 9 }),
  );
  fc.assert(
    fc.property(sheet, ([columns, rows]) => {
      const formulas = rows.flatMap((row) =>
        columns.map((pieces) => ({ formula: `=${pieces.map((each) => each(row)).join("+")}` })),
      );
      const alone = [...new Set(formulas.map(printOf))].sort().join(" ");
      expect(printOfAll(formulas)).toBe(`*${printOf(alone)}`);
    }),
  );
});

test("of thousands of lines that are alike, the first few are walked through", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => [
    `=IF('My plan'!$C$4="","",B${at + 7}*D${at + 7})`,
    // From its own line down to the last one.
    `=MATCH(B${at + 7},C${at + 8}:C4000,0)`,
    at % 3 === 0 ? `=E${at + 7}` : `=SUM(E${at + 7}:F${at + 7})`,
  ]);
  let walks = 0;
  const formulas = new AlikeFormulas(0, (...about) => {
    walks++;
    return printOfShape(...about);
  });
  for (const formula of lines.flat()) formulas.printOf(formula);
  expect(walks).toBeLessThan(20);
});
