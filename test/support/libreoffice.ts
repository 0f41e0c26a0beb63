import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";

/**
 * LibreOffice as an independent judge of formulas: recalculates workbooks whatever values they carry. It does so only
 * when a private profile tells it to; without that it echoes the cached values and proves nothing, so every batch
 * should carry a canary with a cached value that is wrong on purpose.
 */

const PLACES = [
  process.env.SOFFICE_PATH,
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Null where LibreOffice is not installed: the check then says that it was skipped. */
export const soffice: string | null =
  PLACES.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @returns the same workbooks as LibreOffice saves them after recalculating */
export function recalculate(workbooks: readonly Uint8Array[]): Uint8Array[] {
  return converted(workbooks, "xlsx", (out) =>
    workbooks.map((_, index) => new Uint8Array(readFileSync(join(out, `book${index}.xlsx`)))),
  );
}

/**
 * All sheets of one workbook as LibreOffice calculates them, as texts: numbers in full, whatever their format. Writing
 * an .xlsx takes it three times as long.
 *
 * @returns the cells by the sheet's name
 */
export function recalculatedCells(workbook: Uint8Array): ReadonlyMap<string, string[][]> {
  // Comma, quotes, UTF-8, from line 1; each sheet (-1) into a file of its own, values not as shown.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  return converted([workbook], filter, (out) => {
    const sheets = readdirSync(out).map((file) => {
      const text = readFileSync(join(out, file), "utf8");
      return [
        file.slice("book0-".length, -".csv".length),
        Papa.parse<string[]>(text, { delimiter: "," }).data,
      ] as const;
    });
    return new Map(sheets);
  });
}

function converted<Found>(
  workbooks: readonly Uint8Array[],
  to: string,
  read: (folder: string) => Found,
): Found {
  if (soffice === null) throw new Error("LibreOffice is not installed; look at `soffice` first.");
  const folder = mkdtempSync(join(tmpdir(), "alignscore-lo-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
    const paths = workbooks.map((bytes, index) => {
      const path = join(folder, `book${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    const options = ["--headless", "--norestore", "--convert-to", to, "--outdir", out];
    const done = spawnSync(
      soffice,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, ...paths],
      { encoding: "utf8", timeout: 600_000 },
    );
    if (done.status !== 0) throw new Error(`LibreOffice failed: ${done.stderr}`);
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
