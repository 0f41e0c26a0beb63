import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { SAMPLE, type Start } from "#workbench/page/start.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";
import { bundlePage } from "./bundle.ts";
import type { Files } from "./serve.ts";

/**
 * All that the server has to give: the page, the sample and the one workbook that it was started with.
 * @param root the project's folder
 * @param workbook path of the workbook to begin with, or null for the sample
 */
export async function pageFiles(root: string, workbook: string | null): Promise<Files> {
  const files = new Map<string, () => Uint8Array | Promise<Uint8Array>>();
  for (const [path, bytes] of await bundlePage(root)) files.set(path, () => bytes);
  const sample = buildSample();
  files.set(`/${SAMPLE.url}`, () => sample);
  const start: Start = workbook === null ? SAMPLE : { name: basename(workbook), url: "opened.xlsx" };
  files.set("/start.json", () => new TextEncoder().encode(JSON.stringify(start)));
  if (workbook !== null) files.set("/opened.xlsx", () => readFile(workbook));
  return files;
}
