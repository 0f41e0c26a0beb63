import type { Objective } from "#core/domain/strategy.ts";
import { SHARES, type TradeOff, type TradeOffAnswer } from "#core/insight/elicitation/trade-off.ts";
import { careTexts } from "#core/messages/care.ts";
import type { VNode } from "preact";
import { Arrowed } from "#pane/components/arrowed.tsx";
import { usePane } from "#pane/components/context.ts";
import { useKeys } from "#pane/components/keys.ts";

interface Props {
  readonly asked: TradeOff;
  readonly objectives: readonly Objective[];
  readonly number: number;
  readonly onAnswer: (answer: TradeOffAnswer) => void;
}

const ANSWERS = ["first", "second", "same"] as const;

type ShareName = keyof ReturnType<typeof careTexts>["tradeOffs"]["shares"];
const NAMES: readonly ShareName[] = ["all", "threeQuarters", "twoThirds", "half", "third", "quarter"];

/** The name of the nearest share that questions are asked with. */
function nameOf(share: number): ShareName {
  const distances = SHARES.map((each) => Math.abs(each - share));
  return NAMES[distances.indexOf(Math.min(...distances))]!;
}

/** Two things to have, of which one would rather have one; also by the digits 1 to 3. */
export function AskTradeOff({ asked, objectives, number, onAnswer }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).tradeOffs;
  const shareOf = (share: number): string => t.shares[nameOf(share)];
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
                {help && (
                  <small>
                    <Arrowed text={help} />
                  </small>
                )}
              </span>
              <kbd>{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
