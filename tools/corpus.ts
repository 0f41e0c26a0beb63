/**
 * `npm run corpus -- FOLDER [--validate]`: opens every workbook in a folder, reads it, scores it if there is something
 * to score, writes, saves, opens what it saved and compares everything that should not have changed; then undoes all
 * of it and expects the very bytes it began with. Prints a line a file and what failed. A file that is refused with a
 * plain message counts as sound. Where openpyxl is installed, it reads what was saved as well, so that our reader does
 * not judge our writer alone. `--validate` also holds the saved files against Microsoft's Open XML SDK.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "./corpus/check-file.ts";
import { hasIndependentReader } from "./corpus/independent.ts";
import type { FileReport } from "./corpus/report.ts";

/** A whole file; Microsoft's validator alone takes seconds for each way of writing. */
const SECONDS = { plain: 120, validate: 240 };

const [command, ...rest] = process.argv.slice(2);
if (command === "--one") {
  const validate = rest.includes("--validate");
  const report = await checkFile(rest[0] ?? "", { validate, independent: hasIndependentReader() });
  console.log(JSON.stringify(report));
} else if (command === undefined) {
  console.error("Say which folder: npm run corpus -- FOLDER [--validate]");
  process.exitCode = 2;
} else {
  process.exitCode = checkFolder(command, rest);
}

function checkFolder(folder: string, options: readonly string[]): number {
  const files = readdirSync(folder)
    .filter((file) => /\.(xls|xlt)[a-z]*$/i.test(file))
    .sort();
  const reports = files.map((file) => {
    const report = inOwnProcess(join(folder, file), options);
    const what = report.failures.length > 0 ? "FAIL" : report.refused === null ? "ok" : "refused";
    const detail = report.failures.join("; ") || (report.refused ?? report.summary);
    console.log(`${what.padEnd(8)}${file}  ${detail} (${report.milliseconds} ms)`);
    return report;
  });
  const failed = reports.filter((report) => report.failures.length > 0).length;
  const refused = reports.filter((report) => report.refused !== null).length;
  const scored = reports.filter((report) => report.scored).length;
  console.log(
    `${files.length} files: ${failed} failed, ${refused} refused with a plain message, ${scored} scored`,
  );
  return failed > 0 ? 1 : 0;
}

/** A file that hangs or takes all memory must not take the others with it. */
function inOwnProcess(path: string, options: readonly string[]): FileReport {
  const started = performance.now();
  const seconds = options.includes("--validate") ? SECONDS.validate : SECONDS.plain;
  const child = spawnSync(
    process.execPath,
    ["--max-old-space-size=500", process.argv[1]!, "--one", path, ...options],
    { encoding: "utf8", timeout: seconds * 1000, maxBuffer: 1e8 },
  );
  const milliseconds = Math.round(performance.now() - started);
  const failed = (failure: string): FileReport => ({
    failures: [failure],
    refused: null,
    scored: false,
    summary: "",
    milliseconds,
  });
  if (child.error) return failed(`did not finish within ${seconds} s`);
  if (child.status !== 0) return failed(child.stderr.trim().split("\n").slice(0, 6).join(" | "));
  return { ...(JSON.parse(child.stdout) as FileReport), milliseconds };
}
