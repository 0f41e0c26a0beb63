import { budgetLineOf, type BudgetLine } from "#core/workflow/budget.ts";
import { nextSteps, type NextStep } from "#core/workflow/next-steps.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { addressOf } from "#core/workbook/range.ts";
import { portfolioOf, type Portfolio } from "#core/workflow/portfolio.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { NewInvestment } from "#pane/components/new-investment.tsx";
import { ExampleNote } from "#pane/components/example-note.tsx";
import { View } from "#pane/components/frame.tsx";
import { SpendChart } from "#pane/components/spend-chart.tsx";
import { VerdictCounts } from "#pane/components/verdict-counts.tsx";

/** How the whole of the spending serves the strategy, and what to do next. */
export function Overview({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts, format } = usePane();
  const t = texts.pane.overview;
  const { scorecard, reading } = understanding;
  const { strategy } = reading;
  const line = useMemo(() => budgetLineOf(understanding), [understanding]);
  const summary = useMemo(
    () =>
      scorecard && {
        portfolio: portfolioOf(strategy, scorecard),
        steps: nextSteps(strategy, scorecard, (amount) => format.money(amount), 3, texts),
      },
    [strategy, scorecard, format, texts],
  );
  if (!scorecard || !summary) return null;
  const { portfolio, steps } = summary;
  const writeScorecard = async (): Promise<void> => {
    const { charts } = session.workbook.capabilities;
    const plan = planScorecard(understanding, (amount) => format.money(amount), charts, texts);
    if (plan.changes.changes.length === 0) session.tell(t.scorecardSame);
    else if (!(await session.apply(plan.changes, t.scorecardWritten(addressOf(plan.where))))) return;
    await session.show(plan.where, true);
  };
  return (
    <View
      title={t.title}
      actions={
        <>
          <button type="button" class="button" onClick={() => session.go({ name: "write" })}>
            {texts.pane.investments.write}
          </button>
          <NewInvestment />
        </>
      }
    >
      <p class="links">
        <button type="button" class="link" onClick={() => session.go({ name: "understood" })}>
          {t.check}
        </button>
        <button type="button" class="link" onClick={() => void writeScorecard()}>
          {t.scorecard}
        </button>
      </p>
      <ExampleNote understanding={understanding} />
      <Figures portfolio={portfolio} line={line} />
      <SpendChart portfolio={portfolio} objectives={strategy.objectives} />
      <h3>{t.verdicts}</h3>
      <VerdictCounts scorecard={scorecard} />
      <h3>{t.next}</h3>
      {steps.length === 0 && <p>{t.nothingNext}</p>}
      <ol class="steps">
        {steps.map((step, index) => (
          <Step key={step.text} step={step} number={index + 1} />
        ))}
      </ol>
    </View>
  );
}

interface FiguresProps {
  readonly portfolio: Portfolio;
  /** This year's budget; null where none was given. */
  readonly line: BudgetLine | null;
}

function Figures({ portfolio, line }: FiguresProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const { total, aligned, drifting, unserved } = portfolio;
  return (
    <>
      <dl class="figures">
        {total > 0 && <Figure figure={format.share(aligned / total)} words={t.aligned} />}
        {total > 0 && (
          <Figure figure={format.shortMoney(drifting)} words={drifting > 0 ? t.drifting : t.nothingDrifts} />
        )}
        <Figure figure={format.number(unserved.length)} words={t.unserved(unserved.length)} />
        {line && (
          <Figure
            figure={format.shortMoney(line.left < 0 ? -line.left : line.used)}
            words={texts.budget[line.left < 0 ? "overBudget" : "ofBudget"](format.shortMoney(line.budget))}
          />
        )}
      </dl>
      {total === 0 && <p class="small">{t.noCosts}</p>}
    </>
  );
}

function Figure({ figure, words }: { readonly figure: string; readonly words: string }): VNode {
  return (
    <div class="figure">
      <dt>{words}</dt>
      <dd>{figure}</dd>
    </div>
  );
}

function Step({ step, number }: { readonly step: NextStep; readonly number: number }): VNode {
  const { session } = usePane();
  const { investmentId } = step;
  const content = (
    <>
      <b aria-hidden="true">{number}</b>
      <span>{step.text}</span>
    </>
  );
  return (
    <li>
      {investmentId === null ? (
        <div class="step">{content}</div>
      ) : (
        <button
          type="button"
          class="step"
          onClick={() => session.go({ name: "investment", id: investmentId })}
        >
          {content}
        </button>
      )}
    </li>
  );
}
