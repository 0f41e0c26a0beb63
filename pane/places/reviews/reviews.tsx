import { careTexts } from "#core/messages/care.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planHistory } from "#core/workflow/after/reviews/history-sheet.ts";
import { keptReviews, planReview, snapshotNow } from "#core/workflow/after/reviews/reviews.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { DateField } from "#pane/components/date-field.tsx";
import { Select } from "#pane/components/select.tsx";
import { dayText } from "#pane/model/day.ts";
import { Story } from "./story.tsx";
import { TimeLine } from "./time-line.tsx";

/** A quarter, in days: reviews are proposed so far apart. */
const QUARTER = 91;

/** What changed since an earlier review and why; takes a snapshot of today, and keeps when to look again. */
export function Reviews({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).reviews;
  const { scorecard, preferences } = understanding;
  const today = session.today();
  const known = preferences.nextReview ?? null;
  const [next, setNext] = useState<number | null>(known !== null && known > today ? known : today + QUARTER);
  const [since, setSince] = useState<number | null>(null);
  const [until, setUntil] = useState<number | null>(null);
  const kept = useMemo(() => keptReviews(understanding), [understanding]);
  if (!scorecard) return null;
  const scored = { ...understanding, scorecard };
  const now = snapshotNow(scored, today);
  const earlier = kept.filter(({ day }) => day < today);
  const before = earlier.find(({ day }) => day === since) ?? earlier[earlier.length - 1] ?? null;
  const later = before ? earlier.filter(({ day }) => day > before.day).reverse() : [];
  const after = later.find(({ day }) => day === until) ?? now;
  const writeHistory = async (): Promise<void> => {
    const plan = planHistory(understanding, texts);
    if (!plan) return;
    const said = [t.history.written(addressOf(plan.where)), ...plan.notes].join(" ");
    if (plan.changes.changes.length === 0) session.tell(t.history.same);
    else if (!(await session.apply(plan.changes, said))) return;
    await session.show(plan.where, true);
  };
  const back = (): void => session.go({ name: "overview" });
  const take = (): void => void session.apply(planReview(scored, today, next, texts), t.taken);
  const all: readonly ReviewSnapshot[] = [...earlier, now];
  return (
    <ApartView
      title={t.title}
      back={texts.pane.leave(t.title)}
      onBack={back}
      actions={<Decide back={texts.pane.back} onBack={back} main={t.take} onMain={take} />}
    >
      {before ? (
        <>
          <TimeLine reviews={all} since={before.day} onChoose={setSince} />
          {later.length > 0 && (
            <Select
              labelled
              label={t.comparedWith}
              value={String(after.day)}
              choices={[now, ...later].map(({ day }) => ({
                value: String(day),
                label: day === today ? t.today : dayText(day, texts.common.language),
              }))}
              onChoose={(day) => setUntil(Number(day))}
            />
          )}
          <Story
            before={before}
            after={after}
            strategy={after === now ? understanding.reading.strategy : null}
          />
        </>
      ) : (
        <p>{t.first}</p>
      )}
      {kept.length > 0 && (
        <p class="links">
          <button type="button" class="link" disabled={busy !== null} onClick={() => void writeHistory()}>
            {t.history.write}
          </button>
        </p>
      )}
      <DateField label={t.next} value={next} onChange={setNext} />
    </ApartView>
  );
}
