/** The engines that the generated SQL is for. */
export type Engine = "duckdb" | "clickhouse" | "postgres" | "bigquery" | "snowflake";

/** What differs between the engines; all else is written once. */
export interface Dialect {
  readonly engine: Engine;
  /** For the file's head. */
  readonly title: string;
  /** How the schema that holds everything is made. */
  readonly schema: string;
  readonly types: { readonly text: string; readonly number: string; readonly yesNo: string };
  /** A column's type where it can be blank; `required` where it cannot. */
  readonly column: (type: string, required: boolean) => string;
  /** What follows the columns of a table with this key, brackets included. */
  readonly tableEnd: (key: readonly string[]) => { readonly inside: string; readonly after: string };
  /** Whether `part` occurs in `text`, as a condition. */
  readonly contains: (text: string, part: string) => string;
  /** A number as text, for reports. */
  readonly asText: (expression: string) => string;
  /**
   * How a query that needs its own result is closed: `union` drops rows that it has already; elsewhere each way through
   * the links is followed by itself, so that circles have to be told by the way.
   */
  readonly recursion: "union" | "ways";
}

const keyInside = (key: readonly string[], more = ""): { inside: string; after: string } => ({
  inside: `,\n  PRIMARY KEY (${key.join(", ")})${more}`,
  after: "",
});

const notNull = (type: string, required: boolean): string => (required ? `${type} NOT NULL` : type);

const DUCKDB: Dialect = {
  engine: "duckdb",
  title: "DuckDB",
  schema: "CREATE SCHEMA IF NOT EXISTS alignscore",
  types: { text: "VARCHAR", number: "DOUBLE", yesNo: "BOOLEAN" },
  column: notNull,
  // A key would be kept as an index of all ratings, which takes longer to fill than the ratings to score.
  tableEnd: () => ({ inside: "", after: "" }),
  contains: (text, part) => `strpos(${text}, ${part}) > 0`,
  asText: (expression) => `CAST(${expression} AS VARCHAR)`,
  recursion: "union",
};

const POSTGRES: Dialect = {
  ...DUCKDB,
  engine: "postgres",
  title: "PostgreSQL",
  types: { text: "text", number: "double precision", yesNo: "boolean" },
  tableEnd: (key) => keyInside(key),
  asText: (expression) => `CAST(${expression} AS text)`,
};

const CLICKHOUSE: Dialect = {
  engine: "clickhouse",
  title: "ClickHouse",
  schema: "CREATE DATABASE IF NOT EXISTS alignscore",
  types: { text: "String", number: "Float64", yesNo: "Bool" },
  column: (type, required) => (required ? type : `Nullable(${type})`),
  tableEnd: (key) => ({ inside: "", after: ` ENGINE = MergeTree ORDER BY (${key.join(", ")})` }),
  contains: (text, part) => `position(${text}, ${part}) > 0`,
  asText: (expression) => `toString(${expression})`,
  recursion: "ways",
};

const BIGQUERY: Dialect = {
  engine: "bigquery",
  title: "BigQuery",
  schema: "CREATE SCHEMA IF NOT EXISTS alignscore",
  types: { text: "STRING", number: "FLOAT64", yesNo: "BOOL" },
  column: notNull,
  tableEnd: (key) => ({
    inside: `,\n  PRIMARY KEY (${key.join(", ")}) NOT ENFORCED`,
    after: " CLUSTER BY strategy_id",
  }),
  contains: (text, part) => `STRPOS(${text}, ${part}) > 0`,
  asText: (expression) => `CAST(${expression} AS STRING)`,
  recursion: "ways",
};

const SNOWFLAKE: Dialect = {
  engine: "snowflake",
  title: "Snowflake",
  schema: "CREATE SCHEMA IF NOT EXISTS alignscore",
  types: { text: "VARCHAR", number: "DOUBLE", yesNo: "BOOLEAN" },
  column: notNull,
  tableEnd: (key) => keyInside(key),
  contains: (text, part) => `POSITION(${part}, ${text}) > 0`,
  asText: (expression) => `CAST(${expression} AS VARCHAR)`,
  recursion: "ways",
};

export const DIALECTS: readonly Dialect[] = [DUCKDB, CLICKHOUSE, POSTGRES, BIGQUERY, SNOWFLAKE];
