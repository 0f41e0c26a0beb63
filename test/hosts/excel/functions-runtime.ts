import { loadWorld } from "./genuine-client.ts";

type Implementation = (...args: unknown[]) => unknown;

/** What Excel gets back for one call: a value or matrix, or an error with its code and, if any, message. */
export type CallResult =
  { readonly value: unknown } | { readonly errorCode: number; readonly message: unknown };

export interface FunctionsRuntime {
  /** The global that add-ins see. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** Calls a function as a cell does. */
  call(name: string, args: readonly unknown[]): Promise<CallResult>;
}

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body?: unknown; readonly Body?: unknown };
}

interface ResultsRequest {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
/** Excel says by this flag that cells with errors may be among the arguments. */
const ALLOW_ERRORS = 4;

/** Microsoft's own custom-functions runtime in a world of its own, with us at the other end of its bridge. */
export function loadFunctionsRuntime(): FunctionsRuntime {
  const mappings: Record<string, Implementation> = {};
  const world = loadWorld(() => true, {
    CustomFunctions: {
      _association: { mappings, onchange: () => undefined },
      associate: (id: string, implementation: Implementation) => {
        mappings[id.toUpperCase()] = implementation;
      },
    },
  });
  const waiting = new Map<number, (result: CallResult) => void>();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body = message.body ?? message.Body;
      const request = (typeof body === "string" ? JSON.parse(body) : body) as ResultsRequest;
      for (const action of request.Actions) {
        if (action.Name === "SetInvocationArrayResults")
          deliver(action.ArgumentInfo?.Arguments?.[0], waiting);
      }
      const Results = request.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
      const answer = {
        statusCode: 200,
        headers: {},
        body: JSON.stringify({ Error: null, Results, TraceIds: [] }),
      };
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer })));
    },
  };
  const extension = world.OfficeExtension as { HostBridge: { init(bridge: Bridge): void } };
  extension.HostBridge.init(bridge);
  let calls = 0;
  return {
    CustomFunctions: world.CustomFunctions as typeof CustomFunctions,
    call: (name, args) =>
      new Promise((resolve) => {
        const id = ++calls;
        waiting.set(id, resolve);
        const message = JSON.stringify([id, name, args, "Sheet1!A1", ALLOW_ERRORS]);
        const entry = [CUSTOM_FUNCTIONS, INVOKE, "", message, id];
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      }),
  };
}

function deliver(results: unknown, waiting: Map<number, (result: CallResult) => void>): void {
  for (const [id, succeeded, value, errorCode] of results as [number, boolean, unknown, number][]) {
    waiting.get(id)?.(succeeded ? { value } : { errorCode, message: value });
    waiting.delete(id);
  }
}
