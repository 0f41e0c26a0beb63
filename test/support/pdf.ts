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

/** Prints workbooks to PDF as LibreOffice prints them, in one start of it: starting takes longest. */
export function print(workbooks: readonly Uint8Array[]): PdfPage[][] {
  if (soffice === null) throw new Error("LibreOffice is not installed; look at `canPrint` first.");
  const folder = mkdtempSync(join(tmpdir(), "alignscore-pdf-"));
  try {
    const books = workbooks.map((_, index) => join(folder, `book${index}`));
    books.forEach((book, index) => writeFileSync(`${book}.xlsx`, workbooks[index]!));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const to = ["--convert-to", "pdf", "--outdir", folder, ...books.map((book) => `${book}.xlsx`)];
    run(soffice, profile, "--headless", "--norestore", ...to);
    return books.map((book) => pagesOf(`${book}.pdf`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(pdf: string): PdfPage[] {
  if (!existsSync(pdf) || readFileSync(pdf).length === 0) throw new Error("LibreOffice printed nothing.");
  const sizes = [...run("pdfinfo", "-l", "9999", pdf).matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
  return sizes.map(([, width, height], i) => {
    const page = String(i + 1);
    const text = run("pdftotext", "-layout", "-f", page, "-l", page, pdf, "-");
    return { width: Number(width), height: Number(height), text };
  });
}
