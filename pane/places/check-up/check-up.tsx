import { nextQuestion, QUESTIONS, startCheckUpAgain, withAnswers } from "#core/workflow/after/check-up.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { AskQuestion } from "./ask-question.tsx";
import { CheckUpResults } from "./check-up-results.tsx";
import { checkUpSlice } from "./slice.ts";
import { checkUpWords } from "./words.ts";

/** Asks one question at a time, can be left at any, and shows what came of it. */
export function CheckUp({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = checkUpWords(texts);
  const { preferences } = understanding;
  const store = session.slice(checkUpSlice);
  const given = useStore(store).answers;
  const answers = given ?? preferences.checkUp?.answers ?? {};
  const [asked, setAsked] = useState<string | null>(nextQuestion(answers));
  const keep = async (chosen: Preferences): Promise<void> => {
    session.reconsider({ preferences: chosen });
    const now = session.state.get().understanding;
    if (now) await session.keep(planPreferences(now, texts));
    store.patch({ answers: null });
  };
  const leave = async (): Promise<void> => {
    if (given) await keep(withAnswers(preferences, given, session.today()));
    session.go({ name: "overview" });
  };
  const answer = (id: string, level: number): void => {
    const all = { ...answers, [id]: level };
    store.patch({ answers: all });
    setAsked(nextQuestion(all));
  };
  const number = QUESTIONS.findIndex(({ id }) => id === asked);
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
          {asked !== null && number > 0 && (
            <button type="button" class="button" onClick={() => setAsked(QUESTIONS[number - 1]!.id)}>
              {t.back}
            </button>
          )}
          {asked === null && (
            <>
              <button
                type="button"
                class="button"
                disabled={busy !== null}
                onClick={() => {
                  const done = given ? withAnswers(preferences, given, session.today()) : preferences;
                  void keep(startCheckUpAgain(done)).then(() => setAsked(QUESTIONS[0]!.id));
                }}
              >
                {t.again}
              </button>
              <button
                type="button"
                class="primary"
                disabled={given === null || busy !== null}
                onClick={() =>
                  void keep(withAnswers(preferences, answers, session.today())).then(() =>
                    session.tell(t.kept),
                  )
                }
              >
                {t.keep}
              </button>
            </>
          )}
        </>
      }
    >
      {asked === null ? (
        <CheckUpResults answers={answers} before={preferences.checkUpBefore ?? null} />
      ) : (
        <AskQuestion
          key={asked}
          id={asked}
          answer={answers[asked] ?? null}
          before={preferences.checkUpBefore ?? null}
          onAnswer={(level) => answer(asked, level)}
        />
      )}
    </ApartView>
  );
}
