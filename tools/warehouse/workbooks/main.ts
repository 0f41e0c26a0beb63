/**
 * `alignscore-warehouse`: workbooks in, verdicts out, as ClickHouse's table function `executable` runs programs. On
 * standard input one JSON object a line, `{"path", "bytes"}` with the file in base64; on standard output one a row. Holds
 * one workbook at a time, and waits for a slower reader. docs/warehouse.md tells more.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { workbookRows } from "./workbook-rows.ts";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === "") continue;
  const rows = (await workbookRows(line)).map((row) => `${JSON.stringify(row)}\n`).join("");
  if (!process.stdout.write(rows)) await once(process.stdout, "drain");
}
