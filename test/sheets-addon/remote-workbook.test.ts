import { describe, expect, test } from "@jest/globals";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { ScriptRun } from "#test/hosts/apps-script/run.ts";
import { runnerOver } from "#test/hosts/apps-script/runner.ts";
import { loadScript } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { scriptWire } from "#sheets/sidebar/wire.ts";
import { sheetsFile } from "#test/support/bundles.ts";
import { NO_SELECTIONS, NO_TABLE_REACH, NO_TABLES, byHandIn, outlinedIn } from "./support.ts";
import { en } from "#core/messages/en.ts";
import { sheets } from "#core/messages/en/sheets.ts";
import { worded, type Message } from "#core/messages/message.ts";

const code = sheetsFile("Code.js");

/** The sidebar's workbook over google.script.run and the built Code.js. */
async function connect(document: FakeDocument) {
  const run = new ScriptRun(loadScript(code, new Session(document)));
  return { run, workbook: await connectWorkbook(scriptWire(runnerOver(run))) };
}

describeWorkbook(
  "The sidebar's workbook",
  async (data) => {
    const document = new FakeDocument(data);
    const { run, workbook } = await connect(document);
    return {
      workbook,
      edit: (cell, content) => {
        document.edit(cell, content);
        return Promise.resolve();
      },
      reopen: async () => (await connect(document)).workbook,
      roundTrips: () => run.count,
      note: (cell) => document.note(cell),
      filteredBy: (sheet) => document.filteredBy(sheet),
      outlined: () => outlinedIn(document),
      byHand: (cell) => byHandIn(document, cell),
    };
  },
  [NO_TABLES, NO_SELECTIONS, ...NO_TABLE_REACH],
);

/** An answer, with what the sidebar says of its reason. */
function answerIn(text: string): unknown {
  const answer = JSON.parse(text) as { readonly reason: Message };
  return { ...answer, said: worded(answer.reason, { ...en, sheets }) };
}

describe("the sidebar's endpoint", () => {
  const ask = (request: unknown): unknown => {
    const session = new Session(new FakeDocument({ sheets: [{ name: "Plan", cells: [["a"]] }] }));
    const text = loadScript(code, session).call("alignScoreRequest", request);
    return answerIn(text as string);
  };

  test.each([
    ["nothing", undefined],
    ["a number", 5],
    ["words", "plan"],
  ])("says in a cell that it does nothing there, given %s", (_, given) => {
    const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
    expect(loadScript(code, session).call("alignScoreRequest", given)).toMatch(/nothing in a cell\.$/);
  });

  test.each([
    ["no method", "{}"],
    ["an inherited method", '{"method":"toString"}'],
    ["a range without a sheet", '{"method":"select","range":{"row":0,"column":0,"rows":1,"columns":1}}'],
    [
      "a range that ends before it begins",
      '{"method":"read","ranges":[{"sheet":"Plan","row":0,"column":0,"rows":0,"columns":1}]}',
    ],
    ["an outline without a range", '{"method":"highlight","highlights":[{"color":"#0f6a6e"}]}'],
    ["an unknown change", '{"method":"apply","changes":{"label":"x","changes":[{"kind":"constructor"}]}}'],
    ["a write without contents", '{"method":"apply","changes":{"label":"x","changes":[{"kind":"write"}]}}'],
  ])("refuses %s with a message", (_, request) => {
    expect(ask(request)).toMatchObject({
      ok: false,
      code: "host",
      said: expect.stringMatching(/not understood: \w+.*\./),
    });
  });

  test("answers a fault with its place", () => {
    const range = { sheet: "Gone", row: 0, column: 0, rows: 1, columns: 1 };
    expect(ask(JSON.stringify({ method: "read", ranges: [range] }))).toMatchObject({
      ok: false,
      code: "missing-sheet",
      said: expect.stringContaining("Gone"),
    });
  });
});
