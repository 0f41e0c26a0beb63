import {
  nextQuestion,
  peopleOf,
  QUESTIONS,
  startCheckUpAgain,
  withAnswers,
} from "#core/workflow/after/check-up.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import type { CheckUpAnswers, Preferences } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { AskQuestion } from "./ask-question.tsx";
import { CheckUpResults } from "./check-up-results.tsx";
import { OtherPeople } from "./other-people.tsx";
import { checkUpSlice } from "./slice.ts";
import { checkUpWords } from "./words.ts";

/** Asks one question at a time, can be left at any, and shows what came of it. */
export function CheckUp({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = checkUpWords(texts);
  const { preferences } = understanding;
  const store = session.slice(checkUpSlice);
  const { answers: given, person } = useStore(store);
  const keptOf = (name: string | null): CheckUpAnswers["answers"] =>
    (name === null ? preferences.checkUp?.answers : preferences.checkUp?.others?.[name]) ?? {};
  const answers = given ?? keptOf(person);
  const [asked, setAsked] = useState<string | null>(nextQuestion(answers));
  const keep = async (chosen: Preferences): Promise<void> => {
    session.reconsider({ preferences: chosen });
    const now = session.state.get().understanding;
    if (now) await session.keep(planPreferences(now, texts));
    store.patch({ answers: null });
  };
  /** With what was answered just now. */
  const upToDate = (): Preferences =>
    given ? withAnswers(preferences, given, session.today(), person) : preferences;
  const leave = async (): Promise<void> => {
    if (given) await keep(upToDate());
    session.go({ name: "overview" });
  };
  /** Somebody's turn: whoever answered before is kept, and nobody sees what the others said. */
  const turnTo = async (name: string | null): Promise<void> => {
    if (given) await keep(upToDate());
    store.patch({ person: name, answers: null });
    setAsked(nextQuestion(keptOf(name)) ?? QUESTIONS[0]!.id);
  };
  const before = preferences.checkUpBefore ?? null;
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
                onClick={() =>
                  void keep(startCheckUpAgain(upToDate())).then(() => {
                    store.patch({ person: null });
                    setAsked(QUESTIONS[0]!.id);
                  })
                }
              >
                {t.again}
              </button>
              <button
                type="button"
                class="primary"
                disabled={given === null || busy !== null}
                onClick={() => void keep(upToDate()).then(() => session.tell(t.kept))}
              >
                {t.keep}
              </button>
            </>
          )}
        </>
      }
    >
      {asked === null ? (
        <>
          <CheckUpResults people={peopleOf(upToDate().checkUp)} before={before} />
          <OtherPeople
            people={peopleOf(upToDate().checkUp)}
            onTurn={(name) => void turnTo(name)}
            onTakeAway={(name) => {
              store.patch({ person: null, answers: null });
              void keep(withAnswers(upToDate(), {}, session.today(), name));
            }}
          />
        </>
      ) : (
        <AskQuestion
          key={asked}
          id={asked}
          answer={answers[asked] ?? null}
          person={person}
          before={before && lastTimeOf(before, person)}
          onAnswer={(level) => answer(asked, level)}
        />
      )}
    </ApartView>
  );
}

/** What the same person answered last time. */
function lastTimeOf({ day, answers, others }: CheckUpAnswers, person: string | null): CheckUpAnswers {
  return { day, answers: (person === null ? answers : others?.[person]) ?? {} };
}
