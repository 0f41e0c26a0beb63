/**
 * `effects`: a row for each rating that can be used, as an effect in -1 … 1 (`effectOf` in core/tables/values); several
 * raters are averaged. Ratings off their scale are mistakes: they have no row here and one among the problems.
 */
export function effectsView(): string {
  return `SELECT e.strategy_id, e.investment_id, e.objective_id,
  avg(CASE WHEN e.turned = 0 THEN e.straight WHEN e.negatives = 1 THEN 0.0 - e.straight ELSE 1.0 - e.straight END)
    AS effect,
  avg(e.certain) AS confidence,
  max(e.share) AS share, max(e.negatives) AS negatives, max(e.veto_from) AS veto_from, max(e.minimum) AS minimum
FROM (
  SELECT r.strategy_id AS strategy_id, r.investment_id AS investment_id, r.objective_id AS objective_id, w.share AS share, w.negatives AS negatives, w.turned AS turned, w.veto_from AS veto_from, w.minimum AS minimum,
    least(1.0, greatest(0.0, coalesce(r.confidence, 1.0))) AS certain,
    CASE WHEN w.negatives = 1 AND r.rating < w.zero THEN (r.rating - w.zero) / (w.zero - w.bottom_end)
      ELSE (r.rating - w.zero) / (w.top_end - w.zero) END AS straight
  FROM alignscore.ratings AS r
  JOIN alignscore.weights AS w ON w.strategy_id = r.strategy_id AND w.objective_id = r.objective_id
  WHERE r.rating <= w.top_end
    AND ((w.negatives = 1 AND r.rating >= w.bottom_end) OR (w.negatives = 0 AND r.rating >= w.zero))
) AS e
GROUP BY e.strategy_id, e.investment_id, e.objective_id`;
}
