import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { BatchAnswer, BatchRequest } from "./protocol.ts";

/** Carries one request of the client to a host. */
export type Execute = (request: BatchRequest) => Promise<BatchAnswer>;

/** The part of OfficeExtension that no types are published for. The package's version is pinned for its sake. */
interface PrivateExtension {
  SessionBase: { _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

export interface GenuineClient {
  readonly Excel: typeof Excel;
  /** Sends requests made from now on to this host. */
  connect(execute: Execute): void;
  /** Hands an event of the host to the handlers that were added. */
  trigger(eventType: number, message: unknown): void;
}

/** Where the genuine client lies; tests load it, and nothing of it is copied. */
export function clientPath(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
}

/** Whether a requirement set is there; asked by the client itself before it sends a newer call. */
export type Supports = (set: string, version: string) => boolean;

let script: Script | null = null;

/** Microsoft's own Excel client, as it comes from npm, in a world of its own with these globals besides. */
export function loadWorld(
  supports: Supports,
  globals: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  script ??= new Script(readFileSync(clientPath(), "utf8"), { filename: "excel.js" });
  const isSetSupported = (set: string, version?: string): boolean => supports(set, version ?? "1.1");
  const world: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console: { log: () => undefined },
    navigator: { userAgent: "Node" },
    document: { getElementById: () => null, getElementsByTagName: () => [] },
    location: { search: "", href: "https://localhost/" },
    Office: { onReady: () => Promise.resolve(), context: { requirements: { isSetSupported } } },
    ...globals,
  };
  world.window = world;
  script.runInContext(createContext(world));
  return world;
}

/** The client with the means to connect it to a host of our own. */
export function loadClient(supports: Supports): GenuineClient {
  const world = loadWorld(supports);
  const extension = world.OfficeExtension as PrivateExtension;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: world.Excel as typeof Excel,
    connect: (execute) => {
      extension.SessionBase._overrideSession = sessionOf(execute);
    },
    trigger: (messageType, message) => {
      const entry = {
        messageCategory: 65536,
        messageType,
        targetId: "Workbook",
        message: JSON.stringify(message),
      };
      extension._testTriggerRichApiMessageEvent({ entries: [entry] });
    },
  };
}

function sessionOf(execute: Execute): object {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: number, message: { readonly Body: unknown }) => {
        const { Body: body } = message;
        const request = (typeof body === "string" ? JSON.parse(body) : structuredClone(body)) as BatchRequest;
        return execute(request);
      },
    }),
  };
}
