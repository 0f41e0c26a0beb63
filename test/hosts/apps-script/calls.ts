/** An exception as Google's services throw it. */
export class ScriptException extends Error {
  override readonly name = "Exception";
}

/** A fault that is to happen at the n-th call from now (counted from 1). */
export interface Fault {
  readonly at: number;
  /** Before the call does anything, or when it has done it and only the answer is lost. */
  readonly when: "before" | "after";
  /** How many calls in a row fail. */
  readonly times?: number;
  readonly message?: string;
}

const SERVICE_ERROR = "Service Spreadsheets failed while accessing document.";

/** Stands between the script and the fake services: counts every call, makes faults happen, knows no method by guess. */
export class Calls {
  /** Names of all calls so far: "Range.setValues". */
  readonly log: string[] = [];
  private fault: (Fault & { readonly from: number }) | null = null;
  private readonly watched = new WeakMap<object, object>();

  /** Makes a fault happen, or with null none any more. */
  break(fault: Fault | null): void {
    this.fault = fault && { ...fault, from: this.log.length };
  }

  /** The same object, seen as a script sees it. */
  watch<T extends object>(target: T, name = target.constructor.name.replace(/^Fake/, "")): T {
    const known = this.watched.get(target);
    if (known) return known as T;
    const seen = new Proxy(target, {
      get: (object, property) => {
        const value: unknown = Reflect.get(object, property);
        if (typeof value !== "function") {
          if (value === undefined && typeof property === "string" && !(property in object)) {
            throw new TypeError(`The fake has no ${name}.${property}.`);
          }
          return value;
        }
        return (...args: unknown[]): unknown =>
          this.call(`${name}.${String(property)}`, () => Reflect.apply(value, object, args));
      },
    });
    this.watched.set(target, seen);
    this.watched.set(seen, seen);
    return seen;
  }

  private call(name: string, work: () => unknown): unknown {
    this.log.push(name);
    const fault = this.failing();
    if (fault?.when === "before") throw new ScriptException(fault.message ?? SERVICE_ERROR);
    const result = work();
    if (fault) throw new ScriptException(fault.message ?? SERVICE_ERROR);
    return result;
  }

  private failing(): Fault | null {
    if (!this.fault) return null;
    const nth = this.log.length - this.fault.from;
    return nth >= this.fault.at && nth < this.fault.at + (this.fault.times ?? 1) ? this.fault : null;
  }
}
