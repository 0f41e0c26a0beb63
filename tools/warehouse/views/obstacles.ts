import { MUST_DO_READINESS } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import type { Dialect } from "../dialects.ts";
import { IS_STRONG, orderOfCause } from "../rules-sql.ts";
import { isVetoed } from "./scores.ts";

/**
 * `obstacles`: everything that stands behind a verdict and can be mended, a row each (core/domain/result.ts, Obstacle).
 * `cause_order` is 1 for what binds first; within one cause the least ready and the heaviest come first.
 */
export function obstaclesView(dialect: Dialect): string {
  const { number, text } = dialect.types;
  const nullable = (type: string): string => (dialect.engine === "clickhouse" ? `Nullable(${type})` : type);
  const blank = `CAST(NULL AS ${nullable(number)})`;
  const nothing = `CAST(NULL AS ${nullable(text)})`;
  /** Rows of `from`, whose columns are named as ours. */
  const part = (columns: string, from: string): string => `SELECT ${columns} FROM ${from}`;
  const at = (alias: string): string => `${alias}.strategy_id, ${alias}.investment_id`;
  const parts = [
    part(
      `${at("c")}, c.cause AS cause, c.name AS about, ${blank} AS ready, ${blank} AS weight, ${nothing} AS detail, ${nothing} AS found`,
      "alignscore.open_checks AS c",
    ),
    part(
      `${at("u")}, 'not-understood' AS cause, u.name AS about, ${blank} AS ready, ${blank} AS weight, u.guards AS detail, u.found AS found`,
      "alignscore.unread AS u",
    ),
    part(
      `${at("n")}, 'unmet-need' AS cause, n.about AS about, ${blank} AS ready, ${blank} AS weight, n.need AS detail, ${nothing} AS found`,
      "alignscore.unmet_needs AS n",
    ),
    part(
      `${at("e")}, 'veto' AS cause, w.name AS about, e.effect AS ready, e.share AS weight, ${nothing} AS detail, ${nothing} AS found`,
      `alignscore.effects AS e
  JOIN alignscore.weights AS w ON w.strategy_id = e.strategy_id AND w.objective_id = e.objective_id
  WHERE ${isVetoed("e")}`,
    ),
    part(
      `${at("p")}, 'not-ready' AS cause, p.name AS about, p.ready AS ready, ${blank} AS weight, ${nothing} AS detail, ${nothing} AS found`,
      "alignscore.readiness_parts AS p WHERE p.ready < 1.0",
    ),
    part(
      `${at("b")}, 'not-assessed' AS cause, b.about AS about, ${blank} AS ready, b.weight AS weight, ${nothing} AS detail, ${nothing} AS found`,
      `(${unratedRows()}) AS b`,
    ),
  ];
  const enough = `CASE WHEN NOT (${IS_STRONG}) THEN ${MUST_DO_READINESS}
      WHEN v.supports > 0.0 THEN least(1.0, greatest(0.0, (v.fund_limit / 100.0 + v.against) / v.supports))
      ELSE 1.0 END`;
  return `SELECT k.strategy_id, k.investment_id, k.verdict, k.cause, ${orderOfCause("k.cause")} AS cause_order,
  k.about, k.ready, CASE WHEN k.cause = 'not-ready' THEN k.enough END AS enough, k.weight, k.detail, k.found
FROM (
  SELECT o.strategy_id AS strategy_id, o.investment_id AS investment_id, v.verdict AS verdict, o.cause AS cause, o.about AS about, o.ready AS ready, o.weight AS weight, o.detail AS detail, o.found AS found,
    ${enough} AS enough
  FROM (
  ${parts.join("\n  UNION ALL\n  ")}
  ) AS o
  JOIN alignscore.verdicts AS v ON v.strategy_id = o.strategy_id AND v.investment_id = o.investment_id
  WHERE ${dialect.contains("CONCAT(' ', v.named)", "CONCAT(' ', o.cause, ' ')")}
) AS k
WHERE k.cause <> 'not-ready' OR k.ready < k.enough - ${TOLERANCE}`;
}

/** The objectives that count, on which an investment is not rated, of those whose verdict waits for that. */
function unratedRows(): string {
  return `SELECT v.strategy_id AS strategy_id, v.investment_id AS investment_id, w.name AS about, w.share AS weight, coalesce(e.there, 0) AS there
    FROM alignscore.verdicts AS v
    JOIN alignscore.weights AS w ON w.strategy_id = v.strategy_id
    LEFT JOIN (
      SELECT x.strategy_id, x.investment_id, x.objective_id, 1 AS there FROM alignscore.effects AS x
    ) AS e ON e.strategy_id = v.strategy_id AND e.investment_id = v.investment_id AND e.objective_id = w.objective_id
    WHERE v.named = 'not-assessed ' AND w.share > 0.0 AND coalesce(e.there, 0) = 0`;
}
