import { describe, expect, test } from "@jest/globals";
import { understand } from "#core/workflow/understand.ts";
import { calculateUnsaved } from "#workbench/file/calculate.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

const f = (formula: string) => ({ formula, cached: null });

/** As a program writes it that does not calculate: an empty value, or none, after each formula. */
function withoutValues(more: ReturnType<typeof f> | number) {
  const parts = partsOf({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Tool", "Reach", "Trust"],
          ["Weight", f("=30*2"), f("=100-B2")],
          ["Booking page", f("=1+2"), f('=IF(1=1,2,"")')],
          ["Kiosk", 1, more],
        ],
      },
    ],
  });
  return openXlsx(buildXlsx(parts));
}

describe("formulas for which the file has no value", () => {
  test("are calculated before anything is read", async () => {
    const book = withoutValues(3);
    expect(book.unsaved.length).toBe(4);
    expect(await calculateUnsaved(book)).toEqual([]);
    const { reading } = await understand(book);
    expect(reading.strategy.objectives.map(({ writtenWeight }) => writtenWeight)).toEqual([60, 40]);
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual([
      [3, 2],
      [1, 3],
    ]);
  });

  test("and those that cannot be are named", async () => {
    const left = await calculateUnsaved(withoutValues(f("=PRICEOFTEA(4)")));
    expect(left).toEqual([{ sheet: "Plan", row: 3, column: 2 }]);
  });
});
