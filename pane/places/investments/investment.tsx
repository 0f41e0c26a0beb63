import type { Understanding } from "#core/workflow/understand.ts";
import { differences } from "#core/workflow/what-if/differences.ts";
import { tryWhatIf } from "#core/workflow/what-if/trial.ts";
import { NOTHING_CHANGED, stillDifferent } from "#core/workflow/what-if/what-if.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { DownIcon, PinIcon, UpIcon } from "#pane/components/icons.tsx";
import { Move } from "#pane/components/move.tsx";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { useYearPlan } from "#pane/components/use-year-plan.ts";
import { StandingChip, standingName } from "#pane/components/standing-chip.tsx";
import { placeOf } from "#core/workflow/manner.ts";
import { listed } from "#pane/model/ranking.ts";
import { axisFor } from "#pane/model/score-bar.ts";
import { tryOut, whatIfSlice } from "#pane/places/what-if/slice.ts";
import { writeTried } from "#pane/places/what-if/write-tried.ts";
import { openWizard } from "#pane/places/wizard/slice.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { breakdownOf } from "./breakdown.ts";
import { servedBy } from "./leader.tsx";
import { InvestmentFacts } from "./investment-facts.tsx";
import { PlanStanding } from "./plan-standing.tsx";
import { Obstacles } from "./obstacles.tsx";
import { RatePanel } from "./rate-panel.tsx";
import { ScoreTable } from "./score-table.tsx";
import { investmentsSlice, openInvestment, selectInvestment } from "./slice.ts";
import { useBundleTexts } from "./use-bundle-texts.ts";

interface Props {
  readonly understanding: Understanding;
  readonly view: { readonly id: string };
}

/** One investment: the verdict, the reason, where every number came from, and its ratings to change where they stand. */
export function InvestmentView({ understanding, view: { id } }: Props): VNode | null {
  const { session, texts, format, manner } = usePane();
  const t = texts.pane.breakdown;
  const { choice, follows } = useStore(session.slice(investmentsSlice));
  const { tried: given } = useStore(session.slice(whatIfSlice));
  const { reading, scorecard } = understanding;
  const whatIf = useMemo(() => (given ? stillDifferent(given, reading) : NOTHING_CHANGED), [given, reading]);
  const trial = useMemo(() => tryWhatIf(understanding, whatIf, texts), [understanding, whatIf, texts]);
  const changed = useMemo(() => differences(whatIf, reading.strategy).length, [whatIf, reading]);
  const { end: plan } = useYearPlan(understanding);
  const bundles = useBundleTexts(understanding);
  const breakdown = breakdownOf(understanding, id);
  if (!breakdown || !scorecard) return null;
  const { result: before, investment } = breakdown;
  const result = trial?.scorecard.results.find(({ investmentId }) => investmentId === id) ?? before;
  const { score, verdict, rank, choice: option } = result;
  const was = standingName(before, manner, texts);
  const order = listed(reading.strategy, scorecard, choice);
  const at = order.findIndex(({ investmentId }) => investmentId === id);
  const step = (by: 1 | -1): void => {
    const next = order[at + by];
    if (next) openInvestment(session, next.investmentId);
  };
  const ofOne = option !== undefined || manner === "open";
  const follow = session.workbook.capabilities.selectionEvents ? t.followBoth : t.follow;
  const place = placeOf(result, manner);
  return (
    <ApartView
      title={before.name}
      back={texts.pane.back}
      isOfList
      onBack={() => session.go({ name: "investments" })}
      tools={
        <>
          <button
            type="button"
            class="icon"
            title={t.previous}
            aria-label={t.previous}
            disabled={at <= 0}
            onClick={() => step(-1)}
          >
            <UpIcon />
          </button>
          <button
            type="button"
            class="icon"
            title={t.next}
            aria-label={t.next}
            disabled={at < 0 || at >= order.length - 1}
            onClick={() => step(1)}
          >
            <DownIcon />
          </button>
          <button
            type="button"
            class="icon"
            title={follow}
            aria-label={follow}
            aria-pressed={follows}
            onClick={() => {
              session.slice(investmentsSlice).patch({ follows: !follows });
              if (!follows) selectInvestment(session, id);
            }}
          >
            <PinIcon />
          </button>
        </>
      }
      actions={
        changed > 0 ? (
          <Decide
            back={texts.pane.whatIf.putAllBack}
            onBack={() => tryOut(session, null)}
            main={t.writeChanges(changed)}
            onMain={() => writeTried(session, understanding, whatIf)}
            disabled={!trial}
          />
        ) : (
          <button type="button" class="primary" onClick={() => openWizard(session, id)}>
            {texts.pane.editInvestment}
          </button>
        )
      }
    >
      <div class="verdict-line">
        <span class="big-score">{rank === null ? "–" : format.score(score.score)}</span>
        <StandingChip result={result} />
        <span class="small standing-now">
          {was !== standingName(result, manner, texts) && <>{texts.pane.whatIf.was(was)} </>}
          <Move places={trial?.moves.get(id) ?? 0} />{" "}
          {place !== null && t.rank(format.number(place), format.number(scorecard.results.length))}
        </span>
      </div>
      <ScoreBar
        score={score}
        axis={axisFor([score, before.score])}
        {...(ofOne ? {} : { limits: scorecard.limits })}
      />
      {investment.cell && <CellLink place={investment.cell} />}
      <PlanStanding understanding={understanding} plan={plan} investmentId={id} />
      {option && <p>{optionText(option, texts)}</p>}
      <p>{ofOne ? servedBy(understanding, id, texts) : explainVerdict(result.reason, texts)}</p>
      {score.assessed < 1 - 1e-9 && (
        <p class="note">{t.range(format.score(score.low), format.score(score.high))}</p>
      )}
      {!ofOne && <Obstacles verdict={verdict} />}
      {bundles.get(id)?.map((text) => (
        <p class="note" key={text}>
          {text}
        </p>
      ))}
      <RatePanel
        understanding={understanding}
        breakdown={breakdown}
        whatIf={whatIf}
        trial={trial}
        onChange={(next) => tryOut(session, next)}
      />
      <p class="small">{t.keys}</p>
      <details class="disclosure">
        <summary>{t.from}</summary>
        <ScoreTable breakdown={breakdown} />
        {!ofOne && (
          <p class="small">
            {t.limits(format.score(scorecard.limits.fund), format.score(scorecard.limits.no))}
          </p>
        )}
      </details>
      <InvestmentFacts breakdown={breakdown} strategy={understanding.reading.strategy} />
    </ApartView>
  );
}
