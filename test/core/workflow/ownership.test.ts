import { describe, expect, test } from "@jest/globals";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf, sameContent } from "#core/workbook/content.ts";
import type { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { RESULT_HEADERS, RESULT_WORDS } from "#core/workflow/results/looks-written.ts";
import { sampleWorkbook } from "./sample.ts";

async function score(
  workbook: MemoryWorkbook,
  way: WritingWay,
  placement: Placement = "beside",
  overwrite = false,
) {
  const plan = planResults(await understand(workbook), way, placement, workbook.capabilities, en, {
    overwrite,
  });
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  return plan;
}

async function cells(workbook: MemoryWorkbook, address: string): Promise<CellContent[][]> {
  const [read] = await workbook.read([parseAddress(address)!]);
  return contentsOf(read!);
}

/** Someone types into a cell, whatever stands there. */
async function type(workbook: MemoryWorkbook, address: string, content: CellContent): Promise<void> {
  const range = parseAddress(address)!;
  const expect_ = await cells(workbook, address);
  const change = { kind: "write", range, contents: [[content]], expect: expect_ } as const;
  expect(await workbook.apply({ label: "a person", changes: [change] })).toMatchObject({ ok: true });
}

async function everything(workbook: MemoryWorkbook): Promise<unknown> {
  const { sheets, marks, settings } = await workbook.outline();
  const all = await Promise.all(
    sheets.map(async ({ name, rows, columns }) =>
      rows === 0 ? [] : await workbook.read([{ sheet: name, row: 0, column: 0, rows, columns }]),
    ),
  );
  return {
    sheets: sheets.map(({ name }) => name),
    marks,
    settings,
    all: all.flat().map(({ values }) => values),
  };
}

const WAYS: [WritingWay, Placement][] = [
  ["values", "beside"],
  ["plain", "beside"],
  ["live", "beside"],
  ["values", "sheet"],
  ["plain", "sheet"],
];

describe("what people typed over results", () => {
  test.each<[WritingWay, string, CellContent]>([
    ["values", "Pipeline!J4", "ask Jana"],
    ["values", "Pipeline!H3", 12],
    ["plain", "Pipeline!I5", "later"],
    ["live", "Pipeline!H6", { formula: "=D6*2" }],
  ])("%s, %s: stays, is named, and is replaced only when they say so", async (way, address, content) => {
    const workbook = sampleWorkbook();
    await score(workbook, way);
    await type(workbook, address, content);
    await type(workbook, "Pipeline!D3", 2);
    const plan = await score(workbook, way);
    expect(plan.left).toEqual([{ sheet: "Pipeline", row: expect.any(Number), column: expect.any(Number) }]);
    expect(plan.notes.join(" ")).toContain(address);
    const [[stays]] = (await cells(workbook, address)) as [[CellContent]];
    expect(sameContent(stays, content)).toBe(true);
    expect((await score(workbook, way, "beside", true)).left).toEqual([]);
    expect((await cells(workbook, address))[0]![0]).not.toEqual(content);
  });

  test("a column of theirs where results were stays, and is read; results go after it", async () => {
    const workbook = sampleWorkbook();
    await score(workbook, "values");
    for (let row = 2; row <= 6; row++) {
      await type(workbook, `Pipeline!J${row}`, row % 2 ? "Anna" : "Ben");
    }
    await type(workbook, "Pipeline!J1", "Owner");
    const plan = await score(workbook, "values");
    expect((await cells(workbook, "Pipeline!J1:J3")).flat()).toEqual(["Owner", "Ben", "Anna"]);
    expect(plan.left).toEqual([]);
    const { reading } = await understand(workbook);
    expect(reading.strategy.investments.map(({ owner }) => owner)).toEqual([
      "Ben",
      "Anna",
      "Ben",
      "Anna",
      "Ben",
    ]);
  });

  test("a mark that lies over a column of theirs, kept by no print: theirs is left and read", async () => {
    const workbook = sampleWorkbook();
    const mark = {
      kind: "mark",
      key: "results.score",
      range: parseAddress("Pipeline!B1:B6"),
      expect: null,
    } as const;
    await workbook.apply({ label: "a damaged file", changes: [mark] });
    const { strategy } = (await understand(workbook)).reading;
    expect(strategy.investments.map(({ costOnce, costYearly }) => costOnce ?? costYearly)).toEqual([
      12000, 9200, 24000, 18000, 9400,
    ]);
    await score(workbook, "values");
    expect((await cells(workbook, "Pipeline!B1:B3")).flat()).toEqual(["Cost", 12000, 9200]);
  });

  test("a note on the workings stays where it is", async () => {
    const workbook = sampleWorkbook();
    await score(workbook, "plain");
    await type(workbook, "'AlignScore workings'!A4", "checked by Jana");
    await score(workbook, "plain");
    expect(await cells(workbook, "'AlignScore workings'!A4")).toEqual([["checked by Jana"]]);
  });

  test("is told by headers and words in every language that results are written in", () => {
    for (const { workflow, scoring, choice, scorecard, plan } of [en, de, es]) {
      for (const [key, header] of Object.entries(workflow.headers)) {
        expect(RESULT_HEADERS[`results.${key}`]).toContain(header);
      }
      const words = {
        verdict: Object.values(scoring.verdicts),
        why: [...Object.values(scoring.verdicts), ...Object.values(choice.kinds)].map((word) =>
          scoring.because(word, "so"),
        ),
        choice: Object.values(choice.kinds),
        plan: Object.values(scorecard.standings),
        quarter: [plan.quarter(2, "2031")],
      };
      for (const [key, all] of Object.entries(words))
        for (const word of all) expect(word).toMatch(RESULT_WORDS[`results.${key}`]!);
    }
  });
});

/** What saving by another program does, which knows names and cells and nothing of the document's settings. */
async function forgetSettings(workbook: MemoryWorkbook): Promise<void> {
  const { settings } = await workbook.outline();
  const changes = Object.entries(settings).map(
    ([key, expect_]) => ({ kind: "setting", key, value: null, expect: expect_ }) as const,
  );
  expect(await workbook.apply({ label: "another program", changes })).toMatchObject({ ok: true });
}

describe("after another program has dropped what the document kept", () => {
  test.each(WAYS)("%s, %s: what is written again lands on itself", async (way, placement) => {
    const workbook = sampleWorkbook();
    await score(workbook, way, placement);
    const { sheets, marks } = await workbook.outline();
    await forgetSettings(workbook);
    await type(workbook, "Pipeline!D3", 2);
    const { left } = await score(workbook, way, placement);
    expect(left).toEqual([]);
    const after = await workbook.outline();
    expect(after.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    const lines = (all: typeof marks) => Object.entries(all).filter(([key]) => !key.startsWith("print."));
    expect(lines(after.marks)).toEqual(lines(marks));
  });

  test.each<[WritingWay, Placement, string, CellContent]>([
    ["plain", "beside", "'AlignScore workings'!B3", "checked by Jana"],
    ["plain", "beside", "'AlignScore workings'!C60", 12],
    ["values", "sheet", "'AlignScore results'!D4", "Ben asks why"],
    ["plain", "sheet", "'AlignScore results'!F2", { formula: "=SUM(B2:B6)" }],
  ])(
    "%s, %s: what they wrote in %s stays, whether scored again or removed",
    async (way, placement, address, content) => {
      const workbook = sampleWorkbook();
      await score(workbook, way, placement);
      await type(workbook, address, content);
      await forgetSettings(workbook);
      await type(workbook, "Pipeline!D3", 2);
      const { sheet } = parseAddress(address)!;
      const { left } = planRemoval(await understand(workbook));
      expect(left).toContainEqual({ sheet, row: 0, column: 0 });
      const plan = await score(workbook, way, placement);
      expect(plan.notes.join(" ")).toContain(`“${sheet} (2)”`);
      expect(sameContent((await cells(workbook, address))[0]![0]!, content)).toBe(true);
      await workbook.apply(planRemoval(await understand(workbook)).changes);
      expect(sameContent((await cells(workbook, address))[0]![0]!, content)).toBe(true);
      expect((await workbook.outline()).marks).toEqual({});
    },
  );

  test("what they typed over results stays and is named", async () => {
    const workbook = sampleWorkbook();
    await score(workbook, "live");
    await type(workbook, "Pipeline!J4", "ask Jana");
    await type(workbook, "Pipeline!I3", { formula: "=Strategy!B2*3" });
    await type(workbook, "Pipeline!H5", 9000);
    await forgetSettings(workbook);
    const { left } = await score(workbook, "live");
    expect(left.map(({ row, column }) => [row, column]).sort()).toEqual([
      [2, 8],
      [3, 9],
      [4, 7],
    ]);
  });
});

describe("removing everything", () => {
  test.each(WAYS)("%s, %s: nothing is left, whoever removes it", async (way, placement) => {
    const workbook = sampleWorkbook();
    const before = await everything(workbook);
    await score(workbook, way, placement);
    expect(await everything(workbook)).not.toEqual(before);
    const { changes, left } = planRemoval(await understand(workbook));
    expect(left).toEqual([]);
    const removed = await workbook.apply(changes);
    if (!removed.ok) throw new Error("conflict");
    expect(await everything(workbook)).toEqual(before);
    expect((await workbook.apply(removed.inverse)).ok).toBe(true);
    expect(planRemoval(await understand(workbook)).changes.changes).not.toEqual([]);
  });

  test("what people typed stays and is named, on a sheet of ours as well", async () => {
    const workbook = sampleWorkbook();
    await score(workbook, "plain");
    await type(workbook, "Pipeline!J4", "ask Jana");
    await type(workbook, "'AlignScore workings'!A4", "checked");
    const { changes, left } = planRemoval(await understand(workbook));
    expect(left).toHaveLength(2);
    await workbook.apply(changes);
    expect((await cells(workbook, "Pipeline!H4:J4"))[0]).toEqual([null, null, "ask Jana"]);
    expect((await cells(workbook, "'AlignScore workings'!A3:A5")).flat()).toEqual([null, "checked", null]);
    expect(await workbook.outline()).toMatchObject({ marks: {}, settings: {} });
  });

  test.each<[string, CellContent]>([
    ["a formula", { formula: "=SUM('AlignScore results'!B2:B6)" }],
    ["a formula in other letters", { formula: "=max('ALIGNSCORE RESULTS'!B2:B6)" }],
  ])("%s of the user's keeps the sheet that it points to, as values, and is named", async (_, formula) => {
    const workbook = sampleWorkbook();
    await score(workbook, "plain", "sheet");
    const at = parseAddress("'AlignScore results'!A1:D6")!;
    const [before] = await workbook.read([at]);
    await type(workbook, "Strategy!D2", formula);
    const plan = planRemoval(await understand(workbook));
    expect(plan.needed).toEqual([{ sheet: "AlignScore results", by: "Strategy!D2" }]);
    expect(plan.sheets).toEqual(["AlignScore workings"]);
    expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    const { sheets, marks } = await workbook.outline();
    expect(sheets.map(({ name }) => name)).toEqual(["Strategy", "Pipeline", "AlignScore results"]);
    expect(marks).toEqual({});
    const [after] = await workbook.read([at]);
    expect(after!.formulas.flat().filter((text) => text !== "")).toEqual([]);
    expect(after!.values).toEqual(before!.values);
  });
});

test.each<[WritingWay, WritingWay]>([
  ["plain", "values"],
  ["plain", "live"],
])("from %s to %s no sheet of workings stays", async (first, then) => {
  const workbook = sampleWorkbook();
  await score(workbook, first);
  expect((await workbook.outline()).sheets).toHaveLength(3);
  await score(workbook, then);
  expect((await workbook.outline()).sheets).toHaveLength(2);
});

test("results that move to a sheet leave nothing beside the table, and the other way round", async () => {
  const workbook = sampleWorkbook();
  await score(workbook, "values");
  await score(workbook, "values", "sheet");
  expect((await cells(workbook, "Pipeline!H1:J6")).flat().every((content) => content === null)).toBe(true);
  await score(workbook, "values");
  expect((await workbook.outline()).sheets).toHaveLength(2);
});

test.each([
  ["below the last", 9],
  ["beside the first", 1],
])("a header that stands %s investment: results on a sheet of their own", async (_, row) => {
  const workbook = sampleWorkbook();
  const understanding = await understand(workbook);
  const table = understanding.reading.investments!;
  const fields = table.fields.map((field) =>
    field.role === "name" ? { ...field, headerCell: { sheet: "Pipeline", row, column: 0 } } : field,
  );
  const reading = { ...understanding.reading, investments: { ...table, fields } };
  const plan = planResults({ ...understanding, reading }, "values", "beside", workbook.capabilities);
  expect(plan.placement).toBe("sheet");
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
});
