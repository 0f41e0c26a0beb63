import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { cellAddress, parseAddress } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import { howWritten, planUpdate } from "#core/workflow/update.ts";
import { sampleWorkbook } from "./sample.ts";

const HOST = { blanksReachFunctionsAsZero: false, liveFormulas: true };

async function scored(way: WritingWay, placement: Placement = "beside"): Promise<MemoryWorkbook> {
  const workbook = sampleWorkbook();
  const { changes } = planResults(await understand(workbook), way, placement, workbook.capabilities);
  expect(await workbook.apply(changes)).toMatchObject({ ok: true });
  return workbook;
}

async function contents(workbook: MemoryWorkbook, address: string): Promise<CellContent[][]> {
  return contentsOf((await workbook.read([parseAddress(address)!]))[0]!);
}

const edit = (workbook: MemoryWorkbook, address: string, content: CellContent): void =>
  workbook.edit(parseAddress(address)!, content);

describe("how results stand in the workbook", () => {
  test.each<[WritingWay, Placement]>([
    ["live", "beside"],
    ["values", "beside"],
    ["plain", "beside"],
    ["live", "sheet"],
    ["values", "sheet"],
    ["plain", "sheet"],
  ])("%s, %s is told by the cells, whoever wrote them", async (way, placement) => {
    expect(howWritten(await understand(await scored(way, placement)))).toEqual({ way, placement });
  });

  test("nothing where nothing is written", async () => {
    const understanding = await understand(sampleWorkbook());
    expect(howWritten(understanding)).toBeNull();
    expect(planUpdate(understanding, HOST)).toBeNull();
  });
});

describe("bringing results up to date", () => {
  test("nothing to do right after writing", async () => {
    expect(planUpdate(await understand(await scored("values")), HOST)).toBeNull();
  });

  test.each<Placement>(["beside", "sheet"])(
    "values, %s: what differs is named, and one ChangeSet puts it right and back",
    async (placement) => {
      const workbook = await scored("values", placement);
      const where = placement === "beside" ? "Pipeline!H1:J6" : "'AlignScore results'!A1:D6";
      const old = await contents(workbook, where);
      edit(workbook, "Pipeline!D4", 3);
      const update = planUpdate(await understand(workbook), HOST)!;
      expect(update.behind.map(({ investment }) => investment)).toContain("New CRM");
      const result = await workbook.apply(update.plan.changes);
      if (!result.ok) throw new Error("conflict");
      expect(planUpdate(await understand(workbook), HOST)).toBeNull();
      expect(howWritten(await understand(workbook))).toEqual({ way: "values", placement });
      expect(await contents(workbook, where)).not.toEqual(old);
      await workbook.apply(result.inverse);
      expect(await contents(workbook, where)).toEqual(old);
    },
  );

  test("what somebody typed over a result is theirs, and no reason to update", async () => {
    const workbook = await scored("values");
    edit(workbook, "Pipeline!J4", "ask Jana first");
    expect(planUpdate(await understand(workbook), HOST)).toBeNull();
    edit(workbook, "Pipeline!D4", 3);
    const update = planUpdate(await understand(workbook), HOST)!;
    expect(update.behind.map(({ cell }) => cellAddress(cell))).not.toContain("J4");
    await workbook.apply(update.plan.changes);
    expect(await contents(workbook, "Pipeline!J4")).toEqual([["ask Jana first"]]);
    // Nor does it become the add-in's own by having been left once.
    for (const rating of [-3, 3]) {
      edit(workbook, "Pipeline!D4", rating);
      const again = planUpdate(await understand(workbook), HOST)!;
      await workbook.apply(again.plan.changes);
      expect(await contents(workbook, "Pipeline!J4")).toEqual([["ask Jana first"]]);
    }
  });

  test("live formulas say the right thing by themselves, also while they are worked out", async () => {
    const workbook = await scored("live");
    edit(workbook, "Pipeline!D4", 3);
    expect(planUpdate(await understand(workbook), HOST)).toBeNull();
  });
});
