import type { InvestmentResult } from "#core/domain/result.ts";
import type { ComponentChildren, VNode } from "preact";
import { placeOf } from "#core/workflow/manner.ts";
import { usePane } from "./context.ts";
import { Move } from "./move.tsx";
import { StandingChip } from "./standing-chip.tsx";

interface Props {
  readonly result: InvestmentResult;
  /** Places gained or lost. */
  readonly places: number;
  /** What stands below. */
  readonly children?: ComponentChildren;
}

/** One investment in a ranking that moves: its place, its name, how far it moved and its verdict. */
export function RankRow({ result, places, children }: Props): VNode {
  const { manner } = usePane();
  const { name } = result;
  return (
    <>
      <span class="row-head">
        <span class="rank">{placeOf(result, manner) ?? "–"}</span>
        <span class="row-name" title={name}>
          {name}
        </span>
        <Move places={places} />
        <StandingChip result={result} />
      </span>
      {children}
    </>
  );
}
