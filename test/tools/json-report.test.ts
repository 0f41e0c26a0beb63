import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Ajv from "ajv";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { jsonReport } from "#tools/score/json-report.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { suspicions } from "#core/messages/en/suspicions.ts";

const schema = JSON.parse(readFileSync("docs/score.schema.json", "utf8")) as object;
const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

async function reportOf(sheets: Record<string, readonly (readonly (string | number | null)[])[]> | null) {
  const data = sheets
    ? { sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })) }
    : sampleData();
  return JSON.parse(jsonReport(await understand(new MemoryWorkbook(data)))) as {
    results: {
      investment: string;
      causes: string[];
      obstacles: { cause: string; cell: string | null }[];
      choice: unknown;
    }[];
    decision: { kind: string; sure: boolean };
    questions: { code: string; because?: unknown[] }[];
  };
}

/** The faults that the schema finds; none where the report keeps to it. */
function faults(report: unknown): string[] {
  return fits(report)
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

describe("the published schema of --json", () => {
  test("holds for the sample, for a choice of one and for nothing at all", async () => {
    expect(faults(await reportOf(null))).toEqual([]);
    expect(faults(await reportOf({ Empty: [] }))).toEqual([]);
    const vendors = await reportOf({
      Choice: [
        ["Vendor", "Price", "Service", "Reach"],
        ["Weight", 50, 30, 20],
        ["North", 5, 4, 5],
        ["South", 2, 3, 1],
        ["West", 1, 2, 3],
      ],
    });
    expect(faults(vendors)).toEqual([]);
    expect(vendors.decision).toMatchObject({ kind: "choose-one", sure: true });
    expect(vendors.results[0]!.choice).toMatchObject({ kind: "choose", verdict: "Choose", place: 1 });
    // What keeps a table from being scored is told: a weight that no column has, beside a column without one.
    const held = await reportOf({
      Choice: [
        ["Criterion", "Weight"],
        ["Grandeur", 50],
        ["Service", 30],
        ["Reach", 20],
        [],
        ["Vendor", "Price", "Service", "Reach"],
        ["North", 5, 4, 5],
        ["South", 2, 3, 1],
        ["West", 1, 2, 3],
      ],
    });
    expect(faults(held)).toEqual([]);
    expect(held.questions.flatMap(({ because }) => because ?? [])).toEqual([
      {
        code: "unpaired-entry",
        name: "Grandeur",
        range: "Choice!A2",
        why: "“Grandeur” (Choice!A2) has a weight, but no ratings were found for it.",
      },
    ]);
  });

  test("knows every suspicion that there are words for", () => {
    const codes = /"enum": (\[\s*"like-line-left"[^\]]*\])/.exec(JSON.stringify(schema, null, 1))![1]!;
    expect(JSON.parse(codes)).toEqual(Object.keys(suspicions.sentences));
  });

  test("does not hold for anything else", async () => {
    const report = await reportOf(null);
    expect(faults({ ...report, version: 2 })).not.toEqual([]);
    expect(faults({ ...report, extra: 1 })).not.toEqual([]);
    const [first, ...others] = report.results;
    expect(faults({ ...report, results: [{ ...first, score: 101 }, ...others] })).not.toEqual([]);
    expect(faults({ ...report, results: [{ ...first, obstacles: undefined }, ...others] })).not.toEqual([]);
  });

  test("every obstacle in the way is told with its cause", async () => {
    const { results } = await reportOf(null);
    for (const { causes, obstacles } of results)
      for (const { cause } of obstacles) expect(causes).toContain(cause);
  });
});
