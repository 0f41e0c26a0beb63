import type { TradeOffAnswer } from "#core/insight/elicitation/trade-off.ts";
import { careTexts } from "#core/messages/care.ts";
import { keptTradeOffs, type KeptTradeOff, withTradeOffs } from "#core/workflow/after/trade-offs/kept.ts";
import { planTradeOffs } from "#core/workflow/after/trade-offs/plan-trade-offs.ts";
import {
  keptAnswer,
  standAfter,
  tradeOffWorld,
  type TradeOffStand,
  type TradeOffWorld,
} from "#core/workflow/after/trade-offs/trade-offs.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { Arrowed } from "#pane/components/arrowed.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { AskTradeOff } from "./ask-trade-off.tsx";
import { tradeOffsSlice } from "./slice.ts";

/** Asks the few questions about weights that would change a verdict, and offers the weights that fit the answers. */
export function TradeOffs({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).tradeOffs;
  const { scorecard, preferences } = understanding;
  const { strategy } = understanding.reading;
  const store = session.slice(tradeOffsSlice);
  const given = useStore(store).answers;
  const kept = keptTradeOffs(strategy, preferences);
  const answers = given ?? kept.answers;
  const world = useMemo(
    () => (scorecard ? tradeOffWorld({ ...understanding, scorecard }, kept.from) : null),
    [understanding],
  );
  const stand = useMemo(() => world && standAfter(world, answers), [world, answers]);
  const keep = async (): Promise<void> => {
    session.reconsider({ preferences: withTradeOffs(preferences, strategy, answers) });
    const now = session.state.get().understanding;
    if (now) await session.keep(planPreferences(now, texts));
    store.patch({ answers: null });
  };
  const leave = async (): Promise<void> => {
    if (given) await keep();
    session.go({ name: "overview" });
  };
  const use = async (): Promise<void> => {
    if (!stand) return;
    const changes = planTradeOffs(understanding, answers, stand.weights, texts);
    store.patch({ answers: null });
    await session.apply(changes, t.used);
  };
  const set = (all: readonly KeptTradeOff[]): void => store.patch({ answers: all });
  const asked = stand?.asked ?? null;
  return (
    <ApartView
      title={t.title}
      back={texts.pane.leave(t.title)}
      onBack={() => void leave()}
      actions={
        <>
          <button type="button" class="button" disabled={busy !== null} onClick={() => void leave()}>
            {texts.pane.back}
          </button>
          {answers.length > 0 && (
            <button type="button" class="button" onClick={() => set(asked ? answers.slice(0, -1) : [])}>
              {asked ? t.before : t.again}
            </button>
          )}
          {asked === null && answers.length > 0 && (
            <button type="button" class="primary" disabled={busy !== null} onClick={() => void use()}>
              {t.use}
            </button>
          )}
        </>
      }
    >
      {world && stand && (
        <>
          <Standing world={world} stand={stand} />
          {asked && (
            <AskTradeOff
              asked={asked}
              objectives={strategy.objectives}
              number={answers.length + 1}
              onAnswer={(answer: TradeOffAnswer) => set([...answers, keptAnswer(strategy, asked, answer)])}
            />
          )}
        </>
      )}
      {stand && answers.length > 0 && <Weights stand={stand} understanding={understanding} />}
    </ApartView>
  );
}

const NAMED = 3;

/** What hangs on the weights still. */
function Standing({ world, stand }: { readonly world: TradeOffWorld; readonly stand: TradeOffStand }): VNode {
  const { texts } = usePane();
  const t = careTexts(texts).tradeOffs;
  const { open, asked } = stand;
  const isChoice = world.decides === "first";
  const [first] = open;
  if (first === undefined) return <h3 class="headline">{isChoice ? t.firmFirst : t.firm}</h3>;
  if (!asked)
    return (
      <>
        <h3 class="headline">{t.enough}</h3>
        <p class="small">
          {t.enoughHelp} {t.names(open.slice(0, NAMED), open.length - NAMED)}
        </p>
      </>
    );
  return (
    <>
      <p>
        <b>{isChoice ? t.openFirst(first) : t.open(open.length, world.outcomes.length)}</b>
      </p>
      {!isChoice && <p class="small">{t.names(open.slice(0, NAMED), open.length - NAMED)}</p>}
    </>
  );
}

interface WeightsProps {
  readonly stand: TradeOffStand;
  readonly understanding: Understanding;
}

/** The weights as they are in the workbook, and those that fit the answers. */
function Weights({ stand, understanding }: WeightsProps): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).tradeOffs;
  return (
    <>
      <h3>{t.weights}</h3>
      <ul class="plain-list">
        {understanding.reading.strategy.objectives.map(({ id, name, weight }, j) => (
          <li key={id}>
            <Arrowed text={t.weight(name, format.share(weight), format.share(stand.weights[j]!))} />
          </li>
        ))}
      </ul>
    </>
  );
}
