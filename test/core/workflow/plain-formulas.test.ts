import { expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { recalculate, soffice } from "#test/support/libreoffice.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { sampleData } from "./sample.ts";

/**
 * Formulas that need no add-in, recalculated by LibreOffice, against our own scores: the two share no code. Each
 * workbook carries a canary whose cached value is wrong on purpose, so that echoed values cannot pass.
 */
const WORDS: WorkbookData = {
  sheets: [
    {
      name: "Wahl",
      cells: [
        ["Vorhaben", "Kosten", "Wachstum (50%)", "Service (30%)", "Kultur (20%)", "Bereitschaft"],
        ["Webshop", 9000, "hoch", "mittel", "niedrig", 0.5],
        ["Kasse", 4000, "mittel", null, "hoch", 1],
        ["Drohne", 7000, "keine", "keine", "niedrig", 1],
      ],
    },
  ],
};
const ONE_TO_FIVE: WorkbookData = {
  sheets: [
    {
      name: "Matrix",
      cells: [
        ["Criteria", "Weight", "Project A", "Project B", "Project C"],
        ["Growth", 5, 5, 1, 3],
        ["Service", 3, 4, 2, 1],
        ["Savings", 2, 1, 5, "tbd"],
      ],
    },
  ],
};

const VERDICTS = {
  fund: "Fund",
  "fix-first": "Fix first",
  hold: "Hold",
  "say-no": "Say no",
  stop: "Stop",
} as const;

const canary = { name: "Canary", cells: [[{ formula: "=1+1", cached: 99 }]] as CellContent[][] };

const CASES: readonly (readonly [name: string, data: WorkbookData])[] = [
  ["own scale", sampleData()],
  ["words", WORDS],
  ["criteria as rows, 1-5, a blank", ONE_TO_FIVE],
];

const inLibreOffice = soffice === null ? test.skip : test;

// All in one start of LibreOffice, which takes longer than calculating them.
inLibreOffice("plain formulas say the same in LibreOffice (skipped where it is not installed)", async () => {
  const written = await Promise.all(
    CASES.map(async ([name, data]) => {
      const workbook = openXlsx(buildXlsx(partsOf({ ...data, sheets: [...data.sheets, canary] })));
      const understanding = await understand(workbook);
      const plan = planResults(understanding, "plain", "sheet", workbook.capabilities);
      expect((await workbook.apply(plan.changes)).ok).toBe(true);
      return { name, understanding, where: plan.where, file: workbook.save() };
    }),
  );
  const recalculated = recalculate(written.map(({ file }) => file));
  expect(recalculated).toHaveLength(CASES.length);
  for (const [index, { name, understanding, where }] of written.entries()) {
    const [results, control] = await openXlsx(recalculated[index]!).read([
      where,
      { sheet: "Canary", row: 0, column: 0, rows: 1, columns: 1 },
    ]);
    expect(control!.values).toEqual([[2]]);
    const [header, ...rows] = results!.values;
    const column = (field: string): number => header!.indexOf(field);
    const expected = understanding.scorecard!.results;
    expect([name, rows.length]).toEqual([name, expected.length]);
    rows.forEach((row, at) => {
      expect(row[column("Alignment")]).toBeCloseTo(expected[at]!.score.score, 9);
      expect([name, row[column("Verdict")]]).toEqual([name, VERDICTS[expected[at]!.verdict.kind]]);
    });
  }
});
