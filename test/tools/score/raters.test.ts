import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { en } from "#core/messages/en.ts";
import { keptRatings, ratersOf } from "#core/workflow/after/raters/kept.ts";
import { planCollected } from "#core/workflow/after/raters/plan-raters.ts";
import { ratersReport } from "#core/workflow/after/raters/report.ts";
import { understand } from "#core/workflow/understand.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { parseCommand } from "#tools/score/command.ts";
import { UsageError } from "#tools/score/usage-error.ts";
import { ratersText, ratingsInFiles } from "#tools/score/raters-report.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alignscore-raters-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (growth: readonly number[]) => ({
  sheets: [
    {
      name: "Plan",
      cells: [
        ["Project", "Growth", "Savings"],
        ["Weight", 60, 40],
        ["Shop", growth[0]!, 1],
        ["Till", growth[1]!, -2],
        ["Robot", growth[2]!, 2],
      ],
    },
  ],
});

describe("npm run score with --raters", () => {
  test("says how far the copies agree, and what to talk about, each under its file's name", async () => {
    const files = Object.entries({ Mara: [3, 1, -3], Tim: [3, 1, 1] }).map(([name, growth]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, buildXlsx(partsOf(table(growth))));
      return file;
    });
    const text = ratersText(
      await understand(new MemoryWorkbook(table([3, 1, -3]))),
      await ratingsInFiles(files),
    );
    expect(text).toContain("They agree on 5 of 6. Mara, Tim rated blind.");
    expect(text).toContain("Robot / Growth: 4 (Mara -1, Tim 0.33)");
  });

  test("what was collected is kept in the workbook that it is written to", async () => {
    const files = ["Ana", "Ben"].map((name, k) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, buildXlsx(partsOf(table([3, k, -3]))));
      return file;
    });
    const book = openXlsx(buildXlsx(partsOf(table([3, 1, -3]))));
    const collected = planCollected(await understand(book), await ratingsInFiles(files), en);
    expect(await book.apply(collected)).toMatchObject({ ok: true });
    const again = await understand(openXlsx(book.save()));
    expect(ratersOf(keptRatings(again))).toEqual(["Ana", "Ben"]);
    expect(ratersReport(keptRatings(again), again.reading)!.disagreement.agreed).toBe(6);
  });

  test("needs the workbook and two copies", () => {
    expect(() => parseCommand(["Plan.xlsx", "--raters", "Mara.xlsx"])).toThrow(UsageError);
    const command = parseCommand(["Plan.xlsx", "--raters", "Mara.xlsx", "Tim.xlsx"]);
    expect(command).toMatchObject({ raters: true, inputs: ["Plan.xlsx", "Mara.xlsx", "Tim.xlsx"] });
  });
});
