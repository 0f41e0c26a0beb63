/** The functions' declarations in both engines, from one list. */

interface Udf {
  readonly name: string;
  /** In the bundle. */
  readonly calls: "score" | "verdict" | "why";
  readonly parameters: readonly (readonly [name: string, type: keyof typeof TYPES])[];
  readonly returns: "number" | "text";
}

const TYPES = {
  numbers: { bigquery: "ARRAY<FLOAT64>", snowflake: "ARRAY" },
  texts: { bigquery: "ARRAY<STRING>", snowflake: "ARRAY" },
  number: { bigquery: "FLOAT64", snowflake: "DOUBLE" },
  text: { bigquery: "STRING", snowflake: "VARCHAR" },
  yesNo: { bigquery: "BOOL", snowflake: "BOOLEAN" },
} as const;

/** The bundle's global name. */
export const UDF_GLOBAL = "AlignScoreUdf";

const CONDITIONS = [
  ["readiness", "number"],
  ["blocker", "text"],
  ["must_do", "yesNo"],
  ["limits", "text"],
] as const;

export const UDFS: readonly Udf[] = [
  {
    name: "ALIGNSCORE",
    calls: "score",
    parameters: [
      ["ratings", "numbers"],
      ["weights", "numbers"],
      ["scale", "text"],
    ],
    returns: "number",
  },
  {
    name: "ALIGNVERDICT",
    calls: "verdict",
    parameters: [["ratings", "numbers"], ["weights", "numbers"], ["scale", "text"], ...CONDITIONS],
    returns: "text",
  },
  {
    name: "ALIGNWHY",
    calls: "why",
    parameters: [
      ["ratings", "numbers"],
      ["weights", "numbers"],
      ["objectives", "texts"],
      ["scale", "text"],
      ...CONDITIONS,
    ],
    returns: "text",
  },
];

/** What stands in a function's body; Snowflake hands arguments over in capitals. */
export function udfBody({ calls, parameters }: Udf, engine: "bigquery" | "snowflake"): string {
  const names = parameters.map(([name]) => (engine === "snowflake" ? name.toUpperCase() : name));
  return `return ${UDF_GLOBAL}.${calls}(${names.join(", ")});`;
}

function head(udf: Udf, engine: "bigquery" | "snowflake"): string {
  const parameters = udf.parameters.map(([name, type]) => `${name} ${TYPES[type][engine]}`);
  return `CREATE OR REPLACE FUNCTION alignscore.${udf.name}(${parameters.join(", ")})
RETURNS ${TYPES[udf.returns][engine]}`;
}

/** The library lies in a bucket, because code within a declaration may have 32 KB. */
export function bigqueryUdfSql(): string {
  const declared = UDFS.map(
    (udf) => `${head(udf, "bigquery")}
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ['gs://YOUR-BUCKET/bigquery-udf.js'])
AS r"""${udfBody(udf, "bigquery")}""";`,
  );
  return `-- AlignScore's functions in BigQuery: put bigquery-udf.js into a bucket of yours and its name in place of YOUR-BUCKET.
-- docs/warehouse.md tells more.

CREATE SCHEMA IF NOT EXISTS alignscore;

${declared.join("\n\n")}
`;
}

/** @param bundle stands in each function, as Snowflake knows no libraries */
export function snowflakeUdfSql(bundle: string): string {
  if (bundle.includes("$$")) throw new Error("The bundle would end Snowflake's quotes.");
  const declared = UDFS.map(
    (udf) => `${head(udf, "snowflake")}
LANGUAGE JAVASCRIPT
IMMUTABLE
AS $$
${bundle.trim()}
${udfBody(udf, "snowflake")}
$$;`,
  );
  return `-- AlignScore's functions in Snowflake; docs/warehouse.md tells more.

CREATE SCHEMA IF NOT EXISTS alignscore;

${declared.join("\n\n")}
`;
}
