import type { WorkbookRow } from "./workbook-rows.ts";

/** The name of the program's file, as user scripts are called. */
export const PROGRAM = "alignscore-warehouse.mjs";

/** ClickHouse gives a program 10 s for an answer, which a large workbook on a busy machine can take. */
const PATIENCE_MS = 600_000;

/** ClickHouse's type of each column of {@link WorkbookRow}, in its order. */
const TYPES: Readonly<Record<keyof WorkbookRow, "String" | "Nullable(Float64)">> = {
  path: "String",
  investment: "String",
  verdict: "String",
  causes: "String",
  score: "Nullable(Float64)",
  low: "Nullable(Float64)",
  high: "Nullable(Float64)",
  readiness: "Nullable(Float64)",
  assessed: "Nullable(Float64)",
  fund_limit: "Nullable(Float64)",
  no_limit: "Nullable(Float64)",
  why: "String",
  sureness: "String",
  error: "String",
};

/** The columns of a row, in the order in which ClickHouse gives them. */
export const COLUMN_NAMES = Object.keys(TYPES) as readonly (keyof WorkbookRow)[];

const COLUMNS = Object.entries(TYPES)
  .map(([name, type]) => `${name} ${type}`)
  .join(", ");

/**
 * The verdicts of all workbooks that a pattern names, by the table function `executable`: one program, a workbook after
 * the other.
 * @param files pattern of `file()`, ready to stand between quotes
 */
export function byTableFunction(files: string): string {
  return `SELECT * FROM executable('${PROGRAM}', JSONEachRow,
  '${COLUMNS}',
  (SELECT _path AS path, base64Encode(raw_blob) AS bytes FROM file('${files}', 'RawBLOB')))`;
}

/** The same by the function of {@link functionConfig}: as many programs at once as the query has threads. */
export function byFunction(files: string): string {
  return `SELECT ${COLUMN_NAMES.map((name) => `found.${name} AS ${name}`).join(", ")} FROM (
  SELECT arrayJoin(alignscoreWorkbook(_path, base64Encode(raw_blob))) AS found FROM file('${files}', 'RawBLOB'))`;
}

/**
 * What makes the program a function of ClickHouse, `alignscoreWorkbook(path, bytes)`: an array of rows. Programs stay
 * in a pool, so that only the first workbooks of each wait for Node to start.
 */
export function functionConfig(poolSize = 16): string {
  return `<!-- Made by "npm run build"; docs/warehouse.md tells where it goes. -->
<functions>
  <function>
    <type>executable_pool</type>
    <name>alignscoreWorkbook</name>
    <argument><type>String</type><name>path</name></argument>
    <argument><type>String</type><name>bytes</name></argument>
    <return_type>Array(Tuple(${COLUMNS}))</return_type>
    <return_name>rows</return_name>
    <format>JSONEachRow</format>
    <command>${PROGRAM} --function</command>
    <pool_size>${poolSize}</pool_size>
    <command_read_timeout>${PATIENCE_MS}</command_read_timeout>
    <max_command_execution_time>${PATIENCE_MS / 1000}</max_command_execution_time>
  </function>
</functions>
`;
}
