import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { FundingSureness } from "#core/workflow/funding/funding-sureness.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";
import { CostsOff } from "./costs-off.tsx";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner;
  readonly choices: FundingChoices;
  readonly plan: FundingPlan;
}

const STANDINGS = ["always", "argue", "never"] as const;

/** How sure each decision is: always in, worth arguing about, never in; and what turning it costs. */
export function Sure({ understanding, planner, choices, plan }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const { reading, scorecard } = understanding;
  const { nameOf } = useFundingWords(understanding);
  const work = useSlices(
    () =>
      planner.fundingSurenessInSlices(
        reading.strategy,
        scorecard,
        choices,
        plan.in.map(({ id }) => id),
      ),
    [planner, plan],
  );
  const kept = new Set(plan.in.filter(({ role }) => role === "kept").map(({ id }) => id));
  const { end, running, word } = work;
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(nameOf));
  const turned = ({ id, isIn, loss, comesIn, goes }: FundingSureness): string => {
    if (kept.has(id)) return texts.plan.kept;
    if (loss === null) return t.cannotTurn;
    const costs = isIn ? t.dropping(format.score(loss)) : t.taking(format.score(loss));
    const instead = isIn ? comesIn : goes;
    return instead.length === 0
      ? costs
      : `${costs} ${(isIn ? t.takesItsPlace : t.makesRoom)(names(instead))}`;
  };
  if (!end) {
    return (
      <p class="plan-status" role="status">
        {running ? `${t.working} ${format.share(word ?? 0)}` : t.stoppedSure}
        {running && (
          <button type="button" class="link" onClick={work.stop}>
            {texts.pane.stop}
          </button>
        )}
      </p>
    );
  }
  const argue = end.filter(({ standing }) => standing === "argue").length;
  return (
    <>
      <p>{t.argueAbout(argue)}</p>
      {STANDINGS.map((standing) => {
        const those = end.filter((each) => each.standing === standing);
        if (those.length === 0) return null;
        return (
          <section key={standing}>
            <h3 class="plan-head">
              <span>{t.standings[standing](those.length)}</span>
              <small>{t.ofHundred}</small>
              <small>{t.turning}</small>
            </h3>
            <ul class="plan-list sure">
              {those
                .sort((a, b) => (b.loss ?? Infinity) - (a.loss ?? Infinity) || 0)
                .map((each) => (
                  <li key={each.id} title={turned(each)}>
                    <span class="row-name" title={nameOf(each.id)}>
                      {nameOf(each.id)}
                    </span>
                    <span class="share" aria-hidden="true">
                      <i style={{ width: `${100 * each.share}%` }} />
                    </span>
                    <b>{format.number(Math.round(100 * each.share))}</b>
                    <span class="cost">{each.loss === null ? "–" : format.points(each.loss)}</span>
                    {standing === "argue" ? (
                      <small>{turned(each)}</small>
                    ) : (
                      <small class="unseen">{turned(each)}</small>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
      <p class="small">{t.sureHelp}</p>
      <CostsOff understanding={understanding} planner={planner} choices={choices} />
    </>
  );
}
