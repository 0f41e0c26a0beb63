/**
 * `npm run cells -- 10000`: what cells say after random edits against what the pane says, over so many random tables, in
 * the workbench's grid and (where it is installed) in LibreOffice. The suite does the same over fewer.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const tables = process.argv[2] ?? "1000";
if (!/^[1-9]\d*$/.test(tables)) {
  console.error("Say how many tables: npm run cells -- 10000");
  process.exit(2);
}
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "unit", "test/core/workflow/agree"],
  { stdio: "inherit", env: { ...process.env, CELLS_TABLES: tables } },
);
process.exit(status ?? 1);
