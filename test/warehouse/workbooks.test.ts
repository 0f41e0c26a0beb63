import { spawn } from "node:child_process";
import { explainVerdict } from "#core/scoring/explain.ts";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { bundle } from "#test/support/bundles.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

type Row = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), "alignscore-warehouse-"));
const program = join(folder, "alignscore-warehouse.mjs");
beforeAll(() => writeFileSync(program, bundle("warehouse").get("alignscore-warehouse.mjs")!));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (path: string, bytes: Uint8Array): string =>
  `${JSON.stringify({ path, bytes: Buffer.from(bytes).toString("base64") })}\n`;

async function run(
  input: readonly string[],
  args: readonly string[] = [],
): Promise<{ rows: Row[]; code: number }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close") as Promise<[number]>;
  child.stdin.end(input.join(""));
  const rows: Row[] = [];
  for await (const each of createInterface({ input: child.stdout })) rows.push(JSON.parse(each) as Row);
  const [code] = await closed;
  return { rows, code };
}

describe("the program that scores workbooks for a warehouse", () => {
  test("gives a row an investment, as the pane says; bad workbooks and lines are rows with their message", async () => {
    const plan = buildXlsx(partsOf(sampleData()));
    const { rows, code } = await run([
      line("a.xlsx", plan),
      line("broken.xlsx", Buffer.from("no workbook at all")),
      "{not json\n",
      '{"path": "no bytes"}\n',
      line("empty.xlsx", buildXlsx(partsOf({ sheets: [{ name: "Blank" }] }))),
      line("z.csv", Buffer.from("Project,Growth,Costs\nWeight,60,40\nShop,3,1\nRobot,1,3\nTill,2,2\n")),
    ]);
    expect(code).toBe(0);
    const { scorecard } = await understand(new MemoryWorkbook(sampleData()));
    const ofPlan = rows.filter(({ path, error }) => path === "a.xlsx" && error === "");
    expect(
      ofPlan.map(({ investment, verdict, score, why }) => ({ investment, verdict, score, why })),
    ).toEqual(
      scorecard!.results.map(({ name, verdict, score, reason }) => ({
        investment: name,
        verdict: verdict.kind,
        score: score.score,
        why: explainVerdict(reason),
      })),
    );
    const faults = rows.filter(({ error }) => error !== "");
    expect(faults.map(({ path }) => path)).toEqual(["broken.xlsx", "", "", "empty.xlsx"]);
    for (const { error, verdict, score } of faults) {
      expect(String(error).length).toBeGreaterThan(20);
      expect({ verdict, score }).toEqual({ verdict: "", score: null });
    }
    expect(rows.filter(({ path }) => path === "z.csv")).toHaveLength(3);
  });

  test("as a function answers a line for each workbook, with the columns that ClickHouse is told of", async () => {
    const table = line("z.csv", Buffer.from("Project,Growth,Costs\nWeight,60,40\nShop,3,1\nRobot,1,3\n"));
    const { rows } = await run([table, line("broken.xlsx", Buffer.from("none"))], ["--function"]);
    expect(rows.map((row) => (row.rows as Row[]).map(({ path }) => path))).toEqual([
      ["z.csv", "z.csv"],
      ["broken.xlsx"],
    ]);
    const config = String(bundle("warehouse").get("alignscore_function.xml")!);
    const columns = /Array\(Tuple\((.*)\)\)</.exec(config)![1]!;
    expect(columns.split(", ").map((column) => column.split(" ")[0])).toEqual(
      Object.keys((rows[0]!.rows as Row[])[0]!),
    );
    expect(/<return_name>(.*)<\/return_name>/.exec(config)![1]).toBe(Object.keys(rows[0]!)[0]);
  });

  test("answers each workbook before the next one comes", async () => {
    const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const path of ["one.csv", "two.csv"]) {
      child.stdin.write(line(path, Buffer.from("")));
      const { value } = await lines.next();
      expect((JSON.parse(String(value)) as Row).path).toBe(path);
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });
});
