import { expect, test } from "@jest/globals";
import { soffice } from "#test/support/libreoffice.ts";
import { agreementOver } from "./agree.ts";
import { LEAST_ALIKE } from "./read-alike.ts";

/**
 * The property over a part of the three hundred tables of the suite: in files of their own, so that two processes share
 * the work. `npm run cells -- 10000` tries more; LibreOffice has no say where it is not installed.
 */
export function cellsAgree(from: number, tables: number): void {
  test(`live and classic cells of tables ${from} to ${from + tables - 1} say what the pane says after random edits`, async () => {
    const found = await agreementOver(from, tables);
    expect(found.wrong).toEqual([]);
    expect(found.alike / found.tables).toBeGreaterThanOrEqual(LEAST_ALIKE);
    expect(found.rightInLibreOffice).toBeGreaterThanOrEqual(soffice === null ? 0 : found.alike);
  });
}
