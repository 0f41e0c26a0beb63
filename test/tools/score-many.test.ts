import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sampleData } from "#test/core/workflow/sample.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { filesOf, meansMany, passedOver } from "#tools/score/many/inputs.ts";
import { inOrder } from "#tools/score/many/in-order.ts";
import { Summary } from "#tools/score/many/summary.ts";

const root = process.cwd();
let folder: string;
const path = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alignscore-many-"));
  mkdirSync(path("clients/north"), { recursive: true });
  const plan = buildXlsx(partsOf(sampleData()));
  writeFileSync(path("clients/a.xlsx"), plan);
  writeFileSync(path("clients/broken.xlsx"), "no workbook at all");
  writeFileSync(path("clients/north/empty.xlsx"), buildXlsx(partsOf({ sheets: [{ name: "Blank" }] })));
  writeFileSync(path("clients/north/Plan (2026) [b].xlsx"), plan);
  writeFileSync(path("clients/z.csv"), "Project,Growth,Costs\nWeight,60,40\nShop,3,1\nRobot,1,3\nTill,2,2\n");
  // Not workbooks of the clients: a lock file of Office's, and what was scored before.
  writeFileSync(path("clients/~$a.xlsx"), "lock");
  copyFileSync(path("clients/a.xlsx"), path("clients/a.scored.xlsx"));
  writeFileSync(path("clients/north/Old.ODS"), "of another program");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function score(...args: string[]) {
  const done = spawnSync(process.execPath, [join(root, "tools/run.mjs"), "tools/score.ts", ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const FILES = [
  "clients/a.xlsx",
  "clients/broken.xlsx",
  "clients/north/Plan (2026) [b].xlsx",
  "clients/north/empty.xlsx",
  "clients/z.csv",
];

describe("npm run score on many workbooks", () => {
  test("a folder with two threads: one line of JSON each, in order; a bad file is a line and stops nothing", () => {
    const { code, out, err } = score("clients", "--ndjson", "--jobs", "2");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ file }) => file)).toEqual(FILES);
    expect(lines[1]!.error).toContain("not");
    expect(lines[1]).not.toHaveProperty("results");
    // Each line is what the same workbook gives alone.
    const { file, ...first } = lines[0]!;
    expect(first).toEqual(JSON.parse(score(String(file), "--json").out));
    expect(lines[3]!.nothingFound).not.toBeNull();
    const { summary } = JSON.parse(err.trim().split("\n").pop()!) as { summary: Record<string, unknown> };
    expect(summary).toMatchObject({ files: 5, unusable: 1, nothingFound: 1, scored: 3 });
    expect(summary.passedOver).toEqual(["clients/north/Old.ODS"]);
    expect(Object.values(summary.verdicts as Record<string, number>).reduce((a, b) => a + b)).toBe(5 + 5 + 3);
    expect(code).toBe(1);
  });

  test("several names: a line for people each, and what they have in common", () => {
    const { code, out } = score("clients/a.xlsx", "clients/z.csv");
    expect(code).toBe(0);
    expect(out).toMatch(/^clients\/a\.xlsx: .*first: Delivery routing/);
    expect(out).toContain("2 files: 2 scored");
  });

  test("what is done to one workbook only is refused, with what to do", () => {
    const { code, err } = score("clients", "--json");
    expect(code).toBe(2);
    expect(err).toContain("--ndjson");
  });
});

describe("the files that were meant", () => {
  test("folders without lock files and our own output, patterns, and names that only look like patterns", async () => {
    const within = (names: readonly string[]) => names.map((name) => name.slice(folder.length + 1));
    expect(within(await filesOf([path("clients")]))).toEqual(FILES);
    expect(within(await filesOf([path("clients/*.xlsx"), path("clients/a.xlsx")]))).toEqual(
      FILES.slice(0, 2),
    );
    expect(within(await passedOver([path("clients"), path("clients/a.xlsx")]))).toEqual([
      "clients/north/Old.ODS",
    ]);
    expect(new Summary(["Old.ODS"]).text().join()).toContain("save them as .xlsx): Old.ODS.");
    expect(new Summary().text()).toHaveLength(1);
    const odd = path("clients/north/Plan (2026) [b].xlsx");
    expect(meansMany([odd])).toBe(false);
    expect(await filesOf([odd, path("gone.xlsx")])).toEqual([odd, path("gone.xlsx")]);
    expect(meansMany([path("clients")])).toBe(true);
  });
});

describe("work in order", () => {
  test("results come in the order of the things, and no more than so many are under way or kept back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (turns, atOnce) => {
          let open = 0;
          let most = 0;
          const work = async (at: number): Promise<number> => {
            most = Math.max(most, ++open);
            for (let turn = 0; turn < turns[at]!; turn++) await Promise.resolve();
            return at;
          };
          const found: number[] = [];
          for await (const at of inOrder(turns.keys(), atOnce, work)) {
            open--;
            found.push(at);
          }
          expect(found).toEqual([...turns.keys()]);
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
    );
  });
});
