import { ScriptException } from "./calls.ts";
import type { Session } from "./session.ts";

/** Quotas of one store, in bytes: a value with its key, and all together ("Quotas for Google Services", Properties). */
const MOST_A_VALUE = 9 * 1024;
const MOST_IN_ALL = 500 * 1024;

/** Properties of PropertiesService: the document's. */
export class FakeProperties {
  constructor(private readonly session: Session) {}

  getProperties(): Record<string, string> {
    this.session.mayRead("PropertiesService.getDocumentProperties");
    return Object.fromEntries(this.session.document.properties);
  }

  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers: boolean): this {
    this.session.mayWrite("Properties.setProperties");
    const store = this.session.document.properties;
    const next = new Map(deleteAllOthers ? [] : store);
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== "string") throw new ScriptException("The fake keeps texts only.");
      if (Buffer.byteLength(key + value) > MOST_A_VALUE) {
        throw new ScriptException("Argument too large: value");
      }
      next.set(key, value);
    }
    const size = Array.from(next, ([key, value]) => Buffer.byteLength(key + value));
    if (size.reduce((sum, bytes) => sum + bytes, 0) > MOST_IN_ALL) {
      throw new ScriptException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    store.clear();
    for (const [key, value] of next) store.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.session.mayWrite("Properties.deleteProperty");
    this.session.document.properties.delete(key);
    return this;
  }
}
