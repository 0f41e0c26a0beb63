import { describe, expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { expectSortingKeepsResults, UNDER_FILTER } from "#test/core/workflow/sorting.ts";
import { snapshot } from "#test/conformance/helpers.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";

const BY = [{ column: 1, shows: ["7000", "4000"] }];
const FILTERED = { ...UNDER_FILTER, filters: [{ ...UNDER_FILTER.filters![0]!, by: BY }] };

describe("sorting in Google Sheets", () => {
  test("takes results under a filter along", async () => {
    const document = new FakeDocument(UNDER_FILTER);
    const workbook = asWorkbook(workbookOn(document).workbook);
    await expectSortingKeepsResults(workbook, (list, order) => document.sort(list, order));
  });

  test("a filter goes by what it went by, wherever Google gives up", async () => {
    const fresh = new FakeDocument(FILTERED);
    const { workbook, session } = workbookOn(fresh);
    const plan = planResults(
      await understand(asWorkbook(workbook)),
      "values",
      "beside",
      workbook.capabilities,
    );
    const start = session.calls.log.length;
    workbook.apply(plan.changes);
    const calls = session.calls.log.slice(start);
    const first = calls.indexOf("Filter.remove");
    expect(first).toBeGreaterThan(0);
    for (let at = first + 1; at <= first + 6; at++) {
      for (const when of ["before", "after"] as const) {
        const document = new FakeDocument(FILTERED);
        const broken = workbookOn(document);
        const before = await snapshot(asWorkbook(broken.workbook));
        broken.session.calls.break({ at, when });
        expect(() => broken.workbook.apply(plan.changes)).toThrow();
        broken.session.calls.break(null);
        expect(await snapshot(asWorkbook(broken.workbook))).toEqual(before);
        expect(document.filteredBy("Ideas")).toEqual(BY);
      }
    }
  });
});
