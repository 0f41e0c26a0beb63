import type { Question, QuestionChoice } from "#core/domain/evidence.ts";
import type { Texts } from "#core/messages/en.ts";
import { choiceText, effectText, questionText } from "#core/messages/reading-text.ts";
import { suspectedText } from "#core/messages/suspicions.ts";
import type { InvestmentResult } from "#core/domain/result.ts";
import { answer, type AnswerEffect, type AskedQuestion } from "#core/workflow/questions.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { useKeys } from "#pane/components/keys.ts";
import { CellsInDoubt, RatingsInDoubt } from "./in-doubt.tsx";
import { readingSlice } from "./slice.ts";

interface Props {
  readonly understanding: Understanding;
  readonly asked: AskedQuestion;
  /** Which of how many, from 1. */
  readonly number: number;
  readonly of: number;
}

/** One doubt that only a person can settle: the cells in doubt, and each answer with what follows from it. */
export function QuestionCard({ understanding, asked, number, of }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.reading;
  const slice = session.slice(readingSlice);
  const { before } = useStore(slice);
  const { question, effects } = asked;
  const { range } = question;
  const foreseen = useForeseen(understanding, asked);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card before has just been answered, and the focus was on its button.
    if (before.length > 0) heading.current?.parentElement?.querySelector<HTMLElement>("h2")?.focus();
  }, [question.id]);
  const choose = (choice: number): void => {
    if (choice >= question.choices.length) return;
    const { corrections } = understanding;
    slice.patch({ before: [...before, corrections], again: null });
    session.reconsider({ corrections: answer(corrections, question, choice) });
  };
  const back = (): void => {
    const last = before[before.length - 1];
    slice.patch({ before: before.slice(0, -1), again: null });
    if (last) session.reconsider({ corrections: last });
  };
  useKeys({
    ...Object.fromEntries(["1", "2", "3", "4"].map((key, index) => [key, () => choose(index)])),
    ArrowDown: (event) => focusAnswer(event, 1),
    ArrowUp: (event) => focusAnswer(event, -1),
  });
  const inForce = question.answered ?? question.likeliest;
  return (
    <View
      title={questionText(question, texts)}
      actions={
        <>
          {before.length > 0 && (
            <button type="button" class="button" onClick={back}>
              {texts.pane.back}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => {
              slice.patch({ deferred: true, again: null, before: [] });
              if (understanding.reading.nothingFound !== null) session.go({ name: "start" });
            }}
          >
            {question.answered === null ? t.later : t.leaveSo}
          </button>
        </>
      }
    >
      <div ref={heading} class="small" role="status">
        {t.questionOf(number, of)}
      </div>
      {question.because?.slice(0, 1).map((suspected) => (
        <p class="small" key={suspected.code}>
          {suspectedText(suspected, texts)}
        </p>
      ))}
      {range &&
        (question.code === "direction" ? (
          <RatingsInDoubt
            understanding={understanding}
            range={range}
            name={String(question.values.objective)}
          />
        ) : (
          <CellsInDoubt understanding={understanding} range={range} />
        ))}
      {question.choices.map((choice, index) => (
        <button
          type="button"
          class={index === inForce ? "answer taken" : "answer"}
          key={choice.code}
          onClick={() => choose(index)}
        >
          <span class="answer-head">
            <b>{choiceText(choice, texts)}</b>
            <kbd>{index + 1}</kbd>
          </span>
          <span class="muted">
            {effects[index]
              ? whatFollows(question, choice, effects[index], texts)
              : index === inForce && (question.answered === null ? t.takenNow : t.yourAnswer)}
          </span>
          {foreseen?.[index] && <FirstThree results={foreseen[index]} />}
        </button>
      ))}
    </View>
  );
}

/** What an answer changes. Whether one is chosen moves no score: it changes what is said of all of them. */
function whatFollows({ code }: Question, choice: QuestionChoice, effect: AnswerEffect, texts: Texts): string {
  const { decisionsHelp } = texts.pane.reading;
  const help =
    code === "decision-kind" ? decisionsHelp[choice.code as keyof typeof decisionsHelp] : undefined;
  return help ?? effectText(effect, texts);
}

/** Up and down go through the answers, beginning at the first from above and at the last from below. */
function focusAnswer(event: KeyboardEvent, by: 1 | -1): void {
  const answers = [...document.querySelectorAll<HTMLElement>(".answer")];
  const at = answers.findIndex((answer) => answer === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : answers.length - 1) : at + by;
  if (!answers[next]) return;
  event.preventDefault();
  answers[next].focus();
}

/** Who would come first, second and third with each answer; worked out after the card is drawn. */
function useForeseen(
  understanding: Understanding,
  { question }: AskedQuestion,
): readonly (readonly InvestmentResult[])[] | null {
  const { session } = usePane();
  const [found, setFound] = useState<{
    readonly of: string;
    readonly lists: readonly (readonly InvestmentResult[])[];
  } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const lists = question.choices.map((_, index) => {
        const { scorecard } = session.foresee(answer(understanding.corrections, question, index));
        return [...(scorecard?.results ?? [])]
          .filter(({ rank }) => rank !== null)
          .sort((a, b) => a.rank! - b.rank!)
          .slice(0, 3);
      });
      setFound({ of: question.id, lists });
    }, 0);
    return () => clearTimeout(timer);
  }, [session, understanding, question]);
  return found?.of === question.id ? found.lists : null;
}

function FirstThree({ results }: { readonly results: readonly InvestmentResult[] }): VNode {
  const { format } = usePane();
  return (
    <span class="first-three">
      {results.map(({ investmentId, name, rank, score }) => (
        <span class="first-three-line" key={investmentId}>
          <span class="rank">{rank}</span>
          <span class="row-name">{name}</span>
          <svg aria-hidden="true">
            <rect
              width={`${Math.max(0, Math.min(100, score.score))}%`}
              height="8"
              rx="1.5"
              fill="var(--for)"
            />
          </svg>
          <span class="score">{format.score(score.score)}</span>
        </span>
      ))}
    </span>
  );
}
