/**
 * What the functions of BigQuery and Snowflake call: one investment at a time, because neither has tables as arguments.
 * Blank is null in BigQuery and undefined in Snowflake.
 */
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWHY } from "#core/functions/align-why.ts";
import { callFunction } from "#core/functions/call-function.ts";
import type { FunctionSpec } from "#core/functions/spec.ts";

type Maybe<Value> = Value | null | undefined;
type Line<Value> = Maybe<readonly Maybe<Value>[]>;

/** Points, -100 … 100; null where nothing is rated. @throws Error whose message says what is wrong and where */
export function score(ratings: Line<number>, weights: Line<number>, scale: Maybe<string>): number | null {
  return call(ALIGNSCORE, [line(ratings), line(weights), scale]) as number | null;
}

/** "Fund", "Fix first", "Hold", "Say no"; null where nothing is rated. @throws Error as `score` */
export function verdict(
  ratings: Line<number>,
  weights: Line<number>,
  scale: Maybe<string>,
  ...conditions: Conditions
): string | null {
  return call(ALIGNVERDICT, [line(ratings), line(weights), scale, ...cells(conditions)]) as string | null;
}

/** The reason in words. @throws Error as `score` */
export function why(
  ratings: Line<number>,
  weights: Line<number>,
  objectives: Line<string>,
  scale: Maybe<string>,
  ...conditions: Conditions
): string | null {
  const args = [line(ratings), line(weights), line(objectives), scale, ...cells(conditions)];
  return call(ALIGNWHY, args) as string | null;
}

type Conditions = [
  readiness: Maybe<number>,
  blocker: Maybe<string>,
  mustDo: Maybe<boolean>,
  /** "merit", or two numbers: "30,10". */
  limits: Maybe<string>,
];

function cells([readiness, blocker, mustDo, limits]: Conditions): unknown[] {
  const parts = limits?.split(",").map((part) => part.trim()) ?? [];
  const asCells = parts.map((part) => (part !== "" && Number.isFinite(Number(part)) ? Number(part) : part));
  return [readiness, blocker, mustDo, asCells.length === 0 ? null : [asCells]];
}

/** One row of cells. Both engines make their own arrays, of another realm than ours. */
function line(values: Line<unknown>): unknown[][] {
  return [Array.from(values ?? [], (value) => value ?? null)];
}

function call(spec: FunctionSpec, args: readonly unknown[]): unknown {
  const result = callFunction(
    spec,
    args.map((arg) => arg ?? null),
  );
  if ("error" in result) throw new Error(`${spec.name}: ${result.message}`);
  const value = result[0]![0];
  return value === "" || value === undefined ? null : value;
}
