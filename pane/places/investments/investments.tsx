import type { InvestmentResult, VerdictKind } from "#core/domain/result.ts";
import { budgetLineOf, type BudgetLine } from "#core/workflow/budget.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { Fragment, type VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { BelowBudget } from "./below-budget.tsx";
import { BudgetSummary } from "./budget-summary.tsx";
import { usePane } from "#pane/components/context.ts";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { View } from "#pane/components/frame.tsx";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { Select } from "#pane/components/select.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";
import {
  EVERYTHING,
  listed,
  SORT_KEYS,
  VERDICT_ORDER,
  type ListChoice,
  type SortKey,
} from "#pane/model/ranking.ts";
import { axisFor, type Axis } from "#pane/model/score-bar.ts";

/** Fewer than this are seen at a glance; searching them would only be in the way. */
const SEARCHED_FROM = 6;

/** Every investment, best first, with its verdict and the reason. */
export function Investments({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts, format } = usePane();
  const t = texts.pane.investments;
  const [choice, setChoice] = useState(EVERYTHING);
  const { scorecard, reading } = understanding;
  const line = useMemo(() => budgetLineOf(understanding), [understanding]);
  if (!scorecard) return null;
  const { results } = scorecard;
  const axis = axisFor(results.map(({ score }) => score));
  const shown = listed(reading.strategy, scorecard, choice);
  return (
    <View
      title={t.title}
      actions={
        <>
          <button type="button" class="button" onClick={() => session.go({ name: "write" })}>
            {t.write}
          </button>
          <NewInvestment />
        </>
      }
    >
      <p class="muted">{t.intro(results.length, reading.strategy.objectives.length)}</p>
      {line && <BudgetSummary line={line} />}
      {results.length >= SEARCHED_FROM && <ListTools choice={choice} onChange={setChoice} />}
      <p class="unseen" role="status">
        {shown.length < results.length && t.shown(shown.length, results.length)}
      </p>
      {shown.length === 0 && <p>{t.noneMatch}</p>}
      <ol class="ranking">
        {shown.map((result) => (
          <Fragment key={result.investmentId}>
            {choice.sort === "score" && line?.firstBelow === result.investmentId && (
              <li class="budget-line">{texts.budget.ends(format.money(line.budget))}</li>
            )}
            <li>
              <Row result={result} axis={axis} line={line} />
            </li>
          </Fragment>
        ))}
      </ol>
      <p class="small">{texts.pane.bar.legend}</p>
    </View>
  );
}

interface ToolsProps {
  readonly choice: ListChoice;
  readonly onChange: (choice: ListChoice) => void;
}

function ListTools({ choice, onChange }: ToolsProps): VNode {
  const { texts } = usePane();
  const t = texts.pane.investments;
  return (
    <div class="list-tools" role="search">
      <input
        class="input"
        type="search"
        placeholder={t.search}
        aria-label={t.search}
        value={choice.search}
        onInput={(event) => onChange({ ...choice, search: event.currentTarget.value })}
      />
      <Select
        label={t.filter}
        value={choice.verdict ?? ""}
        choices={[
          { value: "", label: t.all },
          ...VERDICT_ORDER.map((kind) => ({ value: kind, label: texts.scoring.verdicts[kind] })),
        ]}
        onChoose={(value) => onChange({ ...choice, verdict: value === "" ? null : (value as VerdictKind) })}
      />
      <Select
        label={t.sort}
        value={choice.sort}
        choices={SORT_KEYS.map((value) => ({ value, label: t.sorts[value] }))}
        onChoose={(value) => onChange({ ...choice, sort: value as SortKey })}
      />
    </div>
  );
}

interface RowProps {
  readonly result: InvestmentResult;
  readonly axis: Axis;
  /** This year's budget; null where none was given. */
  readonly line: BudgetLine | null;
}

function Row({ result, axis, line }: RowProps): VNode {
  const { session, format, texts } = usePane();
  return (
    <button
      type="button"
      class="row"
      data-opens={result.investmentId}
      onClick={() => session.go({ name: "investment", id: result.investmentId })}
    >
      <span class="row-head">
        <span class="row-name" title={result.name}>
          {result.name}
        </span>
        <VerdictChip kind={result.verdict.kind} />
      </span>
      <span class="row-bar">
        <ScoreBar score={result.score} axis={axis} />
        <span class="score" aria-hidden="true">
          {result.rank === null ? "–" : format.score(result.score.score)}
        </span>
      </span>
      <BelowBudget line={line} investmentId={result.investmentId} />
      <span class="why">{result.rank === null ? texts.pane.investments.notAssessed : result.why}</span>
    </button>
  );
}
