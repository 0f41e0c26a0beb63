import type { Dialect } from "../dialects.ts";
import { plainScales } from "./weights.ts";

/**
 * `problems`: rows that could not be used or that fit nowhere, each with its key, what stands there and a code whose
 * meaning is in docs/warehouse.md. Empty where all is well; nothing is left out in silence.
 */
export function problemsView(dialect: Dialect): string {
  const shown = (expression: string): string => `coalesce(${dialect.asText(expression)}, '')`;
  const row = (code: string, keys: readonly [string, string, string], found: string, from: string): string =>
    `SELECT '${code}' AS code, ${keys[0]} AS strategy_id, ${keys[1]} AS investment_id, ${keys[2]} AS objective_id, ${found} AS found
FROM ${from}`;
  const ofObjective = ["o.strategy_id", "''", "o.objective_id"] as const;
  const ofRating = ["r.strategy_id", "r.investment_id", "r.objective_id"] as const;
  const plain = `(${plainScales()}) AS o`;
  const weighed = `(SELECT p.strategy_id, count(p.weight) AS given, count(*) AS of_all, sum(p.weight) AS total
  FROM alignscore.objectives AS p GROUP BY p.strategy_id) AS t`;
  return [
    row("weight-negative", ofObjective, shown("o.weight"), `${plain}\nWHERE o.weight < 0.0`),
    row(
      "weight-missing",
      ofObjective,
      "''",
      `${plain}\nJOIN ${weighed} ON t.strategy_id = o.strategy_id\nWHERE o.weight IS NULL AND t.given > 0`,
    ),
    row(
      "weights-zero",
      ["t.strategy_id", "''", "''"],
      shown("t.total"),
      `${weighed}\nWHERE t.given = t.of_all AND t.total = 0.0`,
    ),
    row(
      "scale-without-width",
      ofObjective,
      shown("o.top_end"),
      `${plain}\nWHERE NOT (o.zero < o.top_end) OR (o.negatives = 1 AND NOT (o.bottom_end < o.zero))`,
    ),
    row(
      "off-scale",
      ofRating,
      shown("r.rating"),
      `alignscore.ratings AS r
JOIN ${plain} ON o.strategy_id = r.strategy_id AND o.objective_id = r.objective_id
WHERE r.rating IS NOT NULL AND NOT (r.rating <= o.top_end
  AND r.rating >= CASE WHEN o.negatives = 1 THEN o.bottom_end ELSE o.zero END)`,
    ),
    row(
      "confidence-off-scale",
      ofRating,
      shown("r.confidence"),
      "alignscore.ratings AS r\nWHERE r.confidence IS NOT NULL AND NOT (r.confidence >= 0.0 AND r.confidence <= 1.0)",
    ),
    row(
      "no-such-objective",
      ofRating,
      "r.objective_id",
      `alignscore.ratings AS r
LEFT JOIN (SELECT DISTINCT b.strategy_id, b.objective_id, 1 AS there FROM alignscore.objectives AS b) AS o
  ON o.strategy_id = r.strategy_id AND o.objective_id = r.objective_id
WHERE coalesce(o.there, 0) = 0`,
    ),
    ...["ratings", "readiness", "checks", "links", "not_understood"].map((table) =>
      row(
        "no-such-investment",
        ["r.strategy_id", "r.investment_id", "''"],
        `'${table}'`,
        `(SELECT DISTINCT a.strategy_id, a.investment_id FROM alignscore.${table} AS a) AS r
LEFT JOIN (SELECT DISTINCT b.strategy_id, b.investment_id, 1 AS there FROM alignscore.investments AS b) AS i
  ON i.strategy_id = r.strategy_id AND i.investment_id = r.investment_id
WHERE coalesce(i.there, 0) = 0`,
      ),
    ),
    row(
      "readiness-off-scale",
      ["r.strategy_id", "r.investment_id", "''"],
      shown("r.ready"),
      "alignscore.readiness AS r\nWHERE r.ready IS NOT NULL AND NOT (r.ready >= 0.0 AND r.ready <= 1.0)",
    ),
    row(
      "objective-twice",
      ["d.strategy_id", "''", "d.objective_id"],
      shown("d.times"),
      `(SELECT b.strategy_id, b.objective_id, count(*) AS times FROM alignscore.objectives AS b
  GROUP BY b.strategy_id, b.objective_id) AS d\nWHERE d.times > 1`,
    ),
    row(
      "investment-twice",
      ["d.strategy_id", "d.investment_id", "''"],
      shown("d.times"),
      `(SELECT b.strategy_id, b.investment_id, count(*) AS times FROM alignscore.investments AS b
  GROUP BY b.strategy_id, b.investment_id) AS d\nWHERE d.times > 1`,
    ),
  ].join("\nUNION ALL\n");
}
