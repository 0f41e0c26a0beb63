import type { Session } from "./session.ts";

/** The host's timer, handed in so that tests need not wait. */
export interface Timer {
  set(job: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

/** Long enough to let someone type a row of numbers, short enough to feel like an answer. */
const QUIET_MS = 600;

/**
 * Reads the workbook again once someone has changed it and then been quiet for a moment. Never in the middle of
 * other work, quietly, and not before the first reading.
 * @returns the function that stops it
 */
export function followSheetChanges(session: Session, timer: Timer): () => void {
  let waiting: number | null = null;
  const look = (): void => {
    waiting = null;
    const { busy, understanding } = session.state.get();
    if (busy !== null) waiting = timer.set(look, QUIET_MS);
    else if (understanding) void session.read({ quietly: true });
  };
  const stop = session.workbook.onChange(() => {
    if (waiting !== null) timer.clear(waiting);
    waiting = timer.set(look, QUIET_MS);
  });
  return () => {
    stop();
    if (waiting !== null) timer.clear(waiting);
  };
}
