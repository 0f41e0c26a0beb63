import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { contains } from "#core/workbook/range.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { grownCorrections } from "#core/workflow/lines/grow-corrections.ts";
import { understand } from "#core/workflow/understand.ts";
import { at, write } from "#test/conformance/helpers.ts";

const investments = at("Plan!B3:D6");
const grown = (address: string) =>
  grownCorrections({ investments }, [write(address, [[null]], null)]).investments;

test.each([
  ["below", "Plan!B7", "Plan!B3:D7"],
  ["right", "Plan!E4:E5", "Plan!B3:E6"],
  ["across the edge", "Plan!D6:E8", "Plan!B3:E8"],
  ["inside", "Plan!C4", "Plan!B3:D6"],
  ["with a gap", "Plan!B8", "Plan!B3:D6"],
  ["at a corner only", "Plan!E7", "Plan!B3:D6"],
  ["on another sheet", "Other!B7", "Plan!B3:D6"],
])("what is written %s", (_, written, expected) => {
  expect(grown(written)).toEqual(at(expected));
});

test("a named range never loses a cell, whatever is written", () => {
  const place = fc.record({ row: fc.nat(9), column: fc.nat(9), rows: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), (places) => {
      const changes = places.map(
        (each) =>
          ({
            kind: "write",
            range: { ...each, sheet: "Plan", columns: 1 },
            contents: [],
            expect: null,
          }) as const,
      );
      const range = grownCorrections({ investments }, changes).investments!;
      expect(contains(range, investments)).toBe(true);
      expect(contains(range, { sheet: "Plan", row: 5, column: 3 })).toBe(true);
    }),
  );
});

test("a new investment is read where the user had said which cells are the table", async () => {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Tool", "Yearly cost", "Growth (60%)", "Savings (40%)"],
          ["Chat", 4200, 1, 0],
          ["Books", 900, 0, 2],
        ],
      },
    ],
  });
  const corrections = { investments: at("Plan!A1:D3") };
  const draft = { ...EMPTY_DRAFT, name: "Till", owner: "Ines" };
  const plan = planInvestment(await understand(workbook, { corrections }), draft, ["owner"]);
  if (!plan.ok) throw new Error(plan.reason);
  await workbook.apply(plan.changes);
  const { reading, corrections: kept } = await understand(workbook);
  expect(kept.investments).toEqual(at("Plan!A1:E4"));
  expect(reading.strategy.investments.map(({ name, owner }) => [name, owner])).toEqual([
    ["Chat", undefined],
    ["Books", undefined],
    ["Till", "Ines"],
  ]);
});
