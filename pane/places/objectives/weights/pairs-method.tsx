import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { PairsOfGroup } from "./pairs-of-group.tsx";
import { noPairs, pairsOf, withAnswer } from "./pairs.ts";
import type { MethodProps } from "./set-weights.tsx";

/** How many times as important; the words are in the texts. */
const STRENGTHS = [9, 5, 3] as const;

interface Props extends MethodProps {
  readonly understanding: Understanding;
}

/**
 * Weights by comparing two at a time: only as many questions as needed, and contradictions shown with the mend. Several
 * people can answer one after the other.
 */
export function PairsMethod({ names, onWeights, understanding }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.objectives;
  const [answers, setAnswers] = useState(() => noPairs(names.length));
  const pairs = pairsOf(answers);
  const answer = (first: number, second: number, ratio: number): void => {
    const next = withAnswer(answers, first, second, ratio);
    setAnswers(next);
    onWeights(pairsOf(next).weights);
  };
  const again = (): void => {
    setAnswers(noPairs(names.length));
    onWeights(null);
  };
  const { next, doubt } = pairs;
  const say = texts.weighting.times;
  return (
    <>
      {next && (
        <fieldset class="pair">
          <legend>{texts.weighting.question(names[next.first]!, names[next.second]!)}</legend>
          {STRENGTHS.map((ratio) => (
            <button
              type="button"
              class="button"
              key={`first ${ratio}`}
              onClick={() => answer(next.first, next.second, ratio)}
            >
              {t.pairFirst(names[next.first]!, t.pairScale[String(ratio)] ?? "")}
            </button>
          ))}
          <button type="button" class="button" onClick={() => answer(next.first, next.second, 1)}>
            {t.pairSame}
          </button>
          {[...STRENGTHS].reverse().map((ratio) => (
            <button
              type="button"
              class="button"
              key={`second ${ratio}`}
              onClick={() => answer(next.second, next.first, ratio)}
            >
              {t.pairFirst(names[next.second]!, t.pairScale[String(ratio)] ?? "")}
            </button>
          ))}
        </fieldset>
      )}
      <p class="small" role="status">
        {t.pairsProgress(pairs.answered)} {next ? !pairs.weights && t.pairsMore : t.pairsDone}{" "}
        {pairs.answered > 0 && (
          <button type="button" class="link" onClick={again}>
            {t.pairAgain}
          </button>
        )}
      </p>
      {doubt && (
        <div class="note trouble">
          <p>
            <b>{t.doubt}.</b>{" "}
            {t.doubtMend(names[doubt.row]!, names[doubt.column]!, say(doubt.given), say(doubt.mended))}
          </p>
          <button type="button" class="button" onClick={() => answer(doubt.row, doubt.column, doubt.mended)}>
            {t.useMended}
          </button>
        </div>
      )}
      <PairsOfGroup
        understanding={understanding}
        answers={pairs.weights ? answers : null}
        isStarted={pairs.answered > 0}
        onKept={again}
        onWeights={onWeights}
      />
    </>
  );
}
