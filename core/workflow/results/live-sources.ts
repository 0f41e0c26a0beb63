import type { InvestmentRole } from "#core/domain/reading.ts";
import type { Objective, Strategy } from "#core/domain/strategy.ts";
import type { Limits } from "#core/domain/result.ts";
import { isSameScale, type ScaleMeaning } from "#core/domain/scale.ts";
import type { CellMatrix } from "#core/functions/spec.ts";
import { speaksOfTrouble } from "#core/tables/values/conditions.ts";
import { nameOfScale } from "#core/tables/values/scales/tuned.ts";
import { EFFECT_SCALE_ID } from "#core/scoring/veto.ts";
import type { Texts } from "#core/messages/en.ts";
import { isBlank, type CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { UserCells } from "./classic/user-cells.ts";
import { reference } from "./formula-text.ts";
import {
  type Argument,
  constantArgument,
  type EachArgument,
  type LiveSource,
  rangeArgument,
} from "./live-formulas.ts";
import { allThere, segment } from "./segment.ts";
import { weightsInCells } from "./weight-formulas.ts";
import type { Figure, Workings } from "./workings-sheet.ts";

/** What of an investment the functions are told beside its ratings. */
export type Told = Pick<
  LiveSource,
  "readiness" | "readinessOf" | "blockers" | "must" | "status" | "neededBy" | "confidence"
>;

export const NOTHING_TOLD: Told = {
  readiness: null,
  readinessOf: null,
  blockers: null,
  must: null,
  status: null,
  neededBy: null,
  confidence: null,
};

/** Of the ratings and objectives. */
export type Rated = Pick<LiveSource, "ratings" | "weights" | "names" | "scale"> & {
  /** What each objective's scale means, which sets the limits; null where the functions tell the same themselves. */
  readonly meanings: readonly ScaleMeaning[] | null;
};

/** Columns that can tell of something in the way. */
const IN_THE_WAY: ReadonlySet<InvestmentRole> = new Set(["gate", "requires", "excludes", "capabilities"]);

/** Columns that the functions are told of. */
const TOLD: ReadonlySet<InvestmentRole> = new Set([
  ...IN_THE_WAY,
  "readiness",
  "mustDo",
  "status",
  "confidence",
]);

/** How the user's own cells are pointed to. */
export interface Pointing {
  /** Blanks have to be handed over as texts of no characters; "elsewhere": where ranges hold some. */
  readonly guarded: boolean | "elsewhere";
  /** The pointing cells stand elsewhere: what they point to must stay when they are sorted. */
  readonly anchored: boolean;
}

/**
 * The user's own rating cells.
 * @returns null where they do not lie side by side for each investment, or are on scales that no formula can name
 */
export function ownRatings(strategy: Strategy, cells: CellsRead, pointing: Pointing): Rated | null {
  const { objectives, investments } = strategy;
  const scale = sharedScale(objectives);
  const first = investments[0]?.ratings.map(({ cell }) => cell);
  if (scale === null || !first || !allThere(first)) return null;
  const order = objectives
    .map((_, index) => index)
    .sort((a, b) => first[a]!.row - first[b]!.row || first[a]!.column - first[b]!.column);
  const ranges = investments.flatMap(
    ({ ratings }) => segment(order.map((index) => ratings[index]!.cell)) ?? [],
  );
  if (ranges.length < investments.length) return null;
  const inOrder = <Value>(pick: (objective: Objective) => Value): Value[] =>
    order.map((index) => pick(objectives[index]!));
  const weightCells = weightsInCells(
    inOrder((objective) => objective),
    cells,
  );
  const namedBy = inOrder(({ cell, name }) => (cell && cells.value(cell) === name ? cell : null));
  // A header that holds a weight too is not the name that reasons say.
  const nameCells = segment(namedBy);
  return {
    ratings: ownRanges(ranges, cells, pointing),
    weights: weightCells
      ? rangeArgument(weightCells, cells, true)
      : constantArgument([inOrder(({ weight }) => weight)]),
    names: nameCells
      ? rangeArgument(nameCells, cells, true)
      : constantArgument([inOrder(({ name }) => name)]),
    scale: constantArgument(scale),
    meanings: allEffects(strategy, true) ? null : inOrder(meaningOf),
  };
}

/**
 * What the user's own cells say of each investment, where the functions read it as it stands there.
 * @returns null where something can be in the way of an investment: that is put into words by the workings
 */
export function ownAnswers(understanding: Understanding, cells: CellsRead, pointing: Pointing): Told | null {
  const { investments, further = [] } = understanding.reading;
  const { fields } = investments ?? { fields: [] };
  // What tables elsewhere say no formula of one line points to.
  if (further.some((table) => table.fields.some(({ role }) => TOLD.has(role)))) return null;
  if (fields.some(({ role }) => IN_THE_WAY.has(role))) return null;
  const across = (role: OwnColumn): EachArgument | null => ownColumns(role, understanding, cells, pointing);
  const [readiness, must, status] = [across("readiness"), across("mustDo"), across("status")];
  const confidence = ownConfidence(understanding, cells, pointing);
  // What the table asks and no formula can point to here, the workings tell.
  const asks = (role: InvestmentRole): boolean => fields.some((field) => field.role === role);
  if ((!readiness && asks("readiness")) || (!must && asks("mustDo")) || (!status && asks("status")))
    return null;
  if (confidence === undefined) return null;
  return {
    readiness,
    readinessOf: readiness && readinessHeaders(understanding, cells),
    blockers: null,
    must,
    status,
    neededBy: null,
    confidence,
  };
}

/**
 * How sure each investment's benefits are, by the user's own cells.
 * @returns null where all are sure and no column asks; undefined where the workings have to tell
 */
export function ownConfidence(
  understanding: Understanding,
  cells: CellsRead,
  pointing: Pointing,
): EachArgument | null | undefined {
  const asked = (understanding.reading.investments?.fields ?? []).filter(({ role }) => role === "confidence");
  const unsure = understanding.reading.strategy.investments.some(({ ratings }) =>
    ratings.some(({ confidence }) => confidence !== 1),
  );
  if (asked.length === 0) return unsure ? undefined : null;
  // Two cells an investment could be taken for one an objective.
  return (asked.length === 1 ? ownColumns("confidence", understanding, cells, pointing) : null) ?? undefined;
}

type OwnColumn = "readiness" | "mustDo" | "status" | "confidence";

/**
 * The cells of each investment in the columns of that role.
 * @returns null where there are none, or they do not lie side by side
 */
export function ownColumns(
  role: OwnColumn,
  { reading }: Understanding,
  cells: CellsRead,
  pointing: Pointing,
): EachArgument | null {
  const { investments } = reading.strategy;
  const user = new UserCells(reading, cells, "");
  const fields = user.fields(role);
  // Under "Blockers" a yes is bad news, which the functions cannot tell from the cells alone.
  if (role === "readiness" && fields.some(({ header }) => speaksOfTrouble(header))) return null;
  const lines = fields.map(({ line }) => line);
  if (lines.length === 0) return null;
  const ranges = investments.flatMap(
    (investment) => segment(lines.map((line) => user.cellIn(line, investment))) ?? [],
  );
  return ranges.length < investments.length ? null : ownRanges(ranges, cells, pointing);
}

/** The headers of the columns of readiness, by their cells where those are one range that says just that. */
function readinessHeaders({ reading }: Understanding, cells: CellsRead): Argument {
  const { range, orientation, fields } = reading.investments!;
  const asked = fields.filter(({ role }) => role === "readiness");
  const header = segment(
    asked.map(({ line }) =>
      orientation === "rows"
        ? { sheet: range.sheet, row: range.row, column: line }
        : { sheet: range.sheet, row: line, column: range.column },
    ),
  );
  const texts = asked.map((field) => field.header);
  return header &&
    cells
      .values(header)
      .flat()
      .every((value, at) => value === texts[at])
    ? rangeArgument(header, cells, true)
    : constantArgument([texts]);
}

/** The effects of the workings: on a scale of 1. */
export function workingsRatings(workings: Workings, strategy: Strategy): Rated {
  const { objectives } = strategy;
  const pointer = (range: RangeRef, value: CellMatrix): Argument => ({
    text: (from) => reference(range, from, true),
    value,
  });
  return {
    ratings: { text: workings.effects, values: workings.effectValues },
    weights: pointer(workings.weights, [objectives.map(({ weight }) => weight)]),
    names: pointer(workings.names, [objectives.map(({ name }) => name)]),
    scale: constantArgument(EFFECT_SCALE_ID),
    // Effects hold negatives, whatever scale they come from.
    meanings: allEffects(strategy, false) ? null : objectives.map(meaningOf),
  };
}

/** What the workings say of each investment. */
export function workingsAnswers(workings: Workings): Told {
  const each = (figure: Figure): EachArgument | null =>
    workings.has(figure)
      ? {
          text: (investment, from) => workings.figure(investment, figure, from).text,
          values: (investment) => [workings.figure(investment, figure, "").value],
        }
      : null;
  const { parts } = workings;
  return {
    readiness: parts && { text: parts.of, values: parts.levels },
    readinessOf: parts && {
      text: (from) => reference(parts.headers, from, true),
      value: [parts.names],
    },
    blockers: each("inTheWay"),
    must: each("mustDo"),
    status: each("running"),
    neededBy: each("neededBy"),
    confidence: each("confidence"),
  };
}

/** The user's own limits as numbers; else what the scales mean, so that the limits follow the weights. */
export function limitsArgument({ meanings }: Rated, limits: Partial<Limits> = {}): Argument | null {
  const { fund, no, strict = false } = limits;
  if (fund !== undefined && no !== undefined) return constantArgument([[fund, no]]);
  if (meanings === null) return null;
  const words = meanings.map((meaning) => (strict ? strictly(meaning) : meaning));
  const [first] = words;
  if (first === undefined) return null;
  return constantArgument(words.every((word) => word === first) ? first : [words]);
}

/** Strict asks more of merit alone; the functions know its words. */
function strictly(meaning: ScaleMeaning): string {
  return meaning.startsWith("less") ? `strict-${meaning}` : meaning.replace("merit", "strict");
}

/** The language of the words; English needs no saying. */
export function languageArgument({ common: { language } }: Texts): Argument | null {
  return language === "en" ? null : constantArgument(language);
}

function meaningOf({ scale: { meaning } }: Objective): ScaleMeaning {
  return meaning ?? "effect";
}

/** Whether all scales mean effects, and hold negatives where that has to be seen in them. */
function allEffects({ objectives }: Strategy, seen: boolean): boolean {
  return objectives.every(
    (objective) => meaningOf(objective) === "effect" && (!seen || objective.scale.bottom !== null),
  );
}

/** The user's own ranges, one an investment. Where blanks matter only elsewhere, those without any are left plain (0242). */
function ownRanges(
  ranges: readonly RangeRef[],
  cells: CellsRead,
  { guarded, anchored }: Pointing,
): EachArgument {
  // Score, verdict and reason of a line point to the same cells.
  const held: CellValue[][] = [];
  const texts = new Map<string, string[]>();
  const valuesOf = (investment: number): CellValue[] =>
    (held[investment] ??= cells.values(ranges[investment]!).flat());
  const isGuarded = (investment: number): boolean =>
    guarded === "elsewhere" ? valuesOf(investment).some(isBlank) : guarded;
  return {
    text: (investment, from) => {
      const known = texts.get(from) ?? [];
      if (known.length === 0) texts.set(from, known);
      const before = known[investment];
      if (before !== undefined) return before;
      const text = reference(ranges[investment]!, from, anchored);
      return (known[investment] = isGuarded(investment) ? `IF(${text}="","",${text})` : text);
    },
    values: valuesOf,
  };
}

/** The functions name a scale by one number (symmetric) or by its id; a scale turned round they cannot name. */
function sharedScale(objectives: readonly Objective[]): number | string | null {
  const scale = objectives[0]?.scale;
  if (!scale || scale.reversed || !objectives.every((objective) => isSameScale(objective.scale, scale)))
    return null;
  const { zero, top, bottom, words, tuning } = scale;
  return zero === 0 && bottom === -top && !words && tuning === undefined ? top : nameOfScale(scale);
}
