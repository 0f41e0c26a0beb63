import { expect, test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { type CellContent } from "#core/workbook/cell.ts";
import { addressOf } from "#core/workbook/range.ts";
import { values } from "#test/conformance/helpers.ts";
import { excelOf } from "#test/excel-addin/workbook/excel-of.ts";

/** The examples, each on a sheet: the arguments from A1 on, one below the other, and the formula below them all. */
const EXAMPLES = CATALOGUE.flatMap((spec) => spec.examples.map((example) => ({ spec, example })));

/** Blank cells as they can be: empty, which the fake Excel hands over as 0, or the empty text of a formula. */
const BLANKS: readonly (readonly [string, CellContent])[] = [
  ["0", null],
  ['""', { formula: '=""' }],
];

function cellsOf({ spec, example }: (typeof EXAMPLES)[number], blank: CellContent) {
  const cells: CellContent[][] = [];
  const references = example.args.map((argument) => {
    if (argument === null) return "";
    const matrix = (Array.isArray(argument) ? argument : [[argument]]) as readonly (readonly CellContent[])[];
    const row = cells.length;
    for (const line of matrix) cells.push(line.map((cell) => (cell === null || cell === "" ? blank : cell)));
    const columns = Math.max(...matrix.map((line) => line.length));
    const [, place] = addressOf({ sheet: "S", row, column: 0, rows: matrix.length, columns }).split("!");
    // As live formulas have it, see core/workflow/results/live-sources.ts.
    return `IF(${place}="","",${place})`;
  });
  return [...cells, [{ formula: `=${spec.name}(${references.join(",")})` }]];
}

test.each(BLANKS)(
  "every example holds where Excel has %s for blanks, as live formulas hand them over",
  async (_, blank) => {
    const { workbook } = excelOf({
      sheets: EXAMPLES.map((one, i) => ({ name: `E${i}`, cells: cellsOf(one, blank) })),
    });
    let compared = 0;
    for (const [i, { example }] of EXAMPLES.entries()) {
      const { result } = example;
      if ("error" in result) continue;
      const corner = { sheet: `E${i}`, row: cellsOf(EXAMPLES[i]!, blank).length - 1, column: 0 };
      const shown = await values(
        workbook,
        addressOf({ ...corner, rows: result.length, columns: result[0]!.length }),
      );
      const expected = result.map((line) =>
        line.map((value) =>
          typeof value === "number" ? expect.closeTo(value, 9) : value === "" ? null : value,
        ),
      );
      expect({ formula: example.formula, shown }).toEqual({ formula: example.formula, shown: expected });
      compared++;
    }
    expect(compared).toBeGreaterThan(CATALOGUE.length);
  },
);
