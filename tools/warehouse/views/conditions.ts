import type { Dialect } from "../dialects.ts";

/** `open_checks`: the checks that are not passed, by what they make of the verdict. */
export function openChecksView(): string {
  return `SELECT c.strategy_id, c.investment_id, c.name,
  CASE
    WHEN c.state <> 'fail' THEN 'gate-unknown'
    WHEN coalesce(c.mendable, TRUE) THEN 'gate-failing'
    ELSE 'gate-failed-for-good'
  END AS cause
FROM alignscore.checks AS c
WHERE c.state IS NOT NULL AND c.state NOT IN ('pass', '')`;
}

/** `unmet_needs`: what other investments put in the way of one (core/scoring/needs.ts). */
export function unmetNeedsView(): string {
  return `SELECT n.strategy_id, n.investment_id, n.other_id, n.about, n.need
FROM (
  SELECT l.strategy_id AS strategy_id, l.investment_id AS investment_id, l.target AS other_id,
    CASE WHEN coalesce(t.there, 0) = 1 THEN t.name ELSE l.target END AS about,
    CASE WHEN coalesce(t.there, 0) = 1 THEN 'not-running' ELSE 'not-found' END AS need,
    CASE WHEN coalesce(t.there, 0) = 1 AND t.running = 1 THEN 1 ELSE 0 END AS met
  FROM alignscore.links AS l
  LEFT JOIN (${named()}) AS t ON t.strategy_id = l.strategy_id AND t.investment_id = l.target
  WHERE l.kind = 'requires' AND l.target <> l.investment_id
) AS n
WHERE n.met = 0
UNION ALL
SELECT DISTINCT x.strategy_id AS strategy_id, x.investment_id AS investment_id, x.other_id AS other_id, o.name AS about, 'excluded' AS need
FROM (
  SELECT a.strategy_id, a.investment_id, a.target AS other_id FROM alignscore.links AS a WHERE a.kind = 'excludes'
  UNION ALL
  SELECT b.strategy_id, b.target AS investment_id, b.investment_id AS other_id FROM alignscore.links AS b
  WHERE b.kind = 'excludes'
) AS x
JOIN (${named()}) AS o ON o.strategy_id = x.strategy_id AND o.investment_id = x.other_id
WHERE o.running = 1 AND x.other_id <> x.investment_id`;
}

/** Investments with a mark that they are there, which tells on the far side of a join. */
function named(): string {
  return `SELECT i.strategy_id, i.investment_id, i.name, 1 AS there,
      CASE WHEN i.status = 'active' THEN 1 ELSE 0 END AS running
    FROM alignscore.investments AS i`;
}

/**
 * `unread`: what guards an investment and was not understood (core/scoring/conditions.ts): as it was handed in, readiness
 * outside 0 … 1, and needed capabilities of which no level is told. What is an open check or an unmet need already is
 * not said twice.
 */
export function unreadView(dialect: Dialect): string {
  return `SELECT u.strategy_id AS strategy_id, u.investment_id AS investment_id, u.guards AS guards, u.name AS name, u.found AS found
FROM alignscore.not_understood AS u
LEFT JOIN (
  SELECT DISTINCT c.strategy_id, c.investment_id, 'gate' AS guards, c.name, 1 AS there FROM alignscore.open_checks AS c
  UNION ALL
  SELECT DISTINCT n.strategy_id, n.investment_id, 'requires' AS guards, n.about AS name, 1 AS there
  FROM alignscore.unmet_needs AS n
) AS k ON k.strategy_id = u.strategy_id AND k.investment_id = u.investment_id AND k.guards = u.guards AND k.name = u.name
WHERE coalesce(k.there, 0) = 0
UNION ALL
SELECT r.strategy_id, r.investment_id, 'readiness' AS guards, r.name, ${dialect.asText("r.ready")} AS found
FROM alignscore.readiness AS r
WHERE r.ready IS NOT NULL AND NOT (r.ready >= 0.0 AND r.ready <= 1.0)
UNION ALL
SELECT l.strategy_id AS strategy_id, l.investment_id AS investment_id, 'capability' AS guards, l.target AS name, l.target AS found
FROM alignscore.links AS l
LEFT JOIN (
  SELECT c.strategy_id, c.name, 1 AS there FROM alignscore.capabilities AS c
  WHERE c.current_level IS NOT NULL AND c.target_level IS NOT NULL
) AS c ON c.strategy_id = l.strategy_id AND c.name = l.target
LEFT JOIN (
  SELECT DISTINCT u.strategy_id, u.investment_id, u.name, 1 AS there FROM alignscore.not_understood AS u
  WHERE u.guards = 'capability'
) AS s ON s.strategy_id = l.strategy_id AND s.investment_id = l.investment_id AND s.name = l.target
WHERE l.kind = 'capability' AND coalesce(c.there, 0) = 0 AND coalesce(s.there, 0) = 0`;
}

/** `conditions`: what the rules know of each investment beside its figures, as 1 or 0; only those with any have a row. */
export function conditionsView(): string {
  const flag = (name: string): string => `max(f.${name}_row) AS ${name}`;
  const row = (from: string, alias: string, flags: Readonly<Record<string, string>>): string => {
    const columns = NAMES.map((name) => `${flags[name] ?? "0"} AS ${name}_row`);
    return `SELECT ${alias}.strategy_id, ${alias}.investment_id, ${columns.join(", ")} FROM alignscore.${from} AS ${alias}`;
  };
  const is = (column: string, value: string): string => `CASE WHEN ${column} = '${value}' THEN 1 ELSE 0 END`;
  return `SELECT f.strategy_id, f.investment_id, ${NAMES.map(flag).join(", ")}
FROM (
  ${row("open_checks", "c", {
    gate_failed_for_good: is("c.cause", "gate-failed-for-good"),
    gate_failing: is("c.cause", "gate-failing"),
    gate_unknown: is("c.cause", "gate-unknown"),
  })}
  UNION ALL
  ${row("unread", "u", { not_understood: "1" })}
  UNION ALL
  ${row("unmet_needs", "n", { unmet_need: "1", excluded: is("n.need", "excluded") })}
) AS f
GROUP BY f.strategy_id, f.investment_id`;
}

const NAMES = [
  "gate_failed_for_good",
  "gate_failing",
  "gate_unknown",
  "not_understood",
  "unmet_need",
  "excluded",
];
