import { careTexts } from "#core/messages/care.ts";
import {
  deliveryReport,
  reviewsToJudge,
  type CalibratedGroup,
} from "#core/workflow/after/delivered/delivered.ts";
import { planConfidence } from "#core/workflow/after/delivered/plan-confidence.ts";
import { snapshotNow } from "#core/workflow/after/reviews/reviews.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { WrittenPlan } from "#pane/components/written-plan.tsx";
import { dayText } from "#pane/model/day.ts";
import { ObjectiveLines } from "./objective-lines.tsx";
import { OfferConfidence } from "./offer-confidence.tsx";

/** What came of the ratings of a review, and the confidence that they have earned: offered, never forced. */
export function Delivered({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).delivered;
  const today = session.today();
  const { scorecard, reading } = understanding;
  const [since, setSince] = useState<number | null>(null);
  const [chosen, setChosen] = useState<CalibratedGroup | null>(null);
  const reviews = useMemo(() => reviewsToJudge(understanding, today), [understanding, today]);
  const review = reviews.find(({ day }) => day === since) ?? reviews[0] ?? null;
  const report = useMemo(
    () =>
      review && scorecard
        ? deliveryReport(review, snapshotNow({ ...understanding, scorecard }, today), reading.strategy)
        : null,
    [review, understanding, today],
  );
  if (!scorecard) return null;
  const plan =
    chosen && planConfidence(understanding, chosen.investments, chosen.calibration.confidence, texts);
  const back = (): void => session.go({ name: "overview" });
  const write = async (): Promise<void> => {
    if (plan?.ok && (await session.apply(plan.changes, t.done))) setChosen(null);
  };
  return (
    <ApartView
      title={t.title}
      back={texts.pane.leave(t.title)}
      onBack={back}
      actions={
        <>
          <button type="button" class="button" onClick={back}>
            {texts.pane.back}
          </button>
          {report ? (
            <button
              type="button"
              class="primary"
              disabled={busy !== null || !plan?.ok || plan.changes.changes.length === 0}
              onClick={() => void write()}
            >
              {t.write}
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => session.go({ name: "reviews" })}>
              {t.toReview}
            </button>
          )}
        </>
      }
    >
      {!report ? (
        <p>{t.tooEarly}</p>
      ) : (
        <>
          {reviews.length > 1 && (
            <Select
              label={t.since}
              labelled
              value={String(report.since.day)}
              choices={reviews.map(({ day }) => ({
                value: String(day),
                label: dayText(day, texts.common.language),
              }))}
              onChoose={(day) => {
                setSince(Number(day));
                setChosen(null);
              }}
            />
          )}
          <ObjectiveLines report={report} />
          {report.all && <OfferConfidence report={report} chosen={chosen} onChoose={setChosen} />}
          {plan && (
            <WrittenPlan
              plan={plan}
              title={t.written}
              addColumns=""
              nothing={t.nothing}
              added={[]}
              onAdded={() => undefined}
            />
          )}
        </>
      )}
    </ApartView>
  );
}
