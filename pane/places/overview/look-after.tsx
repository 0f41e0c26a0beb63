import { careTexts } from "#core/messages/care.ts";
import { reviewAlerts, type ReviewAlert } from "#core/workflow/after/reviews/alerts.ts";
import { keptReviews, snapshotNow } from "#core/workflow/after/reviews/reviews.ts";
import { deliveryReport, reviewsToJudge } from "#core/workflow/after/delivered/delivered.ts";
import { QUESTIONS } from "#core/workflow/after/check-up.ts";
import { keptTradeOffs } from "#core/workflow/after/trade-offs/kept.ts";
import { ratersAtWork } from "#core/workflow/after/raters/at-work.ts";
import { keptRatings, ratersOf } from "#core/workflow/after/raters/kept.ts";
import { ratersReport } from "#core/workflow/after/raters/report.ts";
import { checkTable } from "#core/workflow/after/table/check-table.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Arrowed } from "#pane/components/arrowed.tsx";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";
import type { Format } from "#pane/model/format.ts";
import type { View } from "#pane/places/list.ts";

/** What happened since the last review, and what wants care from time to time, each with its state. */
export function LookAfter({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts, format } = usePane();
  const faults = useMemo(() => checkTable(understanding).faults.length, [understanding]);
  const today = session.today();
  const { alerts, state } = useMemo(
    () => reviewState(understanding, today, texts),
    [understanding, today, texts],
  );
  const delivery = useMemo(() => deliveryState(understanding, today, texts), [understanding, today, texts]);
  const raters = useMemo(() => ratersState(understanding, texts), [understanding, texts]);
  const weighed = keptTradeOffs(understanding.reading.strategy, understanding.preferences).answers.length;
  const answered = Object.keys(understanding.preferences.checkUp?.answers ?? {}).length;
  return (
    <section aria-label={texts.lookAfter.title}>
      <h3>{texts.lookAfter.title}</h3>
      {alerts.slice(0, MOST_ALERTS).map((alert) => (
        <p class="small" key={JSON.stringify(alert)}>
          <Arrowed text={alertText(alert, texts, format)} />
        </p>
      ))}
      <ul class="care">
        <Row
          view={{ name: "check-table" }}
          label={careTexts(texts).tableCheck.title}
          state={careTexts(texts).tableCheck.state(faults)}
          isDue={faults > 0}
        />
        <Row
          view={{ name: "raters" }}
          label={careTexts(texts).raters.title}
          state={raters.state}
          isDue={raters.isDue}
        />
        <Row
          view={{ name: "reviews" }}
          label={careTexts(texts).reviews.title}
          state={state}
          isDue={alerts.length > 0}
        />
        <Row
          view={{ name: "delivered" }}
          label={careTexts(texts).delivered.title}
          state={delivery.state}
          isDue={delivery.isDue}
        />
        <Row
          view={{ name: "trade-offs" }}
          label={careTexts(texts).tradeOffs.title}
          state={careTexts(texts).tradeOffs.state(weighed)}
          isDue={false}
        />
        <Row
          view={{ name: "check-up" }}
          label={texts.lookAfter.checkUp}
          state={texts.lookAfter.checkUpState(answered, QUESTIONS.length)}
          isDue={answered > 0 && answered < QUESTIONS.length}
        />
      </ul>
    </section>
  );
}

/** The rest is told in the review itself. */
const MOST_ALERTS = 3;

function reviewState(
  understanding: Understanding,
  today: number,
  texts: Texts,
): { readonly alerts: readonly ReviewAlert[]; readonly state: string } {
  const t = careTexts(texts).reviews;
  const { language } = texts.common;
  const { scorecard, preferences } = understanding;
  const kept = keptReviews(understanding).filter(({ day }) => day <= today);
  const last = kept[kept.length - 1] ?? null;
  const next = preferences.nextReview ?? null;
  const alerts = scorecard
    ? reviewAlerts(last, snapshotNow({ ...understanding, scorecard }, today), next)
    : [];
  if (next !== null)
    return { alerts, state: next <= today ? t.state.overdue : t.state.dueOn(dayText(next, language)) };
  return { alerts, state: last ? t.state.kept : t.state.none };
}

/** How the ratings of the earliest review that can be judged turned out. */
function deliveryState(
  understanding: Understanding,
  today: number,
  texts: Texts,
): { readonly state: string; readonly isDue: boolean } {
  const t = careTexts(texts).delivered.state;
  const [since] = reviewsToJudge(understanding, today);
  const { scorecard, reading } = understanding;
  if (!since || !scorecard) return { state: t.tooEarly, isDue: false };
  const now = snapshotNow({ ...understanding, scorecard }, today);
  const { objectives } = deliveryReport(since, now, reading.strategy).delivery;
  const judged = objectives.filter(({ state }) => state !== "unmeasured" && state !== "nothing-promised");
  const good = judged.filter(({ state }) => state === "on-course").length;
  if (judged.length === 0) return { state: t.unmeasured, isDue: false };
  return { state: t.onCourse(good, judged.length), isDue: good < judged.length };
}

/** Who has rated, or, when all have, how much there is to talk about. */
function ratersState(
  understanding: Understanding,
  texts: Texts,
): { readonly state: string; readonly isDue: boolean } {
  const t = careTexts(texts).raters.state;
  const kept = keptRatings(understanding);
  const [done, atWork] = [ratersOf(kept).length, ratersAtWork(understanding, understanding.reading).length];
  if (atWork > 0) return { state: t.atWork(done, done + atWork), isDue: false };
  const talk = ratersReport(kept, understanding.reading)?.disagreement.talk.length;
  return talk === undefined ? { state: t.none, isDue: false } : { state: t.talk(talk), isDue: talk > 0 };
}

function alertText(alert: ReviewAlert, texts: Texts, format: Format): string {
  const t = careTexts(texts).reviews.alerts;
  switch (alert.code) {
    case "review-due":
      return t.due(alert.days);
    case "drift-grew":
      return t.driftGrew(format.share(alert.before), format.share(alert.after));
    case "fell-back":
      return t.fellBack(alert.objective, format.share(alert.before), format.share(alert.after));
    case "cleared":
      return t.cleared(alert.investment, alert.what.slice(alert.what.indexOf(":") + 1));
  }
}

interface RowProps {
  readonly view: View;
  readonly label: string;
  readonly state: string;
  readonly isDue: boolean;
}

function Row({ view, label, state, isDue }: RowProps): VNode {
  const { session } = usePane();
  return (
    <li>
      <button type="button" class={isDue ? "care-row due" : "care-row"} onClick={() => session.go(view)}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {isDue ? <path d="M6 1 11.5 11h-11Z" /> : <circle cx="6" cy="6" r="4.5" />}
        </svg>
        <span>{label}</span>
        <span class="state">{state}</span>
      </button>
    </li>
  );
}
