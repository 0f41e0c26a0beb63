import type { Corrections } from "#core/domain/reading.ts";
import type { Limits } from "#core/domain/result.ts";
import type { ChangeSet, SetSetting } from "#core/workbook/change-set.ts";
import { usableCorrections } from "#core/tables/anchors/usable.ts";
import type { CheckId } from "./checks/check-ids.ts";

/** How results are written into cells. */
export type WritingWay =
  /** AlignScore's functions: they follow every change, and need the add-in. */
  | "live"
  /** Plain numbers and text. */
  | "values"
  /** Classic formulas that work for colleagues without the add-in. */
  | "plain";

/** What the user chose, kept in the document. */
export interface Preferences {
  readonly way?: WritingWay;
  /** Beside the user's table where there is room, or on a sheet of their own. */
  readonly placement?: Placement;
  /** The user's own limits for verdicts; what is left out is worked out from the weights. */
  readonly limits?: Partial<Limits>;
  /** What may be spent this year, in the currency's main unit, 0 or more; see `budgetLine`. */
  readonly budget?: number;
  /** ISO 4217 code that all money is shown in, whatever the cells say; left out, theirs counts. */
  readonly currency?: string;
  /** Checks that are not shown. Kept as those that are off, so that a new one is on. */
  readonly checksOff?: readonly CheckId[];
  /** Whether the scorecard brings a sheet with the rankings of other methods; off unless asked for. */
  readonly secondOpinion?: boolean;
}

export type Placement = "beside" | "sheet";

/** The preferences with some of them chosen anew; undefined takes one away. */
export function withPreferences(
  preferences: Preferences,
  chosen: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined },
): Preferences {
  const entries = Object.entries({ ...preferences, ...chosen });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What the add-in keeps in the document's settings. */
export interface Remembered {
  readonly corrections: Corrections;
  readonly preferences: Preferences;
}

const KEYS = ["corrections", "preferences"] as const;

/**
 * Reads what was remembered. A setting that is no JSON object (a document edited by another program) counts as
 * nothing remembered, and a correction or preference that cannot be used is left out; either is named in `damaged`, so that the user
 * can be told.
 */
export function recall(
  settings: Readonly<Record<string, string>>,
): Remembered & { readonly damaged: readonly string[] } {
  const damaged: string[] = [];
  const part = (key: string): object => {
    const text = settings[key];
    if (text === undefined) return {};
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    damaged.push(key);
    return {};
  };
  const { corrections, damaged: isDamaged } = usableCorrections(part("corrections"));
  if (isDamaged) damaged.push("corrections");
  const kept = Object.entries(part("preferences"));
  const usable = kept.filter(([key, value]) => isUsable(key, value));
  if (usable.length < kept.length) damaged.push("preferences");
  return { corrections, preferences: Object.fromEntries(usable), damaged };
}

/** Whether a preference that was kept is of the kind that it has to be. One that a later version knows passes. */
function isUsable(key: string, value: unknown): boolean {
  const check = Object.entries(USABLE).find(([name]) => name === key)?.[1];
  return check?.(value) ?? true;
}

const USABLE: { readonly [Key in keyof Required<Preferences>]: (value: unknown) => boolean } = {
  way: (value) => value === "live" || value === "values" || value === "plain",
  placement: (value) => value === "beside" || value === "sheet",
  limits: (value) =>
    typeof value === "object" && value !== null && Object.values(value).every(isFiniteNumber),
  budget: (value) => isFiniteNumber(value) && value >= 0,
  currency: (value) => typeof value === "string" && /^[A-Z]{3}$/.test(value),
  checksOff: (value) => Array.isArray(value) && value.every((id) => typeof id === "string"),
  secondOpinion: (value) => typeof value === "boolean",
};

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** The changes that make the document remember; none where it already does. */
export function rememberChanges(
  settings: Readonly<Record<string, string>>,
  remembered: Remembered,
): SetSetting[] {
  return KEYS.flatMap((key) => {
    const expect = settings[key] ?? null;
    const empty = Object.keys(remembered[key]).length === 0;
    const value = empty ? null : JSON.stringify(remembered[key]);
    return value === expect ? [] : [{ kind: "setting", key, value, expect } as const];
  });
}

/** Whether a set of changes keeps choices in the document that then hold instead of earlier ones. */
export function keepsChoices({ changes }: ChangeSet): boolean {
  return changes.some((change) => change.kind === "setting" && KEYS.some((key) => key === change.key));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
