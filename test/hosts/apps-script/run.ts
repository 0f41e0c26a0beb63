import { ScriptException } from "./calls.ts";
import type { Script } from "./script.ts";

/** How many calls Google takes at once ("google.script.run", the class's reference). */
const AT_ONCE = 10;

/** The server's end of google.script.run. */
export class ScriptRun {
  /** How many calls have been made. */
  count = 0;
  private running = 0;

  constructor(private readonly script: Script) {}

  /** One call: what it takes and gives goes through Google's own conversion. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    this.count++;
    if (this.running >= AT_ONCE) throw new ScriptException("Too many simultaneous invocations.");
    if (name.endsWith("_")) throw new ScriptException(`${name} is private.`);
    this.running++;
    try {
      // An answer never comes at once.
      await Promise.resolve();
      const taken = args.map((arg) => converted(arg));
      return converted(this.script.call(name, ...taken));
    } finally {
      this.running--;
    }
  }
}

/** Refuses what google.script.run refuses (guide "Communicate with server functions", Parameters); undefined becomes null. */
function converted(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "function" || Object.prototype.toString.call(value) === "[object Date]") {
    throw new ScriptException("Illegal value: dates and functions cannot be passed.");
  }
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, converted(field)]));
}
