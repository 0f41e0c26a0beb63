import type { Change } from "#core/workbook/change-set.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Scored, Understanding } from "../understand.ts";
import { printOf } from "./fingerprint.ts";

/** The document's setting: by page of the add-in's own, the print of what it was made from. */
export const SHOWN_KEY = "shown";

/** Pages that are made to be handed round, and hold figures that nothing in them brings up to date. */
export type ShownPage = "scorecard" | "plan";

const PAGES: readonly ShownPage[] = ["scorecard", "plan"];

/** A page that shows what held once. */
export interface PageBehind {
  readonly page: ShownPage;
  readonly sheet: string;
}

/** The change that keeps what this page was made from; none where that is kept already. */
export function shownChanges(scored: Scored, page: ShownPage): Change[] {
  const { settings } = scored.outline;
  const expect = settings[SHOWN_KEY] ?? null;
  const value = JSON.stringify({ ...kept(settings), [page]: printOfFigures(scored) });
  return value === expect ? [] : [{ kind: "setting", key: SHOWN_KEY, value, expect }];
}

/** The pages in the workbook that were made from other figures than those that hold now. */
export function pagesBehind(understanding: Understanding): PageBehind[] {
  const { outline, scorecard } = understanding;
  if (!scorecard) return [];
  const prints = kept(outline.settings);
  return PAGES.flatMap((page): PageBehind[] => {
    const sheet = outline.marks[`sheet.${page}`]?.sheet;
    const print = prints[page];
    const isThere = outline.sheets.some(({ name }) => name === sheet);
    if (sheet === undefined || print === undefined || !isThere) return [];
    return print === printOfFigures({ ...understanding, scorecard }) ? [] : [{ page, sheet }];
  });
}

function kept(settings: Readonly<Record<string, string>>): Partial<Record<ShownPage, string>> {
  try {
    const read: unknown = JSON.parse(settings[SHOWN_KEY] ?? "{}");
    return typeof read === "object" && read !== null ? read : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Everything that the pages' words and figures rest on, in no language: what it is called, and what was worked out. */
function printOfFigures({ reading: { strategy, decision }, scorecard, preferences }: Scored): string {
  const figure = (value: number | null): string | null => (value === null ? null : value.toPrecision(9));
  return printOf(
    JSON.stringify(
      [
        decision,
        scorecard.limits,
        strategy.objectives.map(({ name, weight }) => [name, figure(weight)]),
        strategy.investments.map((investment, index) => {
          const { score, verdict, choice } = scorecard.results[index]!;
          return [
            investment.name,
            investment.status,
            figure(yearCost(investment)),
            [score.score, score.readiness, score.low, score.high].map(figure),
            verdict.kind,
            verdict.causes,
            verdict.obstacles.map(({ cause, about }) => [cause, about]),
            choice && [choice.kind, choice.place],
            investment.ratings.map(({ effect }) => figure(effect)),
          ];
        }),
        preferences.budget ?? null,
        preferences.plan ?? {},
      ],
      inOneOrder,
    ),
  );
}

/** What was kept in a document comes back with its keys in another order. */
function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
