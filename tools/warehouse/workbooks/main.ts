/**
 * `alignscore-warehouse`: workbooks in, verdicts out, as ClickHouse runs programs. On standard input one JSON object a
 * line, `{"path", "bytes"}` with the file in base64. On standard output one object a row, for the table function
 * `executable`; with `--function` one object a workbook, `{"rows"}`, as a function has to answer line by line. Holds one
 * workbook at a time, and waits for a slower reader. docs/warehouse.md tells more.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { workbookRows } from "./workbook-rows.ts";

const asFunction = process.argv.includes("--function");

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === "") continue;
  const rows = await workbookRows(line);
  const said = asFunction ? [{ rows }] : rows;
  if (!process.stdout.write(said.map((each) => `${JSON.stringify(each)}\n`).join("")))
    await once(process.stdout, "drain");
}
