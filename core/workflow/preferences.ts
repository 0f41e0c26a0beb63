import type { Corrections } from "#core/domain/reading.ts";
import type { Limits } from "#core/domain/result.ts";
import type { SetSetting } from "#core/workbook/change-set.ts";

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
}

export type Placement = "beside" | "sheet";

/** What the add-in keeps in the document's settings. */
export interface Remembered {
  readonly corrections: Corrections;
  readonly preferences: Preferences;
}

const KEYS = ["corrections", "preferences"] as const;

/**
 * Reads what was remembered. A setting that is no JSON object (a document edited by another program) counts as
 * nothing remembered and is named in `damaged`, so that the user can be told.
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
  return { corrections: part("corrections"), preferences: part("preferences"), damaged };
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
