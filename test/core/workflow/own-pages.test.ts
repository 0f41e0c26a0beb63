import { describe, expect, test } from "@jest/globals";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { ownedSheetName } from "#core/workflow/results/owned-sheet.ts";
import { planSheets } from "#core/workflow/results/plan-sheets.ts";
import { PRINTS_KEY, printOfAll } from "#core/workflow/results/fingerprint.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf, sameContent } from "#core/workbook/content.ts";
import { en } from "#core/messages/en.ts";
import { layOutSecondOpinion } from "#core/workflow/second-opinion-sheet.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { Line } from "#core/workbook/look-changes.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { sampleWorkbook } from "./sample.ts";

async function write(workbook: MemoryWorkbook, overwrite = false) {
  const understanding = await understand(workbook, { preferences: { secondOpinion: true } });
  const money = (amount: number): string => `€${amount}`;
  const plan = planScorecard(
    understanding,
    money,
    workbook.capabilities.charts,
    undefined,
    {},
    { overwrite },
  );
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  return plan;
}

async function cell(workbook: MemoryWorkbook, address: string): Promise<CellContent> {
  const [read] = await workbook.read([parseAddress(address)!]);
  return contentsOf(read!)[0]?.[0] ?? null;
}

async function type(workbook: MemoryWorkbook, address: string, content: CellContent): Promise<void> {
  const range = parseAddress(address)!;
  const change = {
    kind: "write",
    range,
    contents: [[content]],
    expect: [[await cell(workbook, address)]],
  } as const;
  expect(await workbook.apply({ label: "a person", changes: [change] })).toMatchObject({ ok: true });
}

/** Without the figures that charts look at, which are kept with their page. */
const names = async (workbook: MemoryWorkbook): Promise<string[]> =>
  (await workbook.outline()).sheets
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("AlignScore charts"));

describe("what people write on pages of ours", () => {
  test.each<[string, string, CellContent]>([
    ["beside the scorecard", "Scorecard!O5", "Bank asks for the drone quote"],
    ["below it", "Scorecard!B60", 4200],
    ["over its title", "Scorecard!A1", "Riverside Board, spring"],
    ["over a figure of it", "Scorecard!E23", { formula: "=1+1" }],
    ["on the second opinion", "'Second opinion'!A30", "ask the bank"],
    ["on the picture of ratings", "'Ratings map'!A20", "Talked through with Mia"],
  ])("%s: it stays, is named, and the new page stands beside it", async (_, address, content) => {
    const workbook = sampleWorkbook();
    await write(workbook);
    const before = await names(workbook);
    await type(workbook, address, content);
    await type(workbook, "Pipeline!D3", -3);
    const plan = await write(workbook);
    const { sheet, row, column } = parseAddress(address)!;
    expect(plan.left).toEqual([{ sheet, row, column }]);
    expect(plan.notes.join(" ")).toContain(address);
    expect(sameContent(await cell(workbook, address), content)).toBe(true);
    expect(await names(workbook)).toEqual([...before, `${sheet} (2)`]);
    // Another time the new page is brought up to date in its place, and the kept one is left.
    await type(workbook, "Pipeline!D3", 3);
    expect((await write(workbook)).left).toEqual([]);
    expect(sameContent(await cell(workbook, address), content)).toBe(true);
    expect(await names(workbook)).toHaveLength(before.length + 1);
    expect((await understand(workbook)).reading.objectives!.range.sheet).not.toContain("Scorecard");
  });

  test("is replaced when they say so", async () => {
    const workbook = sampleWorkbook();
    await write(workbook);
    const before = await names(workbook);
    await type(workbook, "Scorecard!A1", "Mine");
    expect((await write(workbook, true)).left).toEqual([]);
    expect(await cell(workbook, "Scorecard!A1")).not.toBe("Mine");
    expect(await names(workbook)).toEqual(before);
  });

  test("beside a page that is up to date: nothing is planned", async () => {
    const workbook = sampleWorkbook();
    await write(workbook);
    await type(workbook, "Scorecard!O5", "seen by Ana");
    expect((await write(workbook)).changes.changes).toEqual([]);
  });

  test("formulas of theirs that point to a page keep what they point to", async () => {
    const workbook = sampleWorkbook();
    await write(workbook);
    await type(workbook, "Pipeline!L1", { formula: "=Scorecard!A6*2" });
    await type(workbook, "Pipeline!D3", -3);
    await write(workbook);
    expect(await names(workbook)).toEqual(expect.arrayContaining(["Scorecard", "Scorecard (2)"]));
  });

  test("stays when everything of ours is removed, on a page kept earlier too", async () => {
    const workbook = sampleWorkbook();
    await write(workbook);
    await type(workbook, "Scorecard!O5", "seen by Ana");
    await type(workbook, "Pipeline!D3", -3);
    await write(workbook);
    const { changes, left } = planRemoval(await understand(workbook));
    expect(left).toEqual([{ sheet: "Scorecard", row: 4, column: 14 }]);
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    expect(await names(workbook)).toEqual(["Strategy", "Pipeline", "Scorecard"]);
    expect(await cell(workbook, "Scorecard!O5")).toBe("seen by Ana");
    expect(await cell(workbook, "Scorecard!A1")).toBeNull();
  });

  test("writing results forgets nothing of what is known of the pages, and the other way round", async () => {
    const workbook = sampleWorkbook();
    const score = async (): Promise<void> => {
      const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
      expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    };
    await score();
    await write(workbook);
    await score();
    const { settings } = await workbook.outline();
    const kept = Object.keys(JSON.parse(settings[PRINTS_KEY]!) as object);
    expect(kept).toEqual(
      expect.arrayContaining(["sheet.scorecard", "sheet.ratings", "sheet.opinions", "results.score"]),
    );
  });
});

describe("where too much was written to keep a print of each content", () => {
  test("a note on a page is still seen, and the page kept", async () => {
    const workbook = sampleWorkbook();
    const plan = async (first: number) => {
      const rows = Array.from({ length: 1300 }, (_, i): CellContent[] => [first + i]);
      const page = { key: "long", name: "Long page", contents: rows, looks: () => [], page: true };
      const planned = planSheets(await understand(workbook), ({ outline }) => [
        { ...page, name: ownedSheetName("long", page.name, outline) },
      ]);
      expect(await workbook.apply({ label: "", changes: planned.changes })).toMatchObject({ ok: true });
      return planned;
    };
    await plan(0);
    expect((await plan(0)).changes).toEqual([]);
    await plan(5);
    expect(await names(workbook)).toEqual(["Strategy", "Pipeline", "Long page"]);
    await type(workbook, "'Long page'!C7", "discussed in May");
    expect((await plan(9)).notes.join(" ")).toContain("“Long page (2)”");
    expect(await cell(workbook, "'Long page'!C7")).toBe("discussed in May");
  });

  test("a note on the sheet of results too", async () => {
    const workbook = sampleWorkbook();
    const score = async (): Promise<string> => {
      const plan = planResults(await understand(workbook), "values", "sheet", workbook.capabilities);
      expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
      return plan.notes.join(" ");
    };
    await score();
    const { settings } = await workbook.outline();
    const before = settings[PRINTS_KEY]!;
    const [results] = await workbook.read([parseAddress("'AlignScore results'!A1:Z50")!]);
    const one = { "sheet.results": printOfAll(contentsOf(results!).flat()) };
    const setting = { kind: "setting", key: PRINTS_KEY, value: JSON.stringify(one), expect: before } as const;
    expect(await workbook.apply({ label: "", changes: [setting] })).toMatchObject({ ok: true });
    expect(await score()).not.toContain("(2)");
    expect(await workbook.apply({ label: "", changes: [{ ...setting, expect: before }] })).toMatchObject({
      ok: true,
    });
    await type(workbook, "'AlignScore results'!H3", "not this year");
    await type(workbook, "Pipeline!D3", -3);
    expect(await score()).toContain("“AlignScore results (2)”");
    expect(await cell(workbook, "'AlignScore results'!H3")).toBe("not this year");
    const { changes, left } = planRemoval(await understand(workbook));
    expect(left).toEqual([{ sheet: "AlignScore results", row: 0, column: 0 }]);
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    expect(await names(workbook)).toEqual(["Strategy", "Pipeline", "AlignScore results"]);
  });
});

test("every line on our pages is as wide as hosts can draw it", async () => {
  const { changes } = await write(sampleWorkbook());
  const lines = changes.changes.flatMap((change) =>
    change.kind === "format" ? Object.values<Line | undefined>({ ...change.format.borders }) : [],
  );
  expect(new Set(lines.map((line) => line?.weight))).toEqual(new Set(["thin", "medium", "thick"]));
});

test.each([
  [1, null],
  [2, "opinions"],
])(
  "of %d investments the sheet of a second opinion is %s: two can be ranked otherwise",
  async (count, title) => {
    const plan = [
      ["Project", "More regulars (60%)", "Less waste (40%)"],
      ["Till that counts stock", 1, 3],
      ["Bread by post", 3, -2],
    ];
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: plan }] });
    const { reading, scorecard, ...found } = await understand(workbook);
    const results = scorecard!.results.slice(0, count);
    const page = layOutSecondOpinion({ ...found, reading, scorecard: { ...scorecard!, results } }, en);
    expect(page?.key ?? null).toBe(title);
  },
);
