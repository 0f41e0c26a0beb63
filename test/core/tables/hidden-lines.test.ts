import { expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";

const cells = [
  ["Project", "Growth", "Safety", "Cost to run (2024)"],
  ["Weight", 50, 30, 20],
  ["Booking page", 4, 2, 3],
  ["Stock scanner", 3, 5, 1],
  ["Old intranet", 1, 2, 2],
];

async function notesOf(hiddenLines?: { rows: number[]; columns: number[] }): Promise<readonly string[]> {
  const sheet = { name: "Plan", cells, ...(hiddenLines && { hiddenLines }) };
  return (await understand(new MemoryWorkbook({ sheets: [sheet] }))).reading.notes;
}

test("what is hidden and counts is named", async () => {
  expect(await notesOf({ rows: [4], columns: [3] })).toContainEqual(
    "Hidden or filtered away, but counted: “Cost to run (2024)”, “Old intranet”. Unhide them to see them, or delete them if they no longer count.",
  );
});

test("nothing is said where all is in sight, or only part of a line is out of it", async () => {
  const hidden = expect.stringMatching(/^Hidden or filtered/);
  expect(await notesOf()).not.toContainEqual(hidden);
  expect(await notesOf({ rows: [0, 1], columns: [] })).not.toContainEqual(hidden);
});
