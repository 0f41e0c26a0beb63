import { careTexts } from "#core/messages/care.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import { reviewStory } from "#core/workflow/after/reviews/story.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Arrowed } from "#pane/components/arrowed.tsx";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";
import { axisOf } from "./before-after.tsx";
import { StoryLine } from "./story-line.tsx";

interface Props {
  readonly before: ReviewSnapshot;
  /** Today's, or a review after it. */
  readonly after: ReviewSnapshot;
  /** As it is now, for the cells; null where `after` is not today's. */
  readonly strategy: Strategy | null;
}

/** What changed since a review, grouped by cause, because the cause is what one talks about. */
export function Story({ before, after, strategy }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).reviews;
  const story = useMemo(() => reviewStory(before, after, strategy), [before, after, strategy]);
  const { comparison, groups, weights } = story;
  const axis = axisOf(groups.flatMap(({ rows }) => rows.map(({ change }) => change.score)));
  const { totalSpend, drift, rankCorrelation } = comparison;
  const day = (review: ReviewSnapshot): string => dayText(review.day, texts.common.language);
  const names = (of: readonly { readonly name: string }[]): string[] => of.map(({ name }) => name);
  const lines = [
    ...(comparison.addedInvestments.length > 0 ? [t.added(names(comparison.addedInvestments))] : []),
    ...(comparison.removedInvestments.length > 0 ? [t.removed(names(comparison.removedInvestments))] : []),
    ...(comparison.addedObjectives.length > 0 ? [t.objectivesAdded(comparison.addedObjectives)] : []),
    ...(comparison.removedObjectives.length > 0 ? [t.objectivesRemoved(comparison.removedObjectives)] : []),
    ...(totalSpend.before === totalSpend.after
      ? []
      : [t.spend(format.money(totalSpend.before), format.money(totalSpend.after))]),
    ...(drift.before && drift.after && Math.abs(drift.after.drift - drift.before.drift) >= 0.005
      ? [t.drift(format.share(drift.before.drift), format.share(drift.after.drift))]
      : []),
  ];
  const nothing = groups.length === 0 && weights.length === 0 && lines.length === 0;
  return (
    <>
      <h3 class="headline">
        {strategy
          ? t.changed(story.turned, day(before))
          : t.changedBetween(story.turned, day(before), day(after))}
      </h3>
      {nothing && <p>{t.nothing}</p>}
      {rankCorrelation !== null && !nothing && <p class="small">{t.order(format.number(rankCorrelation))}</p>}
      {lines.map((line) => (
        <p class="small" key={line}>
          <Arrowed text={line} />
        </p>
      ))}
      {weights.length > 0 && !groups.some(({ cause }) => cause === "weights") && <Weights story={story} />}
      {groups.map(({ cause, rows }) => (
        <section key={cause} aria-label={t.causes[cause]}>
          <h3>{t.causes[cause]}</h3>
          {cause === "weights" && <Weights story={story} />}
          {rows.map((row) => (
            <StoryLine key={row.change.id} row={row} axis={axis} />
          ))}
        </section>
      ))}
    </>
  );
}

function Weights({ story: { weights } }: { readonly story: ReturnType<typeof reviewStory> }): VNode {
  const { texts, format } = usePane();
  return (
    <ul class="plain-list weights-moved">
      {weights.map(({ name, before, after, cell }) => (
        <li key={name}>
          <Arrowed text={careTexts(texts).reviews.weight(name, format.share(before), format.share(after))} />{" "}
          {cell && <CellLink place={cell} />}
        </li>
      ))}
    </ul>
  );
}
