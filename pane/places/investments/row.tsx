import type { InvestmentResult, Limits } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import type { PlanStanding } from "#core/workflow/funding/plan-standing.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";
import { placeOf } from "#core/workflow/manner.ts";
import type { Axis } from "#pane/model/score-bar.ts";
import { openInvestment } from "./slice.ts";

interface Props {
  readonly result: InvestmentResult;
  readonly axis: Axis;
  readonly limits: Limits;
  /** First-year cost; null where there is none. */
  readonly cost: number | null;
  /** What it is with what it needs, or with what needs it; "" where nothing is to be said. */
  readonly together: string;
  /** Where it stands in this year's plan; null where there is none, or it is not offered. */
  readonly standing: PlanStanding | null;
}

/** From this amount on, the room of a line is too short for every figure. */
const IN_FULL = 100_000;

/** One investment in two lines: place, name, verdict; bar, score, cost. The reason is said when it is pointed at. */
export function InvestmentRow({ result, axis, limits, cost, together, standing }: Props): VNode {
  const { session, format, texts, manner } = usePane();
  const t = texts.pane.investments;
  const { investmentId, name, rank, verdict, score, reason } = result;
  const isOut = standing === "out" || standing === "kept-out";
  return (
    <button
      type="button"
      class="row two-lines"
      data-opens={investmentId}
      title={
        rank === null
          ? `${name}: ${t.notAssessed}`
          : `${name}: ${explainVerdict(reason, texts)} ${together}`.trimEnd()
      }
      onClick={() => openInvestment(session, investmentId)}
    >
      <span class="row-head">
        <span class="rank" aria-hidden="true">
          {placeOf(result, manner) ?? ""}
        </span>
        <span class="row-name">{name}</span>
        <VerdictChip kind={verdict.kind} />
      </span>
      <span class="row-bar">
        <ScoreBar score={score} axis={axis} limits={limits} />
        <span class="score" aria-hidden="true">
          {rank === null ? "–" : format.score(score.score)}
        </span>
        <span class={standing === "out" ? "cost warn" : "cost"}>
          {standing !== null && <i class={isOut ? "in-plan out" : "in-plan"} aria-hidden="true" />}
          {cost === null ? "" : cost < IN_FULL ? format.money(cost) : format.shortMoney(cost)}
          {standing !== null && <span class="unseen">, {standingText(standing, texts)}</span>}
        </span>
      </span>
    </button>
  );
}

function standingText(standing: PlanStanding, { budget: t }: Texts): string {
  if (standing === "out") return t.out;
  return standing === "kept-out" ? t.keptOut : t.isIn;
}
