import type { Question } from "#core/domain/evidence.ts";
import type { Reading } from "#core/domain/reading.ts";

/** The question whether a table is one to score at all, where nothing else was found and nobody has answered it. */
export function offeredTable({ nothingFound, questions }: Reading): Question | undefined {
  if (nothingFound === null) return undefined;
  return questions.find(({ code, answered }) => code === "table" && answered === null);
}
