import { expect, test } from "@jest/globals";
import { followSheetChanges } from "#pane/model/follow-changes.ts";
import type { Session } from "#pane/model/session.ts";

/** A session that only counts its readings, and a timer that rings when it is told to. */
function following() {
  const state = { busy: null as string | null, understanding: {} as object | null };
  const reads: unknown[] = [];
  const listeners = new Set<() => void>();
  const jobs = new Map<number, () => void>();
  let last = 0;
  const session = {
    state: { get: () => state },
    read: (looking: unknown) => Promise.resolve(void reads.push(looking)),
    workbook: {
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  } as unknown as Session;
  const stop = followSheetChanges(session, {
    set: (job) => {
      jobs.set(++last, job);
      return last;
    },
    clear: (timer) => void jobs.delete(timer),
  });
  const change = (): void => listeners.forEach((listener) => listener());
  const ring = (): void => {
    const due = [...jobs.values()];
    jobs.clear();
    for (const job of due) job();
  };
  return { state, reads, listeners, jobs, stop, change, ring };
}

test("changes that follow each other are read once, quietly", () => {
  const { reads, jobs, change, ring } = following();
  change();
  change();
  expect([jobs.size, reads]).toEqual([1, []]);
  ring();
  expect([jobs.size, reads]).toEqual([0, [{ quietly: true }]]);
});

test("never in the middle of other work, and not before the first reading", () => {
  const { state, reads, jobs, change, ring } = following();
  state.busy = "Writing";
  change();
  ring();
  expect([jobs.size, reads]).toEqual([1, []]);
  state.busy = null;
  ring();
  expect(reads).toHaveLength(1);
  state.understanding = null;
  change();
  ring();
  expect(reads).toHaveLength(1);
});

test("once stopped it neither listens nor reads what was waiting", () => {
  const { listeners, jobs, stop, change } = following();
  change();
  stop();
  expect([listeners.size, jobs.size]).toEqual([0, 0]);
});
