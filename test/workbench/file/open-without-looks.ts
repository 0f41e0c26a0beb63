import { expect, jest } from "@jest/globals";
import "#test/workbench/grid/headless.ts";
import { openFile, type OpenFile } from "#workbench/file/open-file.ts";

/**
 * A file opened without a screen. o-spreadsheet's importer needs a browser's DOMParser to read looks; the workbench
 * shows a file all the same and says so once.
 */
export async function openWithoutLooks(name: string, bytes: Uint8Array): Promise<OpenFile> {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  try {
    const file = await openFile(name, bytes);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith("The looks of this workbook could not be read.", expect.any(TypeError));
    expect(file.looksShown).toBe(false);
    return file;
  } finally {
    warn.mockRestore();
  }
}
