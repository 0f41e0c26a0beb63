import { expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { parseCommand } from "#tools/score/command.ts";
import { textReport } from "#tools/score/text-report.ts";

const workbook = (): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: [
      {
        name: "Round",
        cells: [
          ["Weight", 60, 40, null, null],
          ["Project", "Footfall", "Effort", "Remark", "Total"],
          ["Kiosk", 3, 5, "seen in May", 380],
          ["Loyalty card", 5, 2, null, 380],
          ["Route planner", 4, 1, null, 999],
        ],
      },
    ],
  });

test("--explain says the witnesses, the sureness, the sheet's own totals and every unused line with its reason", async () => {
  const lines = textReport(await understand(workbook()), true).split("\n");
  expect(lines.find((line) => line.startsWith("How sure"))).toMatch(/(?:sure|likely|ask) \(\d+%\)/);
  expect(lines.some((line) => /^Witness +\+3 +The weights add up to 100\.$/.test(line))).toBe(true);
  expect(lines.find((line) => line.includes("“Remark”"))).toMatch(
    /^Not used +column “Remark” \(Round!D\d:D5\): a note$/,
  );
});

test("without it questions taken and unused parts are told in short", async () => {
  const lines = textReport(await understand(workbook())).split("\n");
  expect(lines.some((line) => line.startsWith("Witness"))).toBe(false);
  expect(lines.some((line) => line.startsWith("Not used     Remark ("))).toBe(true);
  expect(parseCommand(["a.xlsx", "--explain"]).explain).toBe(true);
  expect(parseCommand(["a.xlsx"]).explain).toBe(false);
});

test("what keeps a table from being scored is told, with and without it", async () => {
  const cells = [
    ["Criterion", "Weight"],
    ["Grandeur", 50],
    ["Service", 30],
    ["Reach", 20],
    [],
    ["Vendor", "Price", "Service", "Reach"],
    ["North", 5, 4, 5],
    ["South", 2, 3, 1],
    ["West", 1, 2, 3],
  ];
  const understanding = await understand(new MemoryWorkbook({ sheets: [{ name: "Choice", cells }] }));
  for (const explain of [true, false])
    expect(textReport(understanding, explain)).toContain(
      "\n             “Grandeur” (Choice!A2) has a weight, but no ratings were found for it.\n",
    );
});
