import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

/** Totals are Σ weight × rating: 200, 180, 100, 160. */
const SLIPS: CellContent[][] = [
  ["Initiative", "Growth", "Savings", "Total"],
  ["Weight", 60, 40, null],
  ["Loyalty app", 2, 2, 200],
  ["Routing", 1, 3, 210],
  ["Shift planning", 1, "1", 100],
  ["Stock in real time", 2, 1, 160],
];

/** The command line as a user types it, each call a process of its own. */
const root = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alignscore-score-"));
  writeFileSync(join(folder, "plan.xlsx"), buildXlsx(partsOf(sampleData())));
  writeFileSync(join(folder, "slips.xlsx"), buildXlsx(partsOf({ sheets: [{ name: "Plan", cells: SLIPS }] })));
  writeFileSync(join(folder, "empty.xlsx"), buildXlsx(partsOf({ sheets: [{ name: "Blank" }] })));
  writeFileSync(join(folder, "notes.xlsx"), "no workbook at all");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function score(...args: string[]) {
  const done = spawnSync(process.execPath, [join(root, "tools/run.mjs"), "tools/score.ts", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const path = (name: string): string => join(folder, name);

describe("npm run score", () => {
  test("--budget and --periods add the plan, proved, with reasons, to the terminal and to --json", () => {
    const asked = ["--budget", "22000", "--periods", "12000,12000"];
    const { code, out } = score(path("plan.xlsx"), "--json", ...asked);
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      readonly plan: {
        readonly status: string;
        readonly in: { readonly investment: string }[];
        readonly out: { readonly investment: string; readonly why: string }[];
        readonly used: number;
      };
      readonly roadmap: { readonly starts: { readonly investment: string; readonly period: number }[] };
    };
    expect(report.plan.status).toBe("proved");
    expect(report.plan.used).toBeLessThanOrEqual(22000);
    expect(report.plan.in.map(({ investment }) => investment)).toContain("Delivery routing");
    for (const { why } of report.plan.out) expect(why).not.toBe("");
    expect(report.roadmap.starts.length).toBeGreaterThan(0);
    const { out: text } = score(path("plan.xlsx"), "--out", path("planned.xlsx"), ...asked);
    expect(text).toMatch(/^Plan: .* of 22,000 used/m);
    expect(text).toContain("By period:");
    expect(score(path("plan.xlsx"), "--budget", "lots").err).toContain("“lots” is not an amount");
  });

  test("--check prints what is wrong in the table, with the cell and what it should be, and writes nothing", () => {
    const { code, out } = score(path("slips.xlsx"), "--check");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "2 things to look at. 20 cells looked at, none changed.",
        "Plan!D4        This total is wrong. Total of Routing is 210 and should be 180; place 2, not 1.",
        "   -> 180",
        "      It changes which one is first.",
        "Plan!C5        A number stored as text. “1” is text, which the sheet's own sums leave out.",
        "   -> 1",
        "",
      ].join("\n"),
    );
    const { faults } = JSON.parse(score(path("slips.xlsx"), "--check", "--json").out) as {
      readonly faults: { readonly code: string; readonly cell: string; readonly should: number }[];
    };
    expect(faults).toMatchObject([
      { code: "wrong-total", cell: "Plan!D4", should: 180 },
      { code: "number-as-text", cell: "Plan!C5", should: 1 },
    ]);
    expect(existsSync(path("slips.scored.xlsx"))).toBe(false);
    expect(score(path("slips.xlsx"), "--check", "--live").err).toContain("--check writes nothing");
  });

  test("--json prints the understanding and the result, and writes nothing", () => {
    const { code, out } = score(path("plan.xlsx"), "--json");
    expect(code).toBe(0);
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(report).toMatchObject({
      objectives: [
        { name: "Repeat customers", weight: expect.closeTo(40 / 95, 12), cell: "Strategy!A2" },
        { name: "Faster delivery", weight: expect.closeTo(25 / 95, 12), cell: "Strategy!A3" },
        { name: "Lower costs", weight: expect.closeTo(20 / 95, 12), cell: "Strategy!A4" },
        { name: "Hire locally", weight: expect.closeTo(10 / 95, 12), cell: "Strategy!A5" },
      ],
      investments: [
        {
          name: "Delivery routing",
          ratings: [1, 3, 2, 0],
          cost: 12000,
          status: "proposed",
          cell: "Pipeline!A2",
        },
        { name: "Online booking", ratings: [3, 1, -1, 0], cost: 9200 },
        { name: "New CRM", ratings: [-3, 0, 1, 0] },
        { name: "Customer data platform", ratings: [3, null, 1, null], status: "idea" },
        { name: "Drone survey", status: "active" },
      ],
      scale: "-3..3",
      unread: [],
    });
    const results = report.results as {
      investment: string;
      score: number;
      supports: number;
      against: number;
      verdict: string;
    }[];
    expect(results.map(({ verdict }) => verdict)).toEqual(["Fund", "Fund", "Say no", "Hold", "Stop"]);
    for (const each of results) expect(each.supports - each.against).toBeCloseTo(each.score, 9);
    expect(existsSync(path("plan.scored.xlsx"))).toBe(false);
  });

  test("without options: a ranked table, and the scored workbook beside the original, which stays as it was", () => {
    const before = readFileSync(path("plan.xlsx"));
    const { code, out } = score(path("plan.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(/1 {2}Delivery routing +54 {2}Fund +Serves Faster delivery/);
    expect(readFileSync(path("plan.xlsx")).equals(before)).toBe(true);
    const scored = openXlsx(readFileSync(path("plan.scored.xlsx")));
    return scored.read([{ sheet: "Pipeline", row: 0, column: 7, rows: 2, columns: 2 }]).then(([cells]) => {
      expect(cells!.values).toEqual([
        ["Alignment", "Verdict"],
        [expect.closeTo(54.385964912, 6), "Fund"],
      ]);
    });
  });

  test("--out names the file; --live writes functions as Excel stores them", () => {
    expect(score(path("plan.xlsx"), "--live", "--out", path("live.xlsx")).code).toBe(0);
    const workbook = openXlsx(readFileSync(path("live.xlsx")));
    return workbook.read([{ sheet: "Pipeline", row: 1, column: 7, rows: 8, columns: 1 }]).then(([cells]) => {
      const formulas = cells!.formulas.flat();
      expect(formulas[0]).toBe("=ALIGNSCORE(D2:G2,Strategy!$B$2:$B$5,3)");
      // A line with a gap, which some Excels would hand over as 0.
      const gap = formulas.find((formula) => formula.includes("IF("));
      expect(gap).toMatch(/^=ALIGNSCORE\(IF\((D\d+:G\d+)="","",\1\),Strategy!\$B\$2:\$B\$5,3\)$/);
    });
  });

  test("nothing to score is an answer; a bad file, a missing one and bad options are not", () => {
    expect(score(path("empty.xlsx"))).toMatchObject({
      code: 0,
      out: expect.stringContaining("nothing to score"),
    });
    expect(score(path("empty.xlsx"), "--out", path("none.xlsx")).code).toBe(1);
    expect(score(path("notes.xlsx"))).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("not an Excel workbook"),
    });
    expect(score(path("missing.xlsx"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("missing.xlsx"),
    });
    expect(score(path("plan.xlsx"), "--live", "--plain")).toMatchObject({
      code: 2,
      err: expect.stringContaining("exclude each other"),
    });
    expect(score()).toMatchObject({ code: 2, err: expect.stringContaining("Say which workbook") });
  });
});
