import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { cellAddress, parseAddress } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import { pagesBehind, SHOWN_KEY } from "#core/workflow/results/pages-shown.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
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

describe("pages that were made from other figures", () => {
  const money = (amount: number): string => `€${amount}`;

  test("the scorecard is behind after a rating changed, not after another look, and no more once it is laid out again", async () => {
    const workbook = sampleWorkbook();
    const layOut = async () =>
      workbook.apply(planScorecard(await understand(workbook), money, false).changes);
    const pages = async () => pagesBehind(await understand(workbook));
    expect(await pages()).toEqual([]);
    await layOut();
    expect(await pages()).toEqual([]);
    expect(planScorecard(await understand(workbook), money, false).changes.changes).toEqual([]);
    // Where it is written, and whether beside it stands something, is no other figure.
    await workbook.apply(
      planResults(await understand(workbook), "values", "beside", workbook.capabilities).changes,
    );
    expect(await pages()).toEqual([]);
    edit(workbook, "Pipeline!D4", 3);
    expect(await pages()).toEqual([{ page: "scorecard", sheet: "Scorecard" }]);
    await layOut();
    expect(await pages()).toEqual([]);
  });

  test.each<[string, string, CellContent]>([
    ["a cost", "Pipeline!B4", 999],
    ["a name", "Pipeline!A4", "Another CRM"],
    ["a weight", "Strategy!B2", 60],
  ])("%s is a figure of theirs", async (_what, address, content) => {
    const workbook = sampleWorkbook();
    await workbook.apply(planScorecard(await understand(workbook), money, false).changes);
    edit(workbook, address, content);
    expect(pagesBehind(await understand(workbook))).toHaveLength(1);
  });

  test("a setting that somebody damaged says nothing", async () => {
    const workbook = sampleWorkbook();
    await workbook.apply(planScorecard(await understand(workbook), money, false).changes);
    const expected = (await workbook.outline()).settings[SHOWN_KEY]!;
    for (const value of ["{", "7", "null", '{"scorecard":7}']) {
      const damage = { kind: "setting", key: SHOWN_KEY, value, expect: expected } as const;
      const damaged = await workbook.apply({ label: "damage", changes: [damage] });
      expect(Array.isArray(pagesBehind(await understand(workbook)))).toBe(true);
      if (damaged.ok) await workbook.apply(damaged.inverse);
    }
  });
});
