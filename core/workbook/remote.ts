import type { Message } from "../messages/message.ts";
import type { ApplyResult, ChangeSet } from "./change-set.ts";
import type {
  Capabilities,
  Highlight,
  RangeCells,
  Workbook,
  WorkbookErrorCode,
  WorkbookOutline,
} from "./port.ts";
import { WorkbookError } from "./port.ts";
import type { RangeRef } from "./range.ts";
import { workbookSays } from "./says.ts";

/**
 * The Workbook port over a wire: the pane sits in a frame of its own (workbench) or in a sidebar whose workbook is on
 * a server (Google Sheets). Everything that crosses is plain JSON, so `call` may be postMessage, google.script.run or
 * a direct call in a test.
 */
export type WorkbookRequest =
  | { readonly method: "capabilities" }
  | { readonly method: "outline" }
  | { readonly method: "read"; readonly ranges: readonly RangeRef[] }
  | { readonly method: "apply"; readonly changes: ChangeSet }
  | { readonly method: "select"; readonly range: RangeRef }
  | { readonly method: "highlight"; readonly highlights: readonly Highlight[] };

export type WorkbookAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: WorkbookErrorCode;
      readonly reason: Message;
      readonly place: RangeRef | null;
    };

/** The wire. `call` rejects only when the wire itself fails. */
export interface WorkbookWire {
  readonly call: (request: WorkbookRequest) => Promise<WorkbookAnswer>;
  /** Calls back when the far side says that cells changed. A wire that cannot tell leaves it out. */
  readonly onChange?: (listener: () => void) => () => void;
  /** Calls back when the far side says that a person selected cells. Left out likewise. */
  readonly onSelect?: (listener: (selection: RangeRef) => void) => () => void;
}

/** The server's end: answers one request. A fault of the host becomes an answer too, never a rejection. */
export async function answer(workbook: Workbook, request: WorkbookRequest): Promise<WorkbookAnswer> {
  try {
    return { ok: true, value: await carryOut(workbook, request) };
  } catch (fault) {
    return answerOfFault(fault);
  }
}

/** The answer that carries what went wrong, with its place. */
export function answerOfFault(fault: unknown): WorkbookAnswer {
  if (fault instanceof WorkbookError) {
    return { ok: false, code: fault.code, reason: fault.reason, place: fault.place };
  }
  const message = fault instanceof Error ? fault.message : String(fault);
  return { ok: false, code: "host", reason: workbookSays("asItStands", message), place: null };
}

function carryOut(workbook: Workbook, request: WorkbookRequest): Promise<unknown> {
  switch (request.method) {
    case "capabilities":
      return Promise.resolve(workbook.capabilities);
    case "outline":
      return workbook.outline();
    case "read":
      return workbook.read(request.ranges);
    case "apply":
      return workbook.apply(request.changes);
    case "select":
      return workbook.select(request.range).then(() => null);
    case "highlight":
      return workbook.highlight(request.highlights).then(() => null);
  }
}

/** The client's end: a Workbook like any other. Asks for the capabilities once, which is the only extra trip. */
export async function connectWorkbook(wire: WorkbookWire): Promise<Workbook> {
  const ask = async (request: WorkbookRequest): Promise<unknown> => {
    const reply = await wire.call(request);
    if (!reply.ok) throw new WorkbookError(reply.code, reply.reason, reply.place);
    return reply.value;
  };
  // The far side is `answer` above, so each method's value has the port's own type.
  const capabilities = (await ask({ method: "capabilities" })) as Capabilities;
  return {
    capabilities,
    outline: async () => (await ask({ method: "outline" })) as WorkbookOutline,
    read: async (ranges) => (await ask({ method: "read", ranges })) as RangeCells[],
    apply: async (changes) => (await ask({ method: "apply", changes })) as ApplyResult,
    select: async (range) => {
      await ask({ method: "select", range });
    },
    highlight: async (highlights) => {
      await ask({ method: "highlight", highlights });
    },
    onChange: (listener) => wire.onChange?.(listener) ?? (() => undefined),
    onSelect: (listener) => wire.onSelect?.(listener) ?? (() => undefined),
  };
}
