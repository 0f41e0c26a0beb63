import { yearCost } from "#core/insight/signals/year-cost.ts";
import { planStandings } from "#core/workflow/funding/plan-standing.ts";
import type { Scored, Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Behind } from "#pane/components/behind.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { useKeys } from "#pane/components/keys.ts";
import { linesOfPlan, useYearPlan } from "#pane/components/use-year-plan.ts";
import { WindowList } from "#pane/components/window-list.tsx";
import { listed, type ListChoice } from "#pane/model/ranking.ts";
import { axisFor } from "#pane/model/score-bar.ts";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { BudgetSummary } from "./budget-summary.tsx";
import { Drafts } from "./drafts.tsx";
import { ListTools } from "./list-tools.tsx";
import { Options } from "./options.tsx";
import { InvestmentRow } from "./row.tsx";
import { ScoreStrip } from "./score-strip.tsx";
import { Undecided } from "./undecided.tsx";
import { investmentsSlice } from "./slice.ts";
import { useBundleTexts } from "./use-bundle-texts.ts";

/** Height of a line of the list: two lines of text and a little room. */
const LINE = 36;

/** Every investment, best first; or the options where one of them is chosen, or may be. */
export function Investments({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { manner } = usePane();
  const { scorecard } = understanding;
  if (!scorecard) return null;
  const scored = { ...understanding, scorecard };
  if (manner === "open") return <Undecided understanding={scored} />;
  return manner === "choice" ? <Options understanding={scored} /> : <InvestmentList understanding={scored} />;
}

function InvestmentList({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.investments;
  const slice = session.slice(investmentsSlice);
  const { choice, searching } = useStore(slice);
  const { scorecard, reading } = understanding;
  const { results } = scorecard;
  const { end: plan } = useYearPlan(understanding);
  const lines = linesOfPlan(plan);
  const standings = useMemo(() => lines && planStandings(lines), [lines]);
  const bundles = useBundleTexts(understanding);
  const axis = useMemo(() => axisFor(results.map(({ score }) => score)), [results]);
  const shown = useMemo(
    () => listed(reading.strategy, scorecard, choice),
    [reading.strategy, scorecard, choice],
  );
  const costs = useMemo(
    () => new Map(reading.strategy.investments.map((one) => [one.id, yearCost(one)])),
    [reading.strategy],
  );
  const place = useScrollKept();
  const choose = (changed: Partial<ListChoice>): void => slice.patch({ choice: { ...choice, ...changed } });
  useKeys({
    "/": (event) => {
      event.preventDefault();
      slice.patch({ searching: true });
    },
    ArrowDown: (event) => moveFocus(event, 1),
    ArrowUp: (event) => moveFocus(event, -1),
  });
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
      tools={
        <ListTools
          count={results.length}
          choice={choice}
          searching={searching}
          onChange={choose}
          onSearching={(on) =>
            slice.patch({ searching: on, ...(!on && { choice: { ...choice, search: "" } }) })
          }
        />
      }
    >
      <div ref={place} />
      <Behind understanding={understanding} />
      <Drafts />
      <ScoreStrip understanding={understanding} />
      {plan && <BudgetSummary plan={plan} />}
      <p class="unseen" role="status">
        {shown.length < results.length && t.shown(shown.length, results.length)}
      </p>
      {shown.length === 0 && <p>{t.noneMatch}</p>}
      <WindowList
        items={shown}
        keyOf={({ investmentId }) => investmentId}
        lineHeight={LINE}
        draw={(result) => (
          <InvestmentRow
            result={result}
            axis={axis}
            limits={scorecard.limits}
            cost={costs.get(result.investmentId) ?? null}
            together={bundles.get(result.investmentId)?.join(" ") ?? ""}
            standing={standings?.get(result.investmentId) ?? null}
          />
        )}
      />
      {lines && <p class="small">{texts.budget.signs}</p>}
      <p class="small legend">{texts.pane.bar.legend}</p>
    </View>
  );
}

/** Up and down go through the rows; from the heading, where one begins, down leads to the first. */
function moveFocus(event: KeyboardEvent, by: 1 | -1): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(".row[data-opens], h2, body")) return;
  const all = (target.closest(".middle") ?? document).querySelectorAll<HTMLElement>(".row[data-opens]");
  const rows = [...all].sort((a, b) => Number(placeIn(a)) - Number(placeIn(b)));
  const next = rows[rows.indexOf(target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A row that is kept though it is out of sight stands elsewhere in the page than in the list. */
function placeIn(row: HTMLElement): string | null {
  return row.closest("li")?.getAttribute("aria-posinset") ?? null;
}

/** The list stands where it stood when one comes back to it. */
function useScrollKept(): { current: HTMLDivElement | null } {
  const { session } = usePane();
  const slice = session.slice(investmentsSlice);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scroller = place.current?.closest<HTMLElement>(".middle");
    if (scroller) scroller.scrollTop = slice.get().scrolled;
  }, [slice]);
  useEffect(() => {
    const scroller = place.current?.closest<HTMLElement>(".middle");
    const keep = (): void => {
      // Nothing is drawn from it, so nobody needs to be told of each step.
      if (scroller) scrolledTo.set(slice, scroller.scrollTop);
    };
    scroller?.addEventListener("scroll", keep, { passive: true });
    return () => {
      scroller?.removeEventListener("scroll", keep);
      slice.patch({ scrolled: scrolledTo.get(slice) ?? 0 });
    };
  }, [slice]);
  return place;
}

const scrolledTo = new WeakMap<object, number>();
