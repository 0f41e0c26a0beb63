import { ScriptException } from "./calls.ts";
import type { Session } from "./session.ts";

/** Lock of LockService (its reference): one writer at a time in a document. A fake one does not wait. */
export class FakeLock {
  constructor(private readonly session: Session) {}

  tryLock(_milliseconds: number): boolean {
    const { document } = this.session;
    if (document.lockedBy !== null && document.lockedBy !== this.session) return false;
    document.lockedBy = this.session;
    return true;
  }
  releaseLock(): void {
    if (this.session.document.lockedBy !== this.session) {
      throw new ScriptException("The lock is not held.");
    }
    this.session.document.lockedBy = null;
  }
}
