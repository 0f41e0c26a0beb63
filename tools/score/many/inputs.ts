import { statSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** What is opened of a folder: workbooks and tables as text. */
const WORKBOOKS = "**/*.{xlsx,xlsm,csv,tsv}";
/** Spreadsheets that are not read, and have to be saved as one of those first. */
const OTHERS = "**/*.{ods,fods,xls,xlsb,numbers}";
/** Not meant by a folder or a pattern: Office's lock files, and what we wrote ourselves. */
const NOT_MEANT = /^~\$|\.(scored|removed)( \(\d+\))?\.xlsx$/i;

/** Whether what was typed means more than one workbook, or may: several names, a folder, a pattern. */
export function meansMany(inputs: readonly string[]): boolean {
  return inputs.length > 1 || inputs.some((input) => isFolder(input) || isPattern(input));
}

/**
 * The files that were meant, each once, in the order typed and sorted within a folder or pattern. A name that leads to
 * nothing stays, so that its line can say so.
 */
export async function filesOf(inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs) {
    if (isFolder(input)) {
      const inside = await glob(WORKBOOKS, { cwd: input, caseSensitiveMatch: false });
      found.push(...meant(inside).map((path) => join(input, path)));
    } else if (isPattern(input)) {
      const pattern = input.replace(/\\/g, "/");
      found.push(...meant(await glob(pattern, { absolute: isAbsolute(input), expandDirectories: false })));
    } else found.push(input);
  }
  return [...new Set(found)];
}

/** Spreadsheets in the folders named that are of a kind that is not read. */
export async function passedOver(inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs.filter(isFolder)) {
    const inside = await glob(OTHERS, { cwd: input, caseSensitiveMatch: false });
    found.push(...meant(inside).map((path) => join(input, path)));
  }
  return [...new Set(found)];
}

function meant(paths: readonly string[]): string[] {
  return paths.filter((path) => !NOT_MEANT.test(basename(path))).sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A file that is really called so is no pattern: "Plan (2026).xlsx". */
function isPattern(input: string): boolean {
  return isDynamicPattern(input) && statSync(input, { throwIfNoEntry: false }) === undefined;
}
