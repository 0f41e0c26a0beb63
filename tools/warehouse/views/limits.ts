import { ASSESSED, EFFECT_LEAST, EFFECT_MOST, limitsOfMeaning } from "#core/scoring/limits.ts";
import { CONTRIBUTION_IDS, COUNTED_IDS, GRADED, NONE_SHARE, WITH_NONE_IDS } from "#core/scoring/meaning.ts";
import { SCALE_MEANINGS, type ScaleMeaning } from "#core/domain/scale.ts";
import { WORDS } from "#core/tables/values/scales/words.ts";

const listed = (ids: Iterable<string>): string => [...ids].map((id) => `'${id}'`).join(", ");

/**
 * `meanings`: what the grades of each objective's scale mean (core/scoring/meaning.ts). Only where neither a person nor
 * the scale itself says so are the ratings on the same scale looked at.
 */
export function meaningsView(): string {
  const words = `w.scale IN (${listed(WITH_NONE_IDS)})`;
  const steps = Object.entries(GRADED)
    .map(([id, count]) => `WHEN '${id}' THEN '${count}'`)
    .join(" ");
  return `SELECT w.strategy_id AS strategy_id, w.objective_id AS objective_id,
  CASE
    WHEN w.meaning IS NOT NULL AND w.meaning <> '' THEN w.meaning
    WHEN w.negatives = 1 THEN 'effect'
    WHEN w.scale IN (${listed(Object.keys(GRADED))}) AND coalesce(n.none_count, 0) = 0
      THEN CASE WHEN w.turned = 1 THEN 'less-of-' ELSE 'merit-of-' END || CASE w.scale ${steps} END
    WHEN w.turned = 1 THEN 'merit'
    WHEN w.scale IN (${listed(CONTRIBUTION_IDS)}) THEN 'contribution'
    WHEN coalesce(n.none_count, 0) > 0 AND (${words}
      OR (w.zero = 0.0 AND w.scale NOT IN (${listed(WORDS.map(({ id }) => id).filter((id) => !COUNTED_IDS.has(id)))}) AND n.none_count >= ${NONE_SHARE} * n.rated_count)) THEN 'contribution'
    ELSE 'merit'
  END AS meaning
FROM alignscore.weights AS w
LEFT JOIN (
  SELECT o.strategy_id AS strategy_id, o.scale AS scale, o.zero AS zero, o.top_end AS top_end, o.turned AS turned,
    sum(CASE WHEN e.effect = CASE WHEN o.turned = 1 THEN 1.0 ELSE 0.0 END THEN 1 ELSE 0 END) AS none_count, count(*) AS rated_count
  FROM alignscore.weights AS o
  JOIN alignscore.effects AS e ON e.strategy_id = o.strategy_id AND e.objective_id = o.objective_id
  WHERE o.negatives = 0
  GROUP BY o.strategy_id, o.scale, o.zero, o.top_end, o.turned
) AS n ON n.strategy_id = w.strategy_id AND n.scale = w.scale AND n.zero = w.zero AND n.top_end = w.top_end AND n.turned = w.turned`;
}

const decimal = (number: number): string => (Number.isInteger(number) ? number.toFixed(1) : String(number));

/** `objective_limits`: how much is enough on each objective's scale, and what is too little, in points. */
export function objectiveLimitsView(): string {
  const pair = (meaning: ScaleMeaning, of: "fund" | "no"): string => {
    const [plain, strict] = [false, true].map((asked) => decimal(limitsOfMeaning(meaning, [1], asked)[of]));
    return plain === strict ? plain! : `CASE WHEN m.strict = 1 THEN ${strict!} ELSE ${plain!} END`;
  };
  const merits = SCALE_MEANINGS.filter((meaning) => meaning !== "effect" && meaning !== "contribution");
  const effect = `least(${EFFECT_MOST}.0, greatest(${EFFECT_LEAST}.0, m.typical))`;
  const limit = (of: "fund" | "no"): string => `CASE m.meaning
    WHEN 'contribution' THEN ${pair("contribution", of)}
${merits.map((meaning) => `    WHEN '${meaning}' THEN ${pair(meaning, of)}`).join("\n")}
    ELSE ${effect}${of === "no" ? " / 3.0" : ""} END`;
  return `SELECT m.strategy_id, m.objective_id, m.share, m.negatives, m.meaning,
  ${limit("fund")} AS enough,
  ${limit("no")} AS too_little
FROM (
  SELECT w.strategy_id AS strategy_id, w.objective_id AS objective_id, w.share AS share, w.negatives AS negatives, k.meaning AS meaning,
    100.0 * sum(w.share * w.share) OVER (PARTITION BY w.strategy_id) AS typical,
    CASE WHEN coalesce(s.strict, FALSE) THEN 1 ELSE 0 END AS strict
  FROM alignscore.weights AS w
  JOIN alignscore.meanings AS k ON k.strategy_id = w.strategy_id AND k.objective_id = w.objective_id
  LEFT JOIN alignscore.strategies AS s ON s.strategy_id = w.strategy_id
) AS m`;
}

/** `limits`: from where on each strategy says fund, and below which it says no (core/scoring/limits.ts). */
export function limitsView(): string {
  return `SELECT t.strategy_id AS strategy_id,
  coalesce(s.fund_limit, t.fund_told) AS fund_limit,
  coalesce(s.no_limit, coalesce(s.fund_limit, t.fund_told) / (t.fund_told / t.no_told)) AS no_limit,
  coalesce(s.assessed_limit, ${ASSESSED}) AS assessed_limit,
  t.weighing AS weighing, t.harm_share AS harm_share
FROM (
  SELECT o.strategy_id,
    CASE WHEN min(o.enough) = max(o.enough) AND min(o.too_little) = max(o.too_little)
      THEN max(o.enough) ELSE sum(o.share * o.enough) END AS fund_told,
    CASE WHEN min(o.enough) = max(o.enough) AND min(o.too_little) = max(o.too_little)
      THEN max(o.too_little) ELSE sum(o.share * o.too_little) END AS no_told,
    sum(CASE WHEN o.share > 0.0 THEN 1 ELSE 0 END) AS weighing,
    sum(CASE WHEN o.negatives = 1 THEN o.share ELSE 0.0 END) AS harm_share
  FROM alignscore.objective_limits AS o
  GROUP BY o.strategy_id
) AS t
LEFT JOIN alignscore.strategies AS s ON s.strategy_id = t.strategy_id`;
}
