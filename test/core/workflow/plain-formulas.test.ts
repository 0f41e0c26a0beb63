import { describe, expect, test } from "@jest/globals";
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

const canary = { name: "Canary", cells: [[{ formula: "=1+1", cached: 99 }]] as CellContent[][] };

(soffice === null ? describe.skip : describe)(
  "plain formulas in LibreOffice (skipped where it is not installed)",
  () => {
    const cases: [string, WorkbookData][] = [
      ["own scale", sampleData()],
      ["words", WORDS],
      ["criteria as rows, 1-5, a blank", ONE_TO_FIVE],
    ];

    test.each(cases)(
      "%s: the same scores and verdicts",
      async (_, data) => {
        const workbook = openXlsx(buildXlsx(partsOf({ ...data, sheets: [...data.sheets, canary] })));
        const understanding = await understand(workbook);
        const plan = planResults(understanding, "plain", "sheet", workbook.capabilities);
        expect((await workbook.apply(plan.changes)).ok).toBe(true);

        const [recalculated] = recalculate([workbook.save()]);
        const [results, control] = await openXlsx(recalculated!).read([
          plan.where,
          { sheet: "Canary", row: 0, column: 0, rows: 1, columns: 1 },
        ]);
        expect(control!.values).toEqual([[2]]);
        const [header, ...rows] = results!.values;
        const column = (name: string): number => header!.indexOf(name);
        const expected = understanding.scorecard!.results;
        expect(rows).toHaveLength(expected.length);
        rows.forEach((row, index) => {
          expect(row[column("Alignment")]).toBeCloseTo(expected[index]!.score.score, 9);
          expect(row[column("Verdict")]).toBe(
            { fund: "Fund", "fix-first": "Fix first", hold: "Hold", "say-no": "Say no", stop: "Stop" }[
              expected[index]!.verdict.kind
            ],
          );
        });
      },
      120_000,
    );
  },
);
