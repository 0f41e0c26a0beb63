import { describe, expect, test } from "@jest/globals";
import { soffice } from "#test/support/libreoffice.ts";
import { agreementOver } from "./agree.ts";
import { LEAST_ALIKE } from "./read-alike.ts";

/** `npm run cells -- 10000` tries more; LibreOffice has no say where it is not installed. */
describe("live and classic cells of random tables after random edits", () => {
  test("say what the pane says, in the grid and in LibreOffice", async () => {
    const found = await agreementOver(1, 300);
    expect(found.wrong).toEqual([]);
    expect(found.alike / found.tables).toBeGreaterThanOrEqual(LEAST_ALIKE);
    expect(found.rightInLibreOffice).toBeGreaterThanOrEqual(soffice === null ? 0 : found.alike);
  });
});
