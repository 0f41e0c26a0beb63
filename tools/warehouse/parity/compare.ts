import { FIGURES, lineOf, type Scored, type ScoredById } from "./expected.ts";
import type { Value } from "./rows.ts";

type Row = Readonly<Record<string, Value>>;

/** What is read of each engine. */
export const VERDICTS_QUERY = `SELECT strategy_id, investment_id, verdict, causes, ${Object.keys(FIGURES).join(", ")} FROM alignscore.verdicts`;
export const OBSTACLES_QUERY =
  "SELECT strategy_id, investment_id, cause, about, detail, found, ready, enough FROM alignscore.obstacles";

/** An engine's two answers side by side with what core says. */
export function scoredRows(verdicts: readonly Row[], obstacles: readonly Row[]): ScoredById {
  const lines = new Map<string, string[]>();
  for (const { strategy_id, investment_id, ...o } of obstacles) {
    const key = `${String(strategy_id)} ${String(investment_id)}`;
    const parts = [o.cause, o.about, o.detail, o.found, number(o.ready), number(o.enough)];
    lines.set(key, [...(lines.get(key) ?? []), lineOf(parts as (string | number | null)[])]);
  }
  return new Map(
    verdicts.map((row): [string, Scored] => {
      const key = `${String(row.strategy_id)} ${String(row.investment_id)}`;
      return [
        key,
        {
          verdict: String(row.verdict),
          causes: String(row.causes),
          figures: Object.entries(FIGURES).map(([name, points]) => points * Number(row[name])),
          obstacles: (lines.get(key) ?? []).sort(),
        },
      ];
    }),
  );
}

function number(value: Value | undefined): number | null {
  return value === null || value === undefined || value === "" ? null : Number(value);
}

/**
 * 1e-12 of the range -100 … 100, in points: scores are settled to 1e-10 (decision 0168), and a sum in another order can
 * fall on the other side of that.
 */
export const TOLERANCE_IN_POINTS = 1.5e-10;

/** Where the two differ, in words, at most `most` of them. */
export function differences(found: ScoredById, expected: ScoredById, most = 10): string[] {
  const told: string[] = [];
  for (const key of found.keys()) if (!expected.has(key)) told.push(`${key}: only the engine has it`);
  for (const [key, should] of expected) {
    if (told.length >= most) break;
    const is = found.get(key);
    if (is === undefined) told.push(`${key}: the engine has no row`);
    else if (is.verdict !== should.verdict || is.causes !== should.causes)
      told.push(`${key}: ${is.verdict} (${is.causes}), core says ${should.verdict} (${should.causes})`);
    else if (is.obstacles.join("\n") !== should.obstacles.join("\n"))
      told.push(
        `${key}: obstacles ${JSON.stringify(is.obstacles)}, core says ${JSON.stringify(should.obstacles)}`,
      );
    else {
      const names = Object.keys(FIGURES);
      const wrong = names.findIndex(
        (_, i) => !(Math.abs(is.figures[i]! - should.figures[i]!) <= TOLERANCE_IN_POINTS),
      );
      if (wrong >= 0)
        told.push(`${key}: ${names[wrong]!} ${is.figures[wrong]!}, core says ${should.figures[wrong]!}`);
    }
  }
  return told.slice(0, most);
}
