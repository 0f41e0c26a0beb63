import { createContext, runInContext } from "node:vm";
import type { Session } from "./session.ts";

/** A script that has been loaded: its global functions. */
export interface Script {
  /** Calls a global function, as Google does. @throws what it throws */
  call(name: string, ...args: unknown[]): unknown;
  /** The names that it has put into the global scope. */
  readonly globals: readonly string[];
}

/** Runs Code.js over a session's services: nothing else is there but JavaScript itself. */
export function loadScript(code: string, session: Session): Script {
  const services = session.globals();
  const context = createContext({ ...services });
  runInContext(code, context, { filename: "Code.js" });
  return {
    call: (name, ...args) => {
      const work: unknown = context[name];
      if (typeof work !== "function") throw new TypeError(`Script function not found: ${name}`);
      return Reflect.apply(work, context, args) as unknown;
    },
    globals: Object.keys(context).filter((name) => !(name in services)),
  };
}
