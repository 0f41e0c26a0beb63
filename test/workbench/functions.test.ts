import { describe, expect, test } from "@jest/globals";
import { registries } from "@odoo/o-spreadsheet";
import "#test/support/grid-functions.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isFunctionError } from "#core/functions/error.ts";
import { isCellError, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { values } from "#test/conformance/helpers.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";

/** Every example of the catalogue, laid out in cells and calculated by the grid. */
const examples = CATALOGUE.flatMap((spec) => spec.examples.map((example) => ({ spec, example })));

/** One argument as a person types it into a formula. */
function typed(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}

describe("AlignScore's functions in the grid", () => {
  test.each(examples.map((each) => [each.example.formula, each] as const))(
    "%s",
    async (_, { spec, example }) => {
      const cells: CellContent[][] = [];
      const put = (row: number, column: number, content: CellContent): void => {
        while (cells.length <= row) cells.push([]);
        const line = cells[row]!;
        while (line.length <= column) line.push(null);
        line[column] = content;
      };
      // Arguments side by side from row 21 on, the formula in A1 with room to spill.
      let column = 0;
      const references = example.args.map((arg) => {
        if (!Array.isArray(arg)) return typed(arg as CellValue);
        const matrix = arg as readonly (readonly CellContent[])[];
        const from = cellAddress({ row: 20, column });
        matrix.forEach((line, i) => line.forEach((content, j) => put(20 + i, column + j, content)));
        const width = Math.max(...matrix.map((line) => line.length));
        const to = cellAddress({ row: 19 + matrix.length, column: column + width - 1 });
        column += width;
        return `${from}:${to}`;
      });
      put(0, 0, { formula: `=${spec.name}(${references.join(",")})` });
      const book = new GridWorkbook(gridOf({ sheets: [{ name: "S", cells }] }));
      if (isFunctionError(example.result)) {
        expect(await values(book, "S!A1")).toEqual([[{ error: example.result.error }]]);
        return;
      }
      const last = cellAddress({ row: example.result.length - 1, column: example.result[0]!.length - 1 });
      const shown = await values(book, `S!A1:${last}`);
      example.result.forEach((line, i) =>
        line.forEach((expected, j) => {
          if (typeof expected === "number") expect(shown[i]?.[j]).toBeCloseTo(expected, 9);
          else expect(shown[i]?.[j]).toBe(expected === "" ? null : expected);
        }),
      );
    },
  );

  test("are explained to the grid's own help, argument by argument", () => {
    for (const spec of CATALOGUE) {
      const known = registries.functionRegistry.get(spec.name);
      expect(known.description).toBe(spec.summary);
      expect(known.args.map(({ name, description, optional }) => ({ name, description, optional }))).toEqual(
        spec.parameters.map(({ name, description, optional }) => ({ name, description, optional })),
      );
    }
  });

  test("an error says in its message what is wrong and where", () => {
    const model = gridOf({
      sheets: [{ name: "S", cells: [[{ formula: "=ALIGNSCORE(A2:B2,A3:B3)" }], [1, "x"], [1, 1]] }],
    });
    const sheetId = model.getters.getActiveSheetId();
    const cell = model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 });
    expect(cell.value).toBe("#VALUE!");
    expect(cell.message).toContain("x");
  });
});
