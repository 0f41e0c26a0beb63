import { choiceText, questionText } from "#core/messages/reading-text.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { readingSlice } from "./slice.ts";

/** What was asked, and what counts for the answer: given by a person, or the likeliest. Each can be answered anew. */
export function Answered({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const t = texts.pane.reading;
  const { questions } = understanding.reading;
  if (questions.length === 0) return null;
  return (
    <section aria-label={t.questions}>
      <h3>{t.questions}</h3>
      <ul class="plain-list">
        {questions.map((question) => {
          const choice = question.choices[question.answered ?? question.likeliest];
          const text = questionText(question, texts);
          return (
            <li class="answered" key={question.id}>
              <span>
                {text}{" "}
                <span class="muted">
                  {question.answered === null && `${t.assumed} `}
                  {choice && choiceText(choice, texts)}
                </span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={texts.pane.changeWhat(text)}
                onClick={() => session.slice(readingSlice).patch({ again: question.id, before: [] })}
              >
                {texts.pane.change}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
