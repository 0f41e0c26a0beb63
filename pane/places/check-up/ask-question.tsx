import { NOT_SURE, QUESTIONS } from "#core/workflow/after/check-up.ts";
import type { CheckUpAnswers } from "#core/workflow/preferences.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { type KeyActions, useKeys } from "#pane/components/keys.ts";
import { dayText } from "#pane/model/day.ts";
import { checkUpTexts, checkUpWords, questionOf } from "./words.ts";

interface Props {
  readonly id: string;
  readonly answer: number | null;
  /** Who is asked; null where nobody said. */
  readonly person: string | null;
  readonly before: CheckUpAnswers | null;
  readonly onAnswer: (level: number) => void;
}

/** Where the questions of each area begin, and how many there are. */
const AREAS = QUESTIONS.flatMap(({ area }, from) =>
  area === QUESTIONS[from - 1]?.area
    ? []
    : [{ from, count: QUESTIONS.filter((each) => each.area === area).length }],
);

/** One question: five levels as sentences in which one can recognise oneself; the keys 1 to 5 answer too. */
export function AskQuestion({ id, answer, person, before, onAnswer }: Props): VNode {
  const { texts } = usePane();
  const t = checkUpWords(texts);
  const { ask, anchors } = questionOf(id, texts);
  const number = QUESTIONS.findIndex((each) => each.id === id);
  const { area } = QUESTIONS[number]!;
  const keys: KeyActions = Object.fromEntries(
    anchors.map((_, index) => [String(index + 1), () => onAnswer(index + 1)]),
  );
  useKeys(keys);
  return (
    <>
      <p class="small">
        {person !== null && `${person} · `}
        {t.progress(
          area === "fit" ? t.fit : checkUpTexts(texts).areas[area].name,
          number + 1,
          QUESTIONS.length,
        )}
      </p>
      <div class="by-area" aria-hidden="true">
        {AREAS.map(({ from, count }) => (
          <i key={from} style={{ flexGrow: count }}>
            <i style={{ width: `${Math.min(100, Math.max(0, (100 * (number - from)) / count))}%` }} />
          </i>
        ))}
      </div>
      <h3 class="headline" id="check-up-question">
        {ask}
      </h3>
      <p class="small">{t.choose}</p>
      <ul class="levels" aria-labelledby="check-up-question">
        {anchors.map((anchor, index) => (
          <li key={anchor}>
            <button
              type="button"
              class="level"
              aria-pressed={answer === index + 1}
              onClick={() => onAnswer(index + 1)}
            >
              <span>
                {anchor}
                {before?.answers[id] === index + 1 && (
                  <small>{t.lastTime(dayText(before.day, texts.common.language))}</small>
                )}
              </span>
              <kbd>{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => onAnswer(NOT_SURE)}>
        {t.notSure}
      </button>
    </>
  );
}
