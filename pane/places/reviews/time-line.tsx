import { careTexts } from "#core/messages/care.ts";
import { compareReviews } from "#core/insight/review/compare.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";

interface Props {
  /** The earliest first; the last is today's. */
  readonly reviews: readonly ReviewSnapshot[];
  /** The day of the one that is compared with. */
  readonly since: number;
  readonly onChoose: (day: number) => void;
}

/** Reviews as dots on a line; the number in each is how many verdicts had turned since the one before. */
export function TimeLine({ reviews, since, onChoose }: Props): VNode {
  const { texts } = usePane();
  const t = careTexts(texts).reviews;
  return (
    <ol class="time-line" aria-label={t.timeline}>
      {reviews.map((review, index) => {
        const before = reviews[index - 1];
        const turned = before
          ? compareReviews(before, review).investments.filter(
              ({ verdict }) => verdict.before !== verdict.after,
            ).length
          : null;
        const isToday = index === reviews.length - 1;
        const day = isToday ? t.today : dayText(review.day, texts.common.language);
        const label = turned === null ? day : `${day}, ${t.verdictsTurned(turned)}`;
        const content = (
          <>
            <i aria-hidden="true">{turned ?? ""}</i>
            <span>{day}</span>
          </>
        );
        return (
          <li key={review.day}>
            {isToday ? (
              <div class="dot today">{content}</div>
            ) : (
              <button
                type="button"
                class="dot"
                aria-label={label}
                aria-pressed={review.day === since}
                onClick={() => onChoose(review.day)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
