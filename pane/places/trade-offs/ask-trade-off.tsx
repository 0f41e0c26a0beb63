import type { Objective } from "#core/domain/strategy.ts";
import type { TradeOff, TradeOffAnswer } from "#core/insight/elicitation/trade-off.ts";
import { careTexts } from "#core/messages/care.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { useKeys } from "#pane/components/keys.ts";

interface Props {
  readonly asked: TradeOff;
  readonly objectives: readonly Objective[];
  readonly number: number;
  readonly onAnswer: (answer: TradeOffAnswer) => void;
}

const ANSWERS = ["first", "second", "same"] as const;

/** Two things to have, of which one would rather have one; also by the digits 1 to 3. */
export function AskTradeOff({ asked, objectives, number, onAnswer }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).tradeOffs;
  const shareOf = (share: number): string =>
    share > 0.9
      ? t.shares.all
      : share > 0.6
        ? t.shares.twoThirds
        : share > 0.4
          ? t.shares.half
          : t.shares.third;
  const option = (index: number, share: number): { label: string; help: string | null } => {
    const { name, measure, baseline, target } = objectives[index]!;
    const known = measure !== undefined && baseline !== undefined && target !== undefined;
    return {
      label: t.option(shareOf(share), name),
      help: known
        ? t.measure(measure, format.number(baseline), format.number(baseline + share * (target - baseline)))
        : null,
    };
  };
  const options = [
    option(asked.a, asked.first),
    option(asked.b, asked.second),
    { label: t.same, help: null },
  ];
  useKeys(Object.fromEntries(ANSWERS.map((answer, index) => [String(index + 1), () => onAnswer(answer)])));
  return (
    <>
      <h3 class="headline">{t.ask}</h3>
      <p class="small">{t.number(number)}</p>
      <ul class="levels">
        {options.map(({ label, help }, index) => (
          <li key={ANSWERS[index]}>
            <button type="button" class="level" onClick={() => onAnswer(ANSWERS[index]!)}>
              <span>
                {label}
                {help && <small>{help}</small>}
              </span>
              <kbd>{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
