import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** Points as `settled` in core/scoring/tolerance.ts makes them, within -100 … 100. */
const points = (share: string): string =>
  `floor(least(100.0, greatest(-100.0, 100.0 * (${share}))) * 1e10 + 0.5) / 1e10`;

const share = (value: string): string => `least(1.0, greatest(0.0, ${value}))`;

/** `readiness_parts`: all that must be in place for each investment, needed capabilities among it. */
export function readinessPartsView(): string {
  return `SELECT r.strategy_id, r.investment_id, r.name, r.ready AS ready
FROM alignscore.readiness AS r
WHERE r.ready >= 0.0 AND r.ready <= 1.0
UNION ALL
SELECT l.strategy_id AS strategy_id, l.investment_id AS investment_id, c.name AS name,
  CASE WHEN c.target_level > 0.0 THEN ${share("c.current_level / c.target_level")} ELSE 1.0 END AS ready
FROM alignscore.links AS l
JOIN alignscore.capabilities AS c ON c.strategy_id = l.strategy_id AND c.name = l.target
WHERE l.kind = 'capability' AND c.current_level IS NOT NULL AND c.target_level IS NOT NULL`;
}

/**
 * `scores`: the figures of each investment (core/scoring/score-investment.ts) with the limits of its strategy, and
 * whether it does what nobody should. Points are on -100 … 100, shares on 0 … 1.
 */
export function scoresView(): string {
  return `SELECT f.strategy_id, f.investment_id, f.name, f.status, f.must_do, f.veto,
  f.supports, f.against,
  ${points("f.supports - f.against")} AS score,
  f.readiness,
  ${points("f.readiness * f.supports - f.against")} AS bankable,
  ${points("(1.0 - f.readiness) * f.supports")} AS locked,
  f.assessed,
  ${points("f.supports - f.against - f.open_below")} AS low,
  ${points("f.supports - f.against + f.open_above")} AS high,
  f.fund_limit, f.no_limit, f.assessed_limit
FROM (
  SELECT i.strategy_id AS strategy_id, i.investment_id AS investment_id, i.name AS name, i.status AS status,
    CASE WHEN coalesce(i.must_do, FALSE) THEN 1 ELSE 0 END AS must_do,
    coalesce(e.vetoed, 0) AS veto,
    ${share("coalesce(e.helps, 0.0)")} AS supports,
    ${share("coalesce(e.harms, 0.0)")} AS against,
    CASE WHEN coalesce(q.parts, 0) > 0 THEN ${share("q.least_ready")} ELSE 1.0 END AS readiness,
    CASE WHEN coalesce(e.weighed, 0) = l.weighing THEN 1.0 ELSE ${share("coalesce(e.rated, 0.0)")} END AS assessed,
    CASE WHEN coalesce(e.weighed, 0) = l.weighing THEN 0.0
      ELSE greatest(0.0, 1.0 - coalesce(e.rated, 0.0)) END AS open_above,
    CASE WHEN coalesce(e.weighed, 0) = l.weighing THEN 0.0
      ELSE greatest(0.0, l.harm_share - coalesce(e.rated_harm, 0.0)) END AS open_below,
    l.fund_limit AS fund_limit, l.no_limit AS no_limit, l.assessed_limit AS assessed_limit
  FROM alignscore.investments AS i
  JOIN alignscore.limits AS l ON l.strategy_id = i.strategy_id
  LEFT JOIN (
    SELECT r.strategy_id, r.investment_id,
      sum(CASE WHEN r.effect > 0.0 THEN r.share * r.confidence * r.effect ELSE 0.0 END) AS helps,
      sum(CASE WHEN r.effect < 0.0 THEN 0.0 - r.share * r.effect ELSE 0.0 END) AS harms,
      sum(r.share) AS rated,
      sum(CASE WHEN r.negatives = 1 THEN r.share ELSE 0.0 END) AS rated_harm,
      sum(CASE WHEN r.share > 0.0 THEN 1 ELSE 0 END) AS weighed,
      max(CASE WHEN ${isVetoed("r")} THEN 1 ELSE 0 END) AS vetoed
    FROM alignscore.effects AS r
    GROUP BY r.strategy_id, r.investment_id
  ) AS e ON e.strategy_id = i.strategy_id AND e.investment_id = i.investment_id
  LEFT JOIN (
    SELECT p.strategy_id, p.investment_id, min(p.ready) AS least_ready, count(*) AS parts
    FROM alignscore.readiness_parts AS p
    GROUP BY p.strategy_id, p.investment_id
  ) AS q ON q.strategy_id = i.strategy_id AND q.investment_id = i.investment_id
) AS f`;
}

/** Whether a row of `effects` is a veto (core/scoring/veto.ts). */
export function isVetoed(row: string): string {
  return `(${row}.minimum IS NOT NULL AND ${row}.effect < ${row}.minimum / 100.0 - ${TOLERANCE})
      OR (${row}.veto_from IS NOT NULL AND ${row}.effect <= -1.0 + ${TOLERANCE} AND ${row}.share >= ${row}.veto_from - ${TOLERANCE})`;
}
