import { bad, type Outcome } from "#core/domain/outcome.ts";

/** Levels 1 … 5 by question; a question that is null or left out was not answered. */
export type Answers = Readonly<Record<string, number | null | undefined>>;

/** The mean of the answers to some of the questions; null where none was answered. */
export function meanOfAnswers(answers: Answers, questions: readonly string[]): number | null {
  const given = questions.map((question) => answers[question] ?? null).filter((level) => level !== null);
  return given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length;
}

/** `out-of-range` with the index of the first question whose answer is not a level 1 … 5; null if all are. */
export function answersFault(answers: Answers, questions: readonly string[]): Outcome<never> | null {
  const wrong = questions.findIndex((question) => {
    const level = answers[question] ?? null;
    return level !== null && !(level >= 1 && level <= 5);
  });
  return wrong < 0 ? null : bad("out-of-range", wrong);
}
