import { expect } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { offeredFormulas, planFormula } from "#core/workflow/formulas/insert-formula.ts";
import { understand } from "#core/workflow/understand.ts";

/**
 * Puts every formula that is offered for the sample business into a workbook, beside an investment and elsewhere: the
 * host has to show what was promised, and undo has to take it away.
 */
export async function insertAll(workbook: Workbook): Promise<void> {
  for (const address of ["Pipeline!K4", "Strategy!J1"]) {
    const { sheet, row, column } = parseAddress(address)!;
    const found = await understand(workbook);
    const { formulas } = offeredFormulas(found, { sheet, row, column }, workbook.capabilities, en);
    expect(formulas.length).toBeGreaterThan(3);
    for (const formula of formulas) {
      const plan = planFormula(found, formula, { sheet, row, column }, workbook.capabilities, "one formula");
      if ("refused" in plan) throw new Error(JSON.stringify(plan));
      const applied = await workbook.apply(plan.changes);
      if (!applied.ok) throw new Error(JSON.stringify(applied));
      const [shown] = await workbook.read([plan.where]);
      const promised = formula.result.map((line) =>
        line.map((value) =>
          typeof value === "number" ? expect.closeTo(value, 9) : value === "" ? null : value,
        ),
      );
      expect({
        formula: formula.formula,
        shown: shown!.values.map((line) => line.map((v) => (v === "" ? null : v))),
      }).toEqual({ formula: formula.formula, shown: promised });
      expect(await workbook.apply(applied.inverse)).toMatchObject({ ok: true });
      const [after] = await workbook.read([plan.where]);
      expect(
        contentsOf(after!)
          .flat()
          .every((content) => content === null),
      ).toBe(true);
    }
  }
}
