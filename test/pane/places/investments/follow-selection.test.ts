import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { at } from "#test/conformance/helpers.ts";
import { createSession, type Session } from "#pane/model/session.ts";
import { followSelection } from "#pane/places/investments/follow-selection.ts";
import { investmentsSlice } from "#pane/places/investments/slice.ts";
import { SAMPLE_BUSINESS } from "../../sample-business.ts";

async function following(): Promise<{
  workbook: MemoryWorkbook;
  session: Session;
  stop: () => void;
  shown: () => string;
}> {
  const workbook = new MemoryWorkbook({ sheets: SAMPLE_BUSINESS });
  const session = createSession(workbook, en);
  const stop = followSelection(session);
  await session.read();
  session.go({ name: "investments" });
  const shown = (): string => {
    const { view, understanding } = session.state.get();
    if (view.name !== "investment") return view.name;
    return understanding!.reading.strategy.investments.find(({ id }) => id === view.id)!.name;
  };
  return { workbook, session, stop, shown };
}

describe("what is selected in the sheet is opened in the pane", () => {
  test("from the list, and from one investment to the next, by any cell of the line or the whole line", async () => {
    const { workbook, shown } = await following();
    workbook.choose(at("Pipeline!F4"));
    expect(shown()).toBe("Customer data platform");
    workbook.choose(at("Pipeline!A5:XFD5"));
    expect(shown()).toBe("Loyalty app");
  });

  test("not a column, a header, several lines or another sheet", async () => {
    const { workbook, shown } = await following();
    for (const address of ["Pipeline!A1:A1048576", "Pipeline!B1", "Pipeline!A4:C6", "Strategy!A4"]) {
      workbook.choose(at(address));
      expect(shown()).toBe("investments");
    }
  });

  test("nobody is led away from another view, nor while the two are not pinned to each other", async () => {
    const { workbook, session, stop, shown } = await following();
    session.go({ name: "overview" });
    workbook.choose(at("Pipeline!A4"));
    expect(shown()).toBe("overview");
    session.go({ name: "investments" });
    session.slice(investmentsSlice).patch({ follows: false });
    workbook.choose(at("Pipeline!A5"));
    expect(shown()).toBe("investments");
    session.slice(investmentsSlice).patch({ follows: true });
    stop();
    workbook.choose(at("Pipeline!A6"));
    expect(shown()).toBe("investments");
  });
});
