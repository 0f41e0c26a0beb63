import { careTexts } from "#core/messages/care.ts";
import type { StoryRow } from "#core/workflow/after/reviews/story.ts";
import type { VNode } from "preact";
import { Arrow, Arrowed } from "#pane/components/arrowed.tsx";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import type { Axis } from "#pane/model/score-bar.ts";
import { BeforeAfter } from "./before-after.tsx";

/** One investment that is not what it was: verdict and score before and after, and what made it so. */
export function StoryLine({ row, axis }: { readonly row: StoryRow; readonly axis: Axis }): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).reviews;
  const { change, causes, ratings, gone, came, cell } = row;
  const { name, verdict, score, rank, cost } = change;
  const signed = (points: number): string =>
    points > 0 ? `+${format.points(points)}` : format.points(points);
  const effect = (value: number | null): string => (value === null ? t.notRated : format.number(value));
  const money = (value: number | null): string => (value === null ? t.noCost : format.money(value));
  const parts = (["weights", "ratings", "readiness", "membership"] as const)
    .filter((cause) => Math.abs(causes[cause]) >= 0.05)
    .map((cause) => t.part[cause](signed(causes[cause])));
  const kinds = texts.scoring.verdicts;
  return (
    <div class="story-line">
      <div class="story-head">
        <b>{name}</b>
        <BeforeAfter {...score} axis={axis} />
        <span>
          {format.score(score.before)} <Arrow /> <b>{format.score(score.after)}</b>
        </span>
      </div>
      <p class="small">
        {verdict.before !== verdict.after && (
          <b class="turned">
            {kinds[verdict.before]} <Arrow /> {kinds[verdict.after]}
          </b>
        )}
        {rank.before !== rank.after && (
          <span>
            <Arrowed text={t.place(String(rank.before ?? "–"), String(rank.after ?? "–"))} />
          </span>
        )}
        {cost.before !== cost.after && (
          <span>
            <Arrowed text={t.cost(money(cost.before), money(cost.after))} />
          </span>
        )}
        {ratings.map((each) => (
          <span key={each.objective}>
            <Arrowed text={t.rating(each.objective, effect(each.before), effect(each.after))} />{" "}
            {each.cell && <CellLink place={each.cell} />}
          </span>
        ))}
        {gone.map((each) => (
          <span key={each}>{t.gone(nameOf(each))}</span>
        ))}
        {came.map((each) => (
          <span key={each}>{t.came(nameOf(each))}</span>
        ))}
        {parts.length > 0 && <span>{t.parts(parts)}</span>}
        {cell && <CellLink place={cell} />}
      </p>
    </div>
  );
}

/** What an obstacle is about, without the code that it is kept with. */
function nameOf(kept: string): string {
  return kept.slice(kept.indexOf(":") + 1);
}
