import type { Workbook } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import {
  answer,
  type WorkbookAnswer,
  type WorkbookRequest,
  type WorkbookWire,
} from "#core/workbook/remote.ts";

/** What crosses between the page and the pane's frame. */
type Message =
  | { readonly kind: "request"; readonly id: number; readonly request: WorkbookRequest }
  | { readonly kind: "answer"; readonly id: number; readonly answer: WorkbookAnswer }
  | { readonly kind: "changed" }
  | { readonly kind: "selected"; readonly selection: RangeRef };

/** The page's end: answers what comes through the port, and tells when cells change or are selected. @returns stops it */
export function serveOver(port: MessagePort, workbook: Workbook): () => void {
  const send = (message: Message): void => {
    port.postMessage(message);
  };
  port.onmessage = (event: MessageEvent<Message>) => {
    const message = event.data;
    if (message.kind !== "request") return;
    void answer(workbook, message.request).then((reply) => {
      send({ kind: "answer", id: message.id, answer: reply });
    });
  };
  const stopChanges = workbook.onChange(() => {
    send({ kind: "changed" });
  });
  const stopSelections = workbook.onSelect((selection) => {
    send({ kind: "selected", selection });
  });
  return () => {
    stopChanges();
    stopSelections();
    port.close();
  };
}

/** The pane's end. */
export function wireOver(port: MessagePort): WorkbookWire {
  const waiting = new Map<number, (reply: WorkbookAnswer) => void>();
  const listeners = new Set<() => void>();
  const selecting = new Set<(selection: RangeRef) => void>();
  let last = 0;
  port.onmessage = (event: MessageEvent<Message>) => {
    const message = event.data;
    if (message.kind === "changed") for (const listener of listeners) listener();
    if (message.kind === "selected") for (const listener of selecting) listener(message.selection);
    if (message.kind !== "answer") return;
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  };
  return {
    call: (request) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        const message: Message = { kind: "request", id, request };
        port.postMessage(message);
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onSelect: (listener) => {
      selecting.add(listener);
      return () => void selecting.delete(listener);
    },
  };
}
