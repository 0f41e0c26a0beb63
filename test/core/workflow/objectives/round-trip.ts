import { expect } from "@jest/globals";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { TableOutline } from "#core/workbook/port.ts";
import { draftOfObjective } from "#core/workflow/objectives/edit.ts";
import { EMPTY_OBJECTIVE, type ObjectiveDraft } from "#core/workflow/objectives/draft.ts";
import { planObjective, type ObjectivePlan } from "#core/workflow/objectives/plan.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { contents, snapshot } from "#test/conformance/helpers.ts";

export type Cells = readonly (readonly CellContent[])[];

export function workbookOf(
  sheets: Readonly<Record<string, Cells>>,
  more: {
    readonly tables?: readonly TableOutline[];
    readonly formats?: WorkbookData["sheets"][number]["formats"];
  } = {},
): MemoryWorkbook {
  const names = Object.keys(sheets);
  return new MemoryWorkbook({
    sheets: names.map((name, i) => ({
      name,
      cells: sheets[name]!.map((row) => [...row]),
      ...(i === 0 && more.formats && { formats: more.formats }),
    })),
    ...(more.tables && { tables: more.tables }),
  });
}

export const fresh = (draft: Partial<ObjectiveDraft>): ObjectiveDraft => ({ ...EMPTY_OBJECTIVE, ...draft });

/** The draft of the objective of this name, with some of it changed. */
export function changed(
  understanding: Understanding,
  name: string,
  change: Partial<ObjectiveDraft>,
): ObjectiveDraft {
  const { objectives } = understanding.reading.strategy;
  return {
    ...draftOfObjective(
      understanding,
      objectives.findIndex((one) => one.name === name),
    ),
    ...change,
  };
}

/** What the ratings are, by the names of investments and objectives; `renamed` gives objectives their old names. */
export function ratingsBy(
  { reading }: Understanding,
  renamed: Readonly<Record<string, string>> = {},
): Record<string, Record<string, number | null>> {
  const { objectives, investments } = reading.strategy;
  return Object.fromEntries(
    investments.map(({ name, ratings }) => [
      name,
      Object.fromEntries(
        ratings.map(({ effect }, index) => {
          const objective = objectives[index]!.name;
          return [renamed[objective] ?? objective, effect === null ? null : Math.round(effect * 1e9) / 1e9];
        }),
      ),
    ]),
  );
}

export interface Written {
  readonly workbook: MemoryWorkbook;
  readonly plan: Extract<ObjectivePlan, { ok: true }>;
  readonly before: Understanding;
  readonly after: Understanding;
  cells(address: string): Promise<CellContent[][]>;
}

/**
 * Plans, applies, reads again, and checks what holds for every objective that is written: the preview was right; all
 * other objectives and all ratings are as they were; one step of Undo gives back the very workbook.
 */
export async function write(
  workbook: MemoryWorkbook,
  draftOf: (understanding: Understanding) => ObjectiveDraft,
  added: readonly string[] = [],
): Promise<Written> {
  const before = await understand(workbook);
  const start = await snapshot(workbook);
  const draft = draftOf(before);
  const plan = planObjective(before, draft, added);
  if (!plan.ok) throw new Error(plan.reason);
  const result = await workbook.apply(plan.changes);
  if (!result.ok) throw new Error(`Not written: ${JSON.stringify(result.conflicts)}`);
  const after = await understand(workbook);
  const end = await snapshot(workbook);

  const old = before.reading.strategy.objectives.find(({ id }) => id === draft.editing)?.name;
  const names = before.reading.strategy.objectives.map(({ name }) => (name === old ? draft.name : name));
  expect(new Set(after.reading.strategy.objectives.map(({ name }) => name))).toEqual(
    new Set(old === undefined ? [...names, draft.name] : names),
  );
  const ratings = ratingsBy(after, old === undefined ? {} : { [draft.name]: old });
  if (old === undefined) {
    for (const [investment, row] of Object.entries(ratings)) {
      const { [draft.name]: own, ...others } = row;
      expect(own ?? 0).toBe(0);
      ratings[investment] = others;
    }
  }
  expect(ratings).toEqual(ratingsBy(before));

  const undone = await workbook.apply(result.inverse);
  expect(undone.ok).toBe(true);
  expect(await snapshot(workbook)).toEqual(start);
  const redone = await workbook.apply(plan.changes);
  expect(redone.ok).toBe(true);
  expect(await snapshot(workbook)).toEqual(end);
  return { workbook, plan, before, after, cells: (address) => contents(workbook, address) };
}

export function weightsOf({ reading }: Understanding): Record<string, number> {
  return Object.fromEntries(
    reading.strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 1e9) / 1e9]),
  );
}
