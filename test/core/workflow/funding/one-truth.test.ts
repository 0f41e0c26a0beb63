import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { en } from "#core/messages/en.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { choicesOf } from "#core/workflow/funding/funding-choices.ts";
import { draftEffectInSlices } from "#core/workflow/funding/draft-effect.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { planStandings } from "#core/workflow/funding/plan-standing.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { previewDraft } from "#core/workflow/investment/preview.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { planJson } from "#tools/score/plan-report.ts";

const NAMES = ["Till", "Shop", "Scanner", "Routing", "Loyalty", "Rota"] as const;

interface Line {
  readonly cost: number | null;
  readonly ratings: readonly number[];
  readonly mustDo: boolean;
  readonly active: boolean;
}

function workbookOf(lines: readonly Line[]): MemoryWorkbook {
  const rows = lines.map(({ cost, ratings, mustDo, active }, i): CellContent[] => [
    NAMES[i]!,
    cost,
    active ? "Active" : "Proposed",
    mustDo ? "yes" : "no",
    ...ratings,
  ]);
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ["Regulars come back", 60],
          ["Less waste", 40],
        ],
      },
      {
        name: "Ideas",
        cells: [["Project", "Cost", "Status", "Must do", "Regulars come back", "Less waste"], ...rows],
      },
    ],
  });
}

/** Names that a sheet shows in lines that say so. */
async function namesOn(
  workbook: MemoryWorkbook,
  sheet: string,
  isIn: (row: readonly unknown[]) => boolean,
): Promise<string[]> {
  const outline = (await workbook.outline()).sheets.find(({ name }) => name === sheet)!;
  const range = { sheet, row: 0, column: 0, rows: outline.rows, columns: outline.columns };
  const [cells] = await workbook.read([range]);
  return cells!.values
    .filter(isIn)
    .flatMap((row) => NAMES.filter((name) => row.includes(name)))
    .sort();
}

const line = fc.record({
  cost: fc.option(fc.integer({ min: 1, max: 9 }).map((k) => k * 1000)),
  ratings: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 2, maxLength: 2 }),
  mustDo: fc.boolean(),
  active: fc.boolean(),
});

describe("one plan everywhere", () => {
  test("lists, scorecard, plan sheet, --json and the wizard name the same set for the same budget", async () => {
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 4, maxLength: NAMES.length }),
        fc.integer({ min: 2, max: 25 }),
        fc.option(fc.constantFrom(...NAMES.slice(0, 4))),
        async (lines, thousands, locked) => {
          const budget = 1000 * thousands;
          const preferences: Preferences = {
            budget,
            ...(locked === null ? {} : { plan: { locks: { [locked.toLowerCase()]: "out" } } }),
          };
          const workbook = workbookOf(lines);
          const understanding = await understand(workbook, { preferences });
          const { scorecard, reading } = understanding;
          if (!scorecard) return;
          const plan = fundingPlan(reading.strategy, scorecard, choicesOf(preferences)!);
          const json = planJson(understanding, { budget, periods: [] }) as {
            readonly plan: { readonly status: string; readonly in?: readonly { investment: string }[] };
          };
          expect(json.plan.status).toBe(plan.status);
          if (!("in" in plan)) return;
          planned++;
          const set = plan.in.map(({ name }) => name).sort();
          expect(json.plan.in!.map(({ investment }) => investment).sort()).toEqual(set);
          const nameOf = new Map(reading.strategy.investments.map(({ id, name }) => [id, name]));
          const standing = [...planStandings(plan)].filter(([, each]) => !each.endsWith("out"));
          expect(standing.map(([id]) => nameOf.get(id)).sort()).toEqual(set);

          const scored = { ...understanding, scorecard };
          await workbook.apply(planScorecard(scored, String, false, en, {}, { plan }).changes);
          const { kept, in: isIn, unpriced } = en.scorecard.standings;
          const onScorecard = await namesOn(workbook, "Scorecard", (row) =>
            row.some((cell) => cell === kept || cell === isIn || cell === unpriced),
          );
          expect(onScorecard).toEqual(set);
          const worked = { plan, curve: [], schedule: null };
          const now = { ...(await understand(workbook, { preferences })), scorecard };
          const written = await workbook.apply(planFundingSheet(now, worked, String, false).changes);
          expect(written.ok).toBe(true);
          // Lines of what is in have a place; all others none.
          const onSheet = await namesOn(
            workbook,
            "Plan",
            (row) => typeof row[0] === "number" && typeof row[1] === "string",
          );
          expect(onSheet).toEqual(set);

          const nothing = previewDraft(
            { ...EMPTY_DRAFT, name: "Worth nothing", costYearly: 1 },
            reading.strategy,
            scorecard.limits,
          );
          const effect = toEnd(
            draftEffectInSlices(reading.strategy, scorecard, nothing, choicesOf(preferences)!),
          );
          expect(effect.lines!.in.map(({ name }) => name).sort()).toEqual(set);
          expect([effect.pushed, effect.comesIn]).toEqual([[], []]);
        },
      ),
      { numRuns: 40 },
    );
    expect(planned).toBeGreaterThan(10);
  });
});
