import { nextSteps, type NextStep } from "#core/workflow/next-steps.ts";
import { stepText } from "#core/workflow/step-text.ts";
import { beginningOf } from "#core/workflow/template/beginning.ts";
import { coveredByFunded, portfolioOf } from "#core/workflow/portfolio.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Behind } from "#pane/components/behind.tsx";
import { usePane } from "#pane/components/context.ts";
import { usePart } from "#pane/components/use-part.ts";
import { useYearPlan } from "#pane/components/use-year-plan.ts";
import { ChoiceActions, HowSure, Leader, optionsOf } from "#pane/places/investments/leader.tsx";
import { WhichDecision } from "#pane/places/investments/which-decision.tsx";
import { CoverageChart } from "./coverage-chart.tsx";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { ExampleNote } from "./example-note.tsx";
import { View } from "#pane/components/frame.tsx";
import { FirstSteps, FirstStepsActions } from "./first-steps.tsx";
import { Figures } from "./figures.tsx";
import { SpendChart } from "./spend-chart.tsx";
import { SpendPartsChart } from "./spend-parts-chart.tsx";
import { VerdictChart } from "./verdict-chart.tsx";

/** How the whole of the spending serves the strategy, and what to do next. */
export function Overview({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const pane = usePane();
  const { session, texts, format, manner } = pane;
  const t = texts.pane.overview;
  const { scorecard, reading } = understanding;
  const { strategy } = reading;
  const { part, bring } = usePart(loadChecks);
  // A budget is shared out among several; of one that is chosen it says nothing.
  const { end: plan } = useYearPlan(understanding, reading.decision.kind === "portfolio");
  const summary = useMemo(
    () =>
      scorecard && {
        portfolio: portfolioOf(strategy, scorecard),
        covered: coveredByFunded(strategy, scorecard),
        // What turns a verdict is nothing to do where nobody has said that each has one.
        steps: nextSteps(strategy, scorecard).filter(({ kind }) => manner !== "open" || kind === "serve"),
      },
    [strategy, scorecard, format, texts, manner],
  );
  const beginning = useMemo(() => beginningOf(understanding), [understanding]);
  if (!scorecard || !summary) return null;
  const { portfolio, steps } = summary;
  const scored = { ...understanding, scorecard };
  const options = optionsOf(scored);
  return (
    <View
      title={t.title}
      actions={
        beginning ? (
          <FirstStepsActions beginning={beginning} />
        ) : manner !== "verdicts" ? (
          <ChoiceActions />
        ) : (
          <>
            <button type="button" class="button" onClick={() => session.go({ name: "write" })}>
              {texts.pane.investments.write}
            </button>
            <NewInvestment />
          </>
        )
      }
    >
      {beginning ? (
        <FirstSteps understanding={understanding} beginning={beginning} />
      ) : (
        <>
          <p class="links">
            <button type="button" class="link" onClick={() => session.go({ name: "understood" })}>
              {t.check}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => void bring().then((part) => part?.writeScorecard(understanding, pane))}
            >
              {t.scorecard}
            </button>
            {manner !== "verdicts" && <NewInvestment look="link" />}
          </p>
          <Behind understanding={understanding} />
          <ExampleNote understanding={understanding} />
          {manner === "open" && <WhichDecision understanding={scored} />}
          {manner === "choice" && (
            <>
              <Leader understanding={scored} options={options} />
              <HowSure options={options} />
            </>
          )}
          {manner === "verdicts" && <Figures understanding={scored} portfolio={portfolio} plan={plan} />}
          {(manner === "verdicts" || steps.length > 0) && <h3>{t.next}</h3>}
          {manner === "verdicts" && steps.length === 0 && <p>{t.nothingNext}</p>}
          <ol class="steps">
            {steps.map((step, index) => {
              const text = stepText(step, scorecard.limits, texts, (amount) => format.money(amount));
              return <Step key={text} step={step} text={text} number={index + 1} />;
            })}
          </ol>
          {part && <part.CareAndChecks understanding={understanding} />}
          {/* Of alternatives nobody has them all: their costs do not add up. */}
          {manner === "verdicts" && (
            <>
              <SpendPartsChart portfolio={portfolio} />
              <SpendChart portfolio={portfolio} objectives={strategy.objectives} />
              <CoverageChart
                objectives={strategy.objectives}
                covered={summary.covered}
                unserved={portfolio.unserved}
              />
              <VerdictChart scorecard={scorecard} investments={strategy.investments} />
            </>
          )}
        </>
      )}
    </View>
  );
}

const loadChecks = () => import("./overview-checks.tsx");

interface StepProps {
  readonly step: NextStep;
  readonly text: string;
  readonly number: number;
}

function Step({ step, text, number }: StepProps): VNode {
  const { session } = usePane();
  const content = (
    <>
      <b aria-hidden="true">{number}</b>
      <span>{text}</span>
    </>
  );
  return (
    <li>
      {step.kind === "serve" ? (
        <div class="step">{content}</div>
      ) : (
        <button
          type="button"
          class="step"
          onClick={() => session.go({ name: "investment", id: step.result.investmentId })}
        >
          {content}
        </button>
      )}
    </li>
  );
}
