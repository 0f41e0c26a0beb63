import { describe, expect, test } from "@jest/globals";
import { guardTests } from "./guards.ts";
import type { ConformanceHost, ConformanceTest, CreateHost, Skip } from "./host.ts";
import { listTests } from "./lists.ts";
import { highlightTests } from "./highlights.ts";
import { looksTests } from "./looks.ts";
import { noteTests } from "./notes.ts";
import { outlineTests } from "./outline.ts";
import { pageTests } from "./pages.ts";
import { readingTests } from "./reading.ts";
import { selectionTests } from "./selection.ts";
import { sheetTests } from "./sheets.ts";
import { undoTests } from "./undo.ts";
import { valueTests } from "./values.ts";

/** Every conformance test, in the order of the port's methods. */
export const conformanceTests: readonly ConformanceTest[] = [
  ...outlineTests,
  ...readingTests,
  ...valueTests,
  ...guardTests,
  ...undoTests,
  ...noteTests,
  ...sheetTests,
  ...looksTests,
  ...pageTests,
  ...listTests,
  ...selectionTests,
  ...highlightTests,
];

/**
 * The one suite that every Workbook passes.
 * @param create makes a workbook of plain data in the host; the suite closes it
 * @param skips what the host cannot do; each names a test here and says what happens instead
 */
export function describeWorkbook(name: string, create: CreateHost, skips: readonly Skip[] = []): void {
  const closing =
    (run: ConformanceTest["run"]): (() => Promise<void>) =>
    async () => {
      const open: ConformanceHost[] = [];
      try {
        await run(async (data) => {
          const host = await create(data);
          open.push(host);
          return host;
        });
      } finally {
        for (const host of open) await host.close?.();
      }
    };

  describe(`${name} is a Workbook`, () => {
    for (const each of conformanceTests) {
      const skip = skips.find(({ test: skipped }) => skipped === each.name);
      if (!skip) test(each.name, closing(each.run));
      else test(`not here: ${each.name} (${skip.reason})`, closing(skip.instead));
    }

    test("every skip names a test of the suite and has a reason", () => {
      const names = conformanceTests.map((each) => each.name);
      for (const skip of skips) {
        expect(names).toContain(skip.test);
        expect(skip.reason).not.toBe("");
      }
    });
  });
}
