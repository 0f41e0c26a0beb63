import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook, type MemoryOptions } from "#core/workbook/memory-workbook.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { interpret } from "#core/workflow/understand.ts";
import { createSession, type Reader, type Session } from "#pane/model/session.ts";
import { accept } from "#pane/places/reading/accept.ts";
import { leaveWizard, openWizard, wizard } from "#pane/places/wizard/slice.ts";
import { SAMPLE_BUSINESS } from "../sample-business.ts";

async function opened(options: MemoryOptions = {}): Promise<{ workbook: MemoryWorkbook; session: Session }> {
  const workbook = new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }, options);
  const session = createSession(workbook, en);
  await session.read();
  return { workbook, session };
}

function resultPlan(session: Session) {
  return planResults(session.state.get().understanding!, "values", "beside", {
    blanksReachFunctionsAsZero: false,
  });
}

async function pipeline(workbook: MemoryWorkbook, columns = 13) {
  const [cells] = await workbook.read([{ sheet: "Pipeline", row: 0, column: 0, rows: 20, columns }]);
  return cells!.values;
}

describe("a session", () => {
  test("reads the workbook and shows what was understood first", async () => {
    const { session } = await opened();
    const { understanding, view, ...rest } = session.state.get();
    expect(view).toEqual({ name: "understood" });
    expect(rest).toEqual({ busy: null, trouble: null, news: "", canUndoNews: false, undoable: [] });
    expect(understanding?.scorecard?.results).toHaveLength(10);
  });

  test("once accepted, and written, the next opening goes straight to the overview", async () => {
    const { workbook, session } = await opened();
    await accept(session);
    expect(session.state.get().view).toEqual({ name: "overview" });
    await session.apply(resultPlan(session).changes, "");
    const again = createSession(workbook, en);
    await again.read();
    expect(again.state.get().view).toEqual({ name: "overview" });
  });

  test("a correction counts at once and is kept in the document when the reading is accepted", async () => {
    const { workbook, session } = await opened();
    session.reconsider({ corrections: { weightKind: "equal" } });
    const weights = session.state
      .get()
      .understanding?.reading.strategy.objectives.map(({ weight }) => weight);
    expect(weights).toEqual([0.25, 0.25, 0.25, 0.25]);
    await accept(session);
    expect((await workbook.outline()).settings.corrections).toContain("equal");
  });

  test("writing can be undone, exactly", async () => {
    const { workbook, session } = await opened();
    const before = await pipeline(workbook, 20);
    expect(await session.apply(resultPlan(session).changes, "Written.")).toBe(true);
    expect(await pipeline(workbook, 20)).not.toEqual(before);
    expect(session.state.get()).toMatchObject({ news: "Written.", canUndoNews: true });
    await session.undo();
    expect(await pipeline(workbook, 20)).toEqual(before);
    expect(session.state.get()).toMatchObject({ undoable: [], canUndoNews: false });
  });

  test("choices that somebody else has kept in the meantime are not kept over", async () => {
    const { workbook, session } = await opened();
    const change = { kind: "setting", key: "draft", value: "mine", expect: "before" } as const;
    await session.keep({ label: "", changes: [change] });
    expect(session.state.get().trouble).toMatchObject({ kind: "conflict", conflicts: [{}] });
    expect((await workbook.outline()).settings).toEqual({});
  });

  test("undoing kept settings brings back those before", async () => {
    const { session } = await opened();
    session.reconsider({ preferences: { limits: { fund: 60 } } });
    await session.apply(planPreferences(session.state.get().understanding!), "");
    expect(session.state.get().understanding?.preferences).toEqual({ limits: { fund: 60 } });
    await session.undo();
    expect(session.state.get().understanding?.preferences).toEqual({});
  });

  test("undoing results keeps the corrections that were kept with them", async () => {
    const { workbook, session } = await opened();
    session.reconsider({ corrections: { weightKind: "equal" } });
    await session.apply(resultPlan(session).changes, "");
    expect((await workbook.outline()).settings.corrections).toContain("equal");
    await session.undo();
    expect(session.state.get().understanding?.corrections).toEqual({ weightKind: "equal" });
  });

  test("choices that a colleague kept count with the next reading, unless one has newer ones of one's own", async () => {
    const { workbook, session } = await opened();
    const value = JSON.stringify({ weightKind: "equal" });
    const theirs = { kind: "setting", key: "corrections", value, expect: null } as const;
    await workbook.apply({ label: "", changes: [theirs] });
    await session.read();
    expect(session.state.get().understanding?.corrections).toEqual({ weightKind: "equal" });
    session.reconsider({ corrections: {} });
    await session.read();
    expect(session.state.get().understanding?.corrections).toEqual({});
  });

  test("what a colleague wrote in between is not overwritten, and the cell is named", async () => {
    const { workbook, session } = await opened({
      beforeApply: (book) => book.edit({ sheet: "Pipeline", row: 1, column: 9 }, "mine"),
    });
    expect(await session.apply(resultPlan(session).changes, "")).toBe(false);
    const { trouble } = session.state.get();
    expect(trouble?.kind).toBe("conflict");
    expect(trouble?.kind === "conflict" && trouble.conflicts[0]).toMatchObject({
      place: { sheet: "Pipeline", row: 1, column: 9 },
    });
    expect((await pipeline(workbook))[1]?.[9]).toBe("mine");
  });

  test("what the host refuses is shown, not swallowed", async () => {
    const { session } = await opened();
    await session.show({ sheet: "Gone", row: 0, column: 0 });
    expect(session.state.get().trouble).toMatchObject({ kind: "failure" });
  });

  test("where the reader does not come, that is said, and reading again asks for it again", async () => {
    let connected = false;
    const load = (): Promise<Reader> =>
      connected ? Promise.resolve({ interpret }) : Promise.reject(new TypeError("404"));
    const session = createSession(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }), en, load);
    await session.read();
    expect(session.state.get()).toMatchObject({
      understanding: null,
      busy: null,
      trouble: { kind: "failure", message: en.pane.notLoaded },
    });
    connected = true;
    await session.read();
    expect(session.state.get()).toMatchObject({ trouble: null });
    expect(session.state.get().understanding?.scorecard?.results).toHaveLength(10);
  });

  test("what is corrected while the workbook is being read again is not lost", async () => {
    const { session } = await opened();
    const again = session.read();
    session.reconsider({ corrections: { weightKind: "equal" } });
    await again;
    expect(session.state.get().understanding?.corrections).toEqual({ weightKind: "equal" });
  });

  test("a reading that was stopped changes nothing when it ends", async () => {
    const workbook = new MemoryWorkbook({ sheets: SAMPLE_BUSINESS });
    const session = createSession(workbook, en);
    const reading = session.read();
    session.stop();
    await reading;
    expect(session.state.get()).toMatchObject({ understanding: null, busy: null });
  });

  test("a new investment goes from draft to the user's own row, and away with undo", async () => {
    const { workbook, session } = await opened();
    await accept(session);
    openWizard(session, null);
    const draft = {
      ...session.slice(wizard).get().draft!,
      name: "Table reservation app",
      costYearly: 9200,
      owner: "Ines",
      ratings: { "repeat customers": { level: 3, confidence: 1, evidence: "" } },
      readiness: { people: 0.5 },
    };
    session.slice(wizard).patch({ draft });
    const plan = planInvestment(session.state.get().understanding!, draft);
    if (!plan.ok) throw new Error(plan.reason);
    await session.apply(plan.changes, "");
    expect((await pipeline(workbook, 9))[11]).toEqual([
      "Table reservation app",
      9200,
      "Proposed",
      "Ines",
      3,
      null,
      null,
      null,
      0.5,
    ]);
    const read = session.state.get().understanding?.reading.strategy.investments[10];
    expect(read).toMatchObject({ name: "Table reservation app", costYearly: 9200, status: "proposed" });
    await session.undo();
    expect((await pipeline(workbook, 9))[11] ?? []).toEqual([]);
  });

  test("a draft survives leaving the wizard, and the pane", async () => {
    const { workbook, session } = await opened();
    await accept(session);
    openWizard(session, null);
    const draft = { ...session.slice(wizard).get().draft!, name: "Half an idea" };
    session.slice(wizard).patch({ draft });
    await leaveWizard(session, false);
    expect(session.state.get().view).toEqual({ name: "investments" });
    const again = createSession(workbook, en);
    await again.read();
    openWizard(again, null);
    expect(again.slice(wizard).get().draft?.name).toBe("Half an idea");
  });
});
