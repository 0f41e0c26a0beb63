import type { Understanding } from "#core/workflow/understand.ts";
import { stillDifferent, type WhatIf } from "#core/workflow/what-if/what-if.ts";
import { planWriteBack } from "#core/workflow/what-if/write-back.ts";
import type { Session } from "#pane/model/session.ts";
import { tryOut } from "./slice.ts";

/** Makes what was tried the workbook's own, and says what of it could not be written, and why. */
export async function writeTried(
  session: Session,
  understanding: Understanding,
  whatIf: WhatIf,
): Promise<void> {
  const { texts } = session;
  const t = texts.pane.whatIf;
  const plan = planWriteBack(understanding, whatIf, texts);
  if (!plan) return;
  const [left] = plan.left;
  if (plan.written.length === 0) {
    if (left) session.tell(left.reason);
    return;
  }
  const news = left
    ? t.writtenPartly(plan.written.length, plan.left.length, left.reason)
    : t.written(plan.written.length);
  if (!(await session.apply(plan.changes, news))) return;
  const now = session.state.get().understanding;
  tryOut(session, now && stillDifferent(whatIf, now.reading));
}
