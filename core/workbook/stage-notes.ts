import type { Message } from "../messages/message.ts";
import type { SetMark, SetSetting } from "./change-set.ts";
import type { AddNote } from "./look-changes.ts";
import { WorkbookError } from "./port.ts";
import { sameRange, type RangeRef } from "./range.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/** Checks and notes a mark. One on a sheet that the same set adds goes when the sheet goes: no inverse of its own. */
export function stageMark(change: SetMark, state: StagedState): Outcome {
  const { key, range, expect } = change;
  const before = state.marks.get(key) ?? null;
  if (!sameMark(before, expect)) {
    const place = before ?? expect;
    return {
      conflict: {
        place,
        expected: describeMark(key, expect),
        found: describeMark(key, before),
      },
    };
  }
  const sheet = range && state.sheet(range.sheet);
  if (range && !sheet) return { conflict: noSheet(range.sheet) };
  if (range) state.marks.set(key, range);
  else state.marks.delete(key);
  if (sheet?.added && before === null) return { inverse: [], sheet: null };
  return { inverse: [{ kind: "mark", key, range: before, expect: range }], sheet: null };
}

function sameMark(a: RangeRef | null, b: RangeRef | null): boolean {
  return a === null || b === null ? a === b : sameRange(a, b);
}

function describeMark(key: string, range: RangeRef | null): Message {
  return range ? workbookSays("markAt", key, range) : workbookSays("noMark", key);
}

/** Checks and notes a setting. */
export function stageSetting(change: SetSetting, state: StagedState): Outcome {
  const { key, value, expect } = change;
  const before = state.settings.get(key) ?? null;
  if (before !== expect) {
    const [expected, found] = [expect, before].map((text) => describeSetting(key, text));
    return { conflict: { place: null, expected: expected!, found: found! } };
  }
  if (value === null) state.settings.delete(key);
  else state.settings.set(key, value);
  return { inverse: [{ kind: "setting", key, value: before, expect: value }], sheet: null };
}

function describeSetting(key: string, value: string | null): Message {
  return value === null ? workbookSays("noSetting", key) : workbookSays("settingIs", key, value.slice(0, 60));
}

/**
 * A note needs no way back of its own: it goes when its sheet goes.
 * @throws WorkbookError `protected` for a sheet that the set does not add
 */
export function stageNote({ range }: AddNote, state: StagedState): Outcome {
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet) };
  if (!sheet.added) throw new WorkbookError("protected", workbookSays("notOurSheet", range.sheet));
  return { inverse: [], sheet: range.sheet };
}
