import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { lookAt, type Look } from "#core/workflow/look.ts";
import { answer, askedQuestions } from "#core/workflow/questions.ts";
import { interpret, type Understanding } from "#core/workflow/understand.ts";
import type { ExpectedReading, ReadingCase } from "#test/cases/reading/case.ts";
import { difference } from "./compare.ts";

/**
 * - right: as a sensible person reads it (where there is nothing to score: nothing is scored unasked)
 * - asked: wrong at first, and an answer to one of its questions makes it right (where a person would ask too: it asks)
 * - said: wrong, and says that it is not sure: a person is asked before anything is scored
 * - silent: wrong without a word
 * - nothing: found nothing where there is something
 */
export type Outcome = "right" | "asked" | "said" | "silent" | "nothing";

export interface Measured {
  readonly name: string;
  readonly kind: string;
  readonly outcome: Outcome;
  /** 0 … 1, of the reading before any answer. */
  readonly confidence: number;
  /** Whether the reading before any answer is right. */
  readonly rightAtOnce: boolean;
  /** What differs from the right reading; "" where nothing does. */
  readonly difference: string;
  /** Codes of the questions that the reading asks. */
  readonly questions: readonly string[];
}

/** Below this the product asks before it scores (design: READING.md, "Choice"). */
const ASKS_BELOW = 0.6;

/** Everything but the reading itself: whose file or table, and what is right. */
type Wanted = Pick<ReadingCase, "name" | "kind" | "expected" | "orElse">;

export function measureCase({ workbook, ...wanted }: ReadingCase): Promise<Measured> {
  return measure(new MemoryWorkbook(workbook), wanted);
}

export async function measure(workbook: Workbook, wanted: Wanted): Promise<Measured> {
  const look = await lookAt(workbook);
  const first = interpret(look.outline, look.cells);
  const { reading } = first;
  const told = {
    name: wanted.name,
    kind: wanted.kind,
    confidence: reading.confidence,
    questions: reading.questions.map(({ code }) => code),
  };
  const unsure = reading.sureness === "ask" || reading.confidence < ASKS_BELOW;
  if (wanted.expected === null) {
    const scored = first.scorecard !== null && !unsure;
    const found = scored
      ? `scored: ${reading.strategy.investments
          .map(({ name }) => name)
          .slice(0, 4)
          .join(", ")}`
      : "";
    return { ...told, outcome: scored ? "silent" : "right", rightAtOnce: !scored, difference: found };
  }
  if (wanted.expected === "ask") {
    const asks = askedQuestions(first).length > 0 || (first.scorecard !== null && unsure);
    const unasked = first.scorecard === null ? "nothing" : "silent";
    return {
      ...told,
      outcome: asks ? "asked" : unasked,
      rightAtOnce: false,
      difference: asks ? "" : "asks nothing",
    };
  }
  const rights = [wanted.expected, ...(wanted.orElse ?? [])];
  const wrong = wrongWith(first, rights);
  if (wrong === null) return { ...told, outcome: "right", rightAtOnce: true, difference: "" };
  const wrongAtOnce = { ...told, rightAtOnce: false, difference: wrong };
  if (answers(look, first).some((answered) => wrongWith(answered, rights) === null))
    return { ...wrongAtOnce, outcome: "asked" };
  const { objectives, investments } = reading.strategy;
  if (objectives.length === 0 || investments.length === 0 || first.scorecard === null)
    return { ...wrongAtOnce, outcome: "nothing" };
  return { ...wrongAtOnce, outcome: unsure ? "said" : "silent" };
}

function wrongWith({ reading }: Understanding, rights: readonly ExpectedReading[]): string | null {
  const differences = rights.map((right) => difference(reading, right));
  return differences.includes(null) ? null : differences[0]!;
}

/** The workbook as it is understood after one answer, for each choice of each question that a person is asked. */
function answers({ outline, cells }: Look, understanding: Understanding): Understanding[] {
  return askedQuestions(understanding).flatMap(({ question }) =>
    question.choices.map((_, choice) =>
      interpret(outline, cells, { corrections: answer(understanding.corrections, question, choice) }),
    ),
  );
}
