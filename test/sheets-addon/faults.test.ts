import { describe, expect, test } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import type { WorkbookError } from "#core/workbook/port.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { at, changeSet, snapshot, write } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { refusing } from "#sheets/server/faults.ts";
import { sheetsSays } from "#sheets/says.ts";
import { asWorkbook, workbookOn } from "./support.ts";
import { saidOf } from "#test/support/said.ts";

/** Everything that a document shows, as a session without faults sees it. */
function seen(document: FakeDocument): Promise<unknown> {
  return snapshot(asWorkbook(workbookOn(document).workbook));
}

describe("when a call to Google fails while results are written", () => {
  test.each(["before", "after"] as const)(
    "%s it does anything: the cells are all old or all new, and a second try heals",
    async (when) => {
      const clean = new FakeDocument(sampleData());
      const old = await seen(clean);
      const { workbook, session } = workbookOn(clean);
      const plan = planResults(await understand(asWorkbook(workbook)), "values", "beside", {
        blanksReachFunctionsAsZero: false,
      });
      const started = session.calls.log.length;
      workbook.apply(plan.changes);
      const steps = session.calls.log.length - started;
      const written = await seen(clean);
      expect(steps).toBeGreaterThan(20);

      for (let nth = 1; nth <= steps; nth++) {
        const document = new FakeDocument(sampleData());
        const broken = workbookOn(document);
        broken.session.calls.break({ at: nth, when });
        let failed = false;
        try {
          broken.workbook.apply(plan.changes);
        } catch (fault) {
          failed = true;
          expect(fault).toMatchObject({ name: "WorkbookError" });
        }
        const call = `call ${nth}, ${String(broken.session.calls.log[nth - 1])}`;
        expect([call, await seen(document)]).toEqual([call, failed ? old : written]);
        broken.session.calls.break(null);
        // A lock that could not be given back ends with the run of the script.
        document.lockedBy = null;
        if (failed) expect(workbookOn(document).workbook.apply(plan.changes).ok).toBe(true);
        expect([call, await seen(document)]).toEqual([call, written]);
      }
    },
    60000,
  );

  test("says so when what was written could not be taken back", async () => {
    const { workbook, session } = workbookOn(new FakeDocument(sampleData()));
    const changes = changeSet(
      write("Pipeline!J1", [["x"]], [[null]]),
      write("Pipeline!K1", [["y"]], [[null]]),
    );
    const nth = (name: string, turn: number): number => {
      const trial = workbookOn(new FakeDocument(sampleData()));
      trial.workbook.apply(changes);
      return trial.session.calls.log.flatMap((call, i) => (call === name ? [i + 1] : []))[turn - 1]!;
    };
    session.calls.break({ at: nth("Range.setValues", 2), when: "before", times: 1000 });
    expect(await saidOf(() => workbook.apply(changes))).toMatch(/could not be taken back.*Version history/);
  });
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (fault) {
    return (fault as WorkbookError).code;
  }
  return "not refused";
}

describe("when Google refuses", () => {
  // As scripts' logs and questions about them have it, word for word.
  test.each([
    [
      "You have exceeded the property storage quota. Please remove some properties and try again.",
      "too-large",
    ],
    ["Your input contains more than the maximum of 50000 characters in a single cell.", "too-large"],
    ["Exceeded maximum execution time", "too-large"],
    [
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      "too-large",
    ],
    ["Service Spreadsheets failed while accessing document with id 1AbC.", "busy"],
    ["Service timed out: Spreadsheets", "busy"],
    ["Service invoked too many times for one day: urlfetch.", "busy"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "busy"],
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      "protected",
    ],
    ["You must select all cells in a merged range to merge or unmerge them.", "host"],
  ])("“%s” is known for what it is", (words, known) => {
    const code = codeOf(() =>
      refusing(
        (): never => {
          throw new Error(words);
        },
        (reason) => sheetsSays("badRequest", reason),
      ),
    );
    expect(code).toBe(known);
  });

  const refusal = (document: FakeDocument, ...changes: Change[]): WorkbookError => {
    try {
      workbookOn(document).workbook.apply(changeSet(...changes));
    } catch (fault) {
      return fault as WorkbookError;
    }
    throw new Error("not refused");
  };

  test("someone else is writing", () => {
    const document = new FakeDocument(sampleData());
    document.lockedBy = new Session(document);
    expect(refusal(document)).toMatchObject({ code: "busy" });
  });

  test("cells that this user may not edit are named, and nothing is written", async () => {
    const document = new FakeDocument(sampleData());
    document.sheetNamed("Pipeline")!.locked.push({ row: 2, column: 2, rows: 1, columns: 1 });
    const before = await seen(document);
    const writes = [write("Pipeline!J1", [["x"]], [[null]]), write("Pipeline!B2", [[1]], [[12000]])];
    const refused = refusal(document, ...writes);
    expect(refused).toMatchObject({ code: "protected", place: at("Pipeline!B2") });
    expect(await saidOf(() => Promise.reject(refused))).toContain("Pipeline!B2");
    expect(await seen(document)).toEqual(before);
  });

  test("the document's store is full", () => {
    const document = new FakeDocument(sampleData());
    const settings = [1, 2].map(
      (n) => ({ kind: "setting", key: `s${n}`, value: "x".repeat(99000), expect: null }) as const,
    );
    expect(refusal(document, ...settings)).toMatchObject({ code: "too-large" });
    expect(document.properties.size).toBe(0);
  });
});
