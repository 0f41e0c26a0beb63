import type { Scored } from "#core/workflow/understand.ts";
import { byRank } from "#core/workflow/lead.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Behind } from "#pane/components/behind.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { WindowList } from "#pane/components/window-list.tsx";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { ChoiceActions } from "./leader.tsx";
import { OptionRow } from "./option-row.tsx";
import { WhichDecision } from "./which-decision.tsx";

/** Height of a line of the list: two lines of text and a little room. */
const LINE = 42;

/** Nobody has said yet whether one is chosen or several can be funded: places and scores, and the question. */
export function Undecided({ understanding }: { readonly understanding: Scored }): VNode {
  const { texts } = usePane();
  const { results } = understanding.scorecard;
  const shown = useMemo(() => byRank(results), [results]);
  const most = results.reduce((high, { score }) => Math.max(high, score.score), 1);
  return (
    <View title={texts.pane.options.title(results.length)} actions={<ChoiceActions />}>
      <Behind understanding={understanding} />
      <WhichDecision understanding={understanding} />
      <WindowList
        items={shown}
        keyOf={({ investmentId }) => investmentId}
        lineHeight={LINE}
        draw={(result) => <OptionRow result={result} place={result.rank} most={most} />}
      />
      <p class="links">
        <NewInvestment look="link" />
      </p>
    </View>
  );
}
