import { describe, expect, test } from "@jest/globals";
import type { Capabilities, Workbook } from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { WorkbookAnswer, WorkbookRequest, WorkbookWire } from "#core/workbook/remote.ts";
import { answer, connectWorkbook } from "#core/workbook/remote.ts";
import { workbookSays } from "#core/workbook/says.ts";
import { saidOf } from "#test/support/said.ts";

const range = { sheet: "Plan", row: 1, column: 2, rows: 3, columns: 4 };
const capabilities: Capabilities = {
  liveFormulas: true,
  spill: false,
  blanksReachFunctionsAsZero: false,
  charts: true,
  conditionalFormats: false,
  validation: true,
  notes: true,
  pages: true,
  protection: "locks",
  tableReach: false,
  filterReach: true,
  hidesTables: true,
  changeEvents: true,
  selectionEvents: true,
  highlights: "drawn",
};

/** A workbook that writes down what it was asked. */
function recorder(overrides: Partial<Workbook> = {}): { book: Workbook; asked: unknown[] } {
  const asked: unknown[] = [];
  const book: Workbook = {
    capabilities,
    outline: () => Promise.reject(new Error("not asked for here")),
    read: (ranges) => {
      asked.push(["read", ranges]);
      return Promise.resolve([{ range, values: [[1, null, { error: "#N/A" }]], formulas: [], formats: [] }]);
    },
    apply: (changes) => {
      asked.push(["apply", changes]);
      return Promise.resolve({ ok: true, inverse: { label: "Undo", changes: [] } });
    },
    select: (place) => {
      asked.push(["select", place]);
      return Promise.resolve();
    },
    highlight: (highlights) => {
      asked.push(["highlight", highlights]);
      return Promise.resolve();
    },
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
    ...overrides,
  };
  return { book, asked };
}

/** Everything crosses as JSON text, as it does on the strictest wire (google.script.run). */
function jsonWire(book: Workbook): WorkbookWire {
  return {
    call: async (request) => {
      const received = JSON.parse(JSON.stringify(request)) as WorkbookRequest;
      return JSON.parse(JSON.stringify(await answer(book, received))) as WorkbookAnswer;
    },
  };
}

describe("a Workbook over a JSON wire", () => {
  test("each method arrives with its arguments and comes back with its value", async () => {
    const { book, asked } = recorder();
    const remote = await connectWorkbook(jsonWire(book));
    expect(remote.capabilities).toEqual(capabilities);
    expect((await remote.read([range]))[0]?.values).toEqual([[1, null, { error: "#N/A" }]]);
    const changes = {
      label: "Write",
      changes: [{ kind: "setting", key: "k", value: "v", expect: null }],
    } as const;
    expect(await remote.apply(changes)).toEqual({ ok: true, inverse: { label: "Undo", changes: [] } });
    await remote.select(range);
    expect(asked).toEqual([
      ["read", [range]],
      ["apply", changes],
      ["select", range],
    ]);
  });

  test("a WorkbookError keeps its code, reason and place", async () => {
    const refusal = new WorkbookError("protected", workbookSays("protectedSheet", "Plan"), range);
    const { book } = recorder({ apply: () => Promise.reject(refusal) });
    const remote = await connectWorkbook(jsonWire(book));
    const fault = await remote.apply({ label: "", changes: [] }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(WorkbookError);
    expect(fault).toMatchObject({ code: "protected", reason: refusal.reason, place: range });
  });

  test("any other fault arrives as a host error with its message", async () => {
    const { book } = recorder();
    const remote = await connectWorkbook(jsonWire(book));
    await expect(remote.outline()).rejects.toMatchObject({ code: "host" });
    expect(await saidOf(() => remote.outline())).toBe("not asked for here");
  });

  test("changes are passed on while listened to, and only where the wire can tell", async () => {
    const { book } = recorder();
    const listeners = new Set<() => void>();
    const remote = await connectWorkbook({
      ...jsonWire(book),
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    let heard = 0;
    const stop = remote.onChange(() => heard++);
    for (const listener of listeners) listener();
    stop();
    expect(listeners.size).toBe(0);
    expect(heard).toBe(1);
    const deaf = await connectWorkbook(jsonWire(book));
    expect(() => {
      deaf.onChange(() => heard++)();
    }).not.toThrow();
  });
});
