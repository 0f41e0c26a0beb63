import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { soffice } from "./libreoffice.ts";

/** A page of a PDF: its size in points (a 72nd of an inch), and the text on it as it can be selected. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout : "";
};

/** Whether workbooks can be printed here: it takes LibreOffice, and poppler to look at what came out. */
export const canPrint = soffice !== null && spawnSync("pdftotext", ["-v"]).status === 0;

/** Prints a workbook to PDF as LibreOffice prints it. */
export function print(workbook: Uint8Array): PdfPage[] {
  if (soffice === null) throw new Error("LibreOffice is not installed; look at `canPrint` first.");
  const folder = mkdtempSync(join(tmpdir(), "alignscore-pdf-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const to = ["--convert-to", "pdf", "--outdir", folder, join(folder, "book.xlsx")];
    run(soffice, profile, "--headless", "--norestore", ...to);
    const pdf = join(folder, "book.pdf");
    if (!existsSync(pdf) || readFileSync(pdf).length === 0) throw new Error("LibreOffice printed nothing.");
    const sizes = [
      ...run("pdfinfo", "-l", "9999", pdf).matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm),
    ];
    return sizes.map(([, width, height], i) => {
      const page = String(i + 1);
      const text = run("pdftotext", "-layout", "-f", page, "-l", page, pdf, "-");
      return { width: Number(width), height: Number(height), text };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
