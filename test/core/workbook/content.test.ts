import { describe, expect, test } from "@jest/globals";
import { contentsOf, describeContent, sameContent } from "#core/workbook/content.ts";
import { en } from "#core/messages/en.ts";
import { worded } from "#core/messages/message.ts";
import type { CellContent } from "#core/workbook/cell.ts";

describe("sameContent", () => {
  test.each([
    [1, 1, true],
    [1, "1", false],
    [true, "TRUE", false],
    [null, "", true],
    [null, 0, false],
    [{ error: "#N/A" }, { error: "#N/A" }, true],
    [{ error: "#N/A" }, "#N/A", false],
    [{ formula: "=A1", cached: 1 }, { formula: "=A1", cached: 2 }, true],
    [{ formula: "=sum( a1:b2 )" }, { formula: "=SUM(A1:B2)" }, true],
    [{ formula: '="a b"' }, { formula: '="A B"' }, false],
    [{ formula: "='My plan'!A1" }, { formula: "='Myplan'!A1" }, false],
    [{ formula: "=A1", cached: 1 }, 1, false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
    expect(sameContent(b, a)).toBe(same);
  });
});

test("contentsOf fills a ragged reading up to the whole rectangle", () => {
  const range = { sheet: "Plan", row: 0, column: 0, rows: 3, columns: 2 };
  const cells = { range, values: [["a"], [1, 2]], formulas: [[], ["", "=A2*2"]], formats: [] };
  expect(contentsOf(cells)).toEqual([
    ["a", null],
    [1, { formula: "=A2*2", cached: 2 }],
    [null, null],
  ]);
});

const described = (content: CellContent): string => worded(describeContent(content), en);

test("describeContent cuts long text and tells text from numbers", () => {
  expect(described("5")).toBe("“5”");
  expect(described(5)).toBe("5");
  expect(described(null)).toBe("an empty cell");
  expect(described({ formula: "=A1" })).toBe("=A1");
  expect(described("x".repeat(1000)).length).toBeLessThan(80);
});
