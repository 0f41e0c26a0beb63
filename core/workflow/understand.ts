import type { Corrections, Reading } from "#core/domain/reading.ts";
import type { Scorecard } from "#core/domain/result.ts";
import { withChoice } from "#core/insight/choice/strategy-choice.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { anchored } from "#core/tables/anchors/anchored.ts";
import { namesPlaces, relocated } from "#core/tables/anchors/relocate.ts";
import { hasLooseRoles, withoutStrayRoles } from "#core/tables/anchors/stray-roles.ts";
import { gridsOf } from "#core/tables/grid.ts";
import { readStrategy } from "#core/tables/read-strategy.ts";
import { ownedSheets } from "#core/tables/owned-sheets.ts";
import type { RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { type CostEnds, costEndsOf } from "./cost-ends.ts";
import { withRaterSpread } from "./after/raters/report.ts";
import { withObjectivePreferences } from "./objective-preferences.ts";
import { lookAt } from "./look.ts";
import type { Preferences } from "./preferences.ts";
import { recall } from "./recall.ts";
import { withoutLostMarks } from "./results/ours.ts";
import { workflowSays } from "./says.ts";
import { isSignBehind } from "./sign-place.ts";

/** Everything known of a workbook after one look: its cells, what they were taken to mean, and the scores. */
export interface Understanding {
  readonly outline: WorkbookOutline;
  /** The cells that the reading rests on; writing takes its guards from them. */
  readonly cells: readonly RangeCells[];
  readonly reading: Reading;
  readonly corrections: Corrections;
  readonly preferences: Preferences;
  /** Whether a currency's sign stands behind its numbers here ("97,200 €"); null where the cells show none. */
  readonly signBehind: boolean | null;
  /** Null where no columns tell what costs may come out at. */
  readonly costEnds: CostEnds | null;
  /** Null where there is nothing to score: no investments, no objectives, or no ratings. */
  readonly scorecard: Scorecard | null;
}

/** An understanding in which there is something scored. */
export type Scored = Understanding & { readonly scorecard: Scorecard };

/**
 * Looks at a workbook: one `outline`, one `read`, whatever its size.
 * @param changed what the user just corrected or chose; what is left out comes from the document's settings
 */
export async function understand(
  workbook: Workbook,
  changed: { readonly corrections?: Corrections; readonly preferences?: Preferences } = {},
): Promise<Understanding> {
  const { outline, cells } = await lookAt(workbook);
  return interpret(outline, cells, changed);
}

/** The same without the workbook: reads cells that are already here again, with other corrections or choices. */
export function interpret(
  outline: WorkbookOutline,
  cells: readonly RangeCells[],
  changed: { readonly corrections?: Corrections; readonly preferences?: Preferences } = {},
): Understanding {
  const remembered = recall(outline.settings);
  const preferences = changed.preferences ?? remembered.preferences;
  const owned = ownedSheets(outline);
  const tables = cells.filter(({ range }) => !owned.has(range.sheet));
  const { read, corrections, lost } = corrected(
    { outline: withoutLostMarks(outline, cells), tables },
    changed.corrections ?? remembered.corrections,
    changed.corrections !== undefined,
  );
  const asides = [
    ...remembered.damaged.map((key) => workflowSays("damagedSetting", key)),
    ...(lost === 0 ? [] : [workflowSays("lostPlaces", lost)]),
  ];
  const heard = { ...read, strategy: withObjectivePreferences(read.strategy, preferences) };
  const reading = {
    ...heard,
    strategy: withRaterSpread(heard, { outline, cells }),
    notes: [...read.notes, ...asides],
  };
  return {
    outline,
    cells,
    reading,
    corrections,
    preferences,
    signBehind: isSignBehind(reading.strategy, tables),
    costEnds: costEndsOf(reading, tables),
    scorecard: scorecardOf(reading, preferences),
  };
}

/**
 * Reads with what the user said, found again where it now lies. The corrections come back as they hold for these
 * cells, with what they are found by next time.
 */
function corrected(
  { outline, tables }: Parsed,
  said: Corrections,
  fresh: boolean,
): { read: Reading; corrections: Corrections; lost: number } {
  const readWith = (corrections: Corrections): Reading => readStrategy(outline, tables, corrections);
  if (!namesPlaces(said)) return { read: readWith(said), corrections: said, lost: 0 };
  const grids = gridsOf(outline, tables);
  const placed = relocated(said, grids, fresh);
  const sound = fresh || !hasLooseRoles(said) ? placed : withoutStrayRoles(placed, said, readWith);
  const read = readWith(sound.corrections);
  return { read, corrections: anchored(sound.corrections, grids, read), lost: sound.lost };
}

interface Parsed {
  readonly outline: WorkbookOutline;
  readonly tables: readonly RangeCells[];
}

function scorecardOf(reading: Reading, preferences: Preferences): Scorecard | null {
  const { strategy, decision } = reading;
  const anythingRated = strategy.investments.some((investment) =>
    investment.ratings.some(({ effect }) => effect !== null),
  );
  if (!anythingRated) return null;
  const scorecard = scoreStrategy(strategy, preferences.limits ? { limits: preferences.limits } : {});
  return decision.kind === "choose-one" && decision.sure ? withChoice(strategy, scorecard) : scorecard;
}
