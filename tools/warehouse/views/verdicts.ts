import type { Dialect } from "../dialects.ts";
import { causesSql, inTheWaySql, isFundedSql, namedSql, ruleSql, verdictSql } from "../rules-sql.ts";

/** `facts`: figures and conditions of each investment side by side, without those that others speak for. */
export function factsView(): string {
  const told = (name: string): string => `coalesce(c.${name}, 0) AS ${name}`;
  return `SELECT s.strategy_id AS strategy_id, s.investment_id AS investment_id, s.name AS name, s.status AS status, s.must_do AS must_do, s.veto AS veto,
  s.supports AS supports, s.against AS against, s.score AS score, s.readiness AS readiness, s.bankable AS bankable, s.locked AS locked, s.assessed AS assessed, s.low AS low, s.high AS high,
  s.fund_limit AS fund_limit, s.no_limit AS no_limit, s.assessed_limit AS assessed_limit,
  CASE WHEN s.status = 'active' THEN 1 ELSE 0 END AS running,
  ${told("gate_failed_for_good")}, ${told("gate_failing")}, ${told("gate_unknown")},
  ${told("not_understood")}, ${told("unmet_need")}, ${told("excluded")}
FROM alignscore.scores AS s
LEFT JOIN alignscore.conditions AS c ON c.strategy_id = s.strategy_id AND c.investment_id = s.investment_id`;
}

/** A query with the rules' answer to each row of `rows`, which has a column for each fact. */
function ruled(rows: string): string {
  return `SELECT a.*,
    ${inTheWaySql()} AS in_the_way
  FROM (
    SELECT g.*,
    ${ruleSql()} AS rule_no
    FROM (${rows}) AS g
  ) AS a`;
}

const FIGURES = `f.strategy_id, f.investment_id, f.must_do, f.veto, f.score, f.readiness, f.bankable, f.assessed,
      f.high, f.fund_limit, f.no_limit, f.assessed_limit,
      f.gate_failed_for_good, f.gate_failing, f.gate_unknown, f.not_understood`;

/**
 * `enablers`: the investments for which others speak: those that would be funded were their needs met, and what these
 * need in turn (core/scoring/needs.ts). What an investment cannot run beside stays in its way.
 */
export function enablersView(dialect: Dialect): string {
  const speaks = ruled(`SELECT ${FIGURES}, 0 AS enabler, f.excluded AS unmet_need
      FROM alignscore.facts AS f
      JOIN (SELECT DISTINCT q.strategy_id, q.investment_id FROM alignscore.links AS q WHERE q.kind = 'requires') AS d
        ON d.strategy_id = f.strategy_id AND d.investment_id = f.investment_id
      WHERE coalesce(f.status, '') <> 'retired'`);
  const edges = `SELECT DISTINCT l.strategy_id AS strategy_id, l.investment_id AS investment_id, l.target AS target FROM alignscore.links AS l
      JOIN alignscore.investments AS i ON i.strategy_id = l.strategy_id AND i.investment_id = l.target
      WHERE l.kind = 'requires' AND l.target <> l.investment_id`;
  const ways = dialect.recursion === "ways";
  const first = ways ? ", CONCAT('|', e.target, '|') AS way" : "";
  const next = ways ? ", CONCAT(r.way, e.target, '|') AS way" : "";
  const unseen = ways ? `\n  WHERE NOT (${dialect.contains("r.way", "CONCAT('|', e.target, '|')")})` : "";
  return `WITH RECURSIVE reached AS (
  SELECT e.strategy_id AS strategy_id, e.target AS investment_id${first}
  FROM (${edges}) AS e
  JOIN (${speaks}) AS s ON s.strategy_id = e.strategy_id AND s.investment_id = e.investment_id
  WHERE ${isFundedSql()}
  UNION ${ways ? "ALL" : ""}
  SELECT e.strategy_id AS strategy_id, e.target AS investment_id${next}
  FROM reached AS r
  JOIN (${edges}) AS e ON e.strategy_id = r.strategy_id AND e.investment_id = r.investment_id${unseen}
)
SELECT DISTINCT strategy_id, investment_id, 1 AS enabler FROM reached`;
}

/** `verdicts`: figures, verdict and causes of each investment. Codes are those of core/domain/result.ts. */
export function verdictsView(): string {
  return `SELECT v.strategy_id, v.investment_id, v.name, v.status,
  ${verdictSql()} AS verdict,
  ${causesSql()} AS causes,
  v.score, v.low, v.high, v.readiness, v.bankable, v.locked, v.supports, v.against, v.assessed,
  v.fund_limit, v.no_limit, v.assessed_limit, v.rule_no,
  ${namedSql()} AS named
FROM (${ruled(`SELECT f.*, CASE WHEN coalesce(f.status, '') = 'retired' THEN 0 ELSE coalesce(n.enabler, 0) END AS enabler
      FROM alignscore.facts AS f
      LEFT JOIN alignscore.enablers AS n ON n.strategy_id = f.strategy_id AND n.investment_id = f.investment_id`)}
) AS v`;
}
