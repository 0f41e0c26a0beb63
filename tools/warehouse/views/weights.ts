import { EFFECT_SCALE_ID, VETO_WEIGHT } from "#core/scoring/veto.ts";
import type { Dialect } from "../dialects.ts";

/**
 * `weights`: each objective's share of its strategy and its scale with nothing left blank. Strategies that cannot be
 * weighed (a weight that is negative or missing, nothing but zeros, a scale without width) have no rows here and so
 * none anywhere else; `problems` says why.
 */
export function weightsView(dialect: Dialect): string {
  return `SELECT o.strategy_id, o.objective_id, o.name, o.share, o.scale, o.zero, o.top_end, o.bottom_end,
  o.negatives, o.turned, o.meaning, o.protected, o.minimum, o.objective_count,
  CASE
    WHEN o.harm_told = 0 THEN NULL
    WHEN o.protected = 1 THEN 0.0
    ELSE ${VETO_WEIGHT}
  END AS veto_from
FROM (
  SELECT w.*,
    CASE WHEN w.weights_given = 0 THEN 1.0 / CAST(w.objective_count AS ${dialect.types.number})
      ELSE w.weight / w.total END AS share,
    CASE WHEN w.negatives = 0 THEN 0 ELSE coalesce(w.harm_given,
      CASE WHEN w.scale = '${EFFECT_SCALE_ID}' OR w.zero - w.bottom_end > 1.0 THEN 1 ELSE 0 END) END AS harm_told
  FROM (
    SELECT p.*,
      count(p.weight) OVER (PARTITION BY p.strategy_id) AS weights_given,
      count(*) OVER (PARTITION BY p.strategy_id) AS objective_count,
      sum(p.weight) OVER (PARTITION BY p.strategy_id) AS total,
      min(p.weight) OVER (PARTITION BY p.strategy_id) AS least,
      min(p.has_width) OVER (PARTITION BY p.strategy_id) AS have_width
    FROM (
      SELECT s.*, CASE WHEN s.zero < s.top_end AND (s.negatives = 0 OR s.bottom_end < s.zero) THEN 1 ELSE 0 END
        AS has_width
      FROM (${plainScales()}) AS s
    ) AS p
  ) AS w
  WHERE w.have_width = 1
    AND (w.weights_given = 0 OR (w.weights_given = w.objective_count AND w.least >= 0.0 AND w.total > 0.0))
) AS o`;
}

/** Objectives with their scales; where a scale's numbers are all blank it is our own, -3 … 3. */
export function plainScales(): string {
  const own = "r.scale_zero IS NULL AND r.scale_top IS NULL AND r.scale_bottom IS NULL";
  return `SELECT r.strategy_id, r.objective_id, r.name, r.weight, coalesce(r.scale, '') AS scale,
        coalesce(r.scale_zero, 0.0) AS zero, coalesce(r.scale_top, 3.0) AS top_end,
        CASE WHEN ${own} THEN -3.0 ELSE coalesce(r.scale_bottom, 0.0) END AS bottom_end,
        CASE WHEN ${own} OR r.scale_bottom IS NOT NULL THEN 1 ELSE 0 END AS negatives,
        CASE WHEN coalesce(r.less_is_better, FALSE) THEN 1 ELSE 0 END AS turned,
        CASE WHEN coalesce(r.protected, FALSE) THEN 1 ELSE 0 END AS protected,
        CASE WHEN r.grades_of_harm IS NULL THEN NULL WHEN r.grades_of_harm THEN 1 ELSE 0 END AS harm_given,
        r.meaning, r.minimum
      FROM alignscore.objectives AS r`;
}
