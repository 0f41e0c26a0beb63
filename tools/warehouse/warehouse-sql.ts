import { DIALECTS, type Dialect, type Engine } from "./dialects.ts";
import { TABLES, tableSql } from "./tables.ts";
import { conditionsView, openChecksView, unmetNeedsView, unreadView } from "./views/conditions.ts";
import { effectsView } from "./views/effects.ts";
import { limitsView, meaningsView, objectiveLimitsView } from "./views/limits.ts";
import { obstaclesView } from "./views/obstacles.ts";
import { problemsView } from "./views/problems.ts";
import { readinessPartsView, scoresView } from "./views/scores.ts";
import { enablersView, factsView, verdictsView } from "./views/verdicts.ts";
import { weightsView } from "./views/weights.ts";

/** In the order in which they rest on each other. */
const VIEWS: readonly (readonly [name: string, sql: (dialect: Dialect) => string])[] = [
  ["weights", weightsView],
  ["effects", effectsView],
  ["meanings", meaningsView],
  ["objective_limits", objectiveLimitsView],
  ["limits", limitsView],
  ["readiness_parts", readinessPartsView],
  ["scores", scoresView],
  ["open_checks", openChecksView],
  ["unmet_needs", unmetNeedsView],
  ["unread", unreadView],
  ["conditions", conditionsView],
  ["facts", factsView],
  ["enablers", enablersView],
  ["verdicts", verdictsView],
  ["obstacles", obstaclesView],
  ["problems", problemsView],
];

/**
 * The whole of one engine: the schema, the tables to fill and the views that score them, in the order in which they
 * have to run. Each entry is one statement without its semicolon.
 */
export function warehouseStatements(engine: Engine): readonly string[] {
  const dialect = DIALECTS.find((each) => each.engine === engine)!;
  return [
    dialect.schema,
    ...TABLES.map((table) => tableSql(table, dialect)),
    ...VIEWS.map(([name, sql]) => `CREATE OR REPLACE VIEW alignscore.${name} AS\n${sql(dialect)}`),
  ];
}

/** The same as a file. */
export function warehouseSql(engine: Engine): string {
  const { title } = DIALECTS.find((each) => each.engine === engine)!;
  return `-- AlignScore in ${title}: made by "npm run build" from core/scoring/rules.ts; docs/warehouse.md tells how to use it.
-- Fill the tables, or put views of these names and columns in their place; then read
-- alignscore.verdicts, alignscore.obstacles and, first of all, alignscore.problems.

${warehouseStatements(engine).join(";\n\n")};
`;
}
