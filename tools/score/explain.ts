import {
  choiceText,
  effectText,
  questionText,
  unusedText,
  witnessText,
} from "#core/messages/reading-text.ts";
import type { Question } from "#core/domain/evidence.ts";
import { en } from "#core/messages/en.ts";
import { suspectedText } from "#core/messages/suspicions.ts";
import { addressOf } from "#core/workbook/range.ts";
import { askedQuestions } from "#core/workflow/questions.ts";
import { unusedBesideLimits } from "#core/workflow/funding/beside-limits.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** Lines of the short form that are named; the rest is counted. */
const MOST_UNUSED = 5;

/** How the reading was made: which witnesses spoke, how sure it is, what was asked and left out, every line with its reason. */
export function explanation(understanding: Understanding): string[] {
  const { reading } = understanding;
  const percent = Math.round(100 * reading.confidence);
  const lines = [`How sure     ${reading.sureness} (${percent}%)`];
  for (const witness of reading.witnesses) {
    const points = `${witness.points > 0 ? "+" : ""}${witness.points}`;
    lines.push(`Witness      ${points.padStart(6)}  ${witnessText(witness)}`);
  }
  const { reproduced } = reading;
  if (reproduced) {
    const wrong = reproduced.wrong.map(addressOf).join(", ");
    const not = wrong === "" ? "" : `; not in ${wrong}`;
    const header = reproduced.header === "" ? addressOf(reproduced.range) : `“${reproduced.header}”`;
    lines.push(`Own totals   ${header}: given again in ${reproduced.right} of ${reproduced.of}${not}`);
  }
  for (const { question, effects } of askedQuestions(understanding)) {
    lines.push(`Asked        ${questionText(question)}`);
    lines.push(...becauseOf(question));
    question.choices.forEach((choice, index) => {
      const effect = effects[index] ?? null;
      const inForce = index === (question.answered ?? question.likeliest);
      const said = inForce ? "taken" : effect === null ? "" : effectText(effect);
      lines.push(`             ${inForce ? "*" : "-"} ${choiceText(choice)}: ${said}`);
    });
  }
  const asked = new Set(askedQuestions(understanding).map(({ question }) => question.id));
  for (const question of reading.questions) {
    if (asked.has(question.id)) continue;
    const choice = question.choices[question.answered ?? question.likeliest];
    if (choice)
      lines.push(
        `Guessed      ${questionText(question)} ${choiceText(choice)}. Another answer changes no place.`,
      );
  }
  for (const part of unusedBesideLimits(understanding)) {
    const name = part.name === "" ? "" : ` “${part.name}”`;
    lines.push(`Not used     ${part.kind}${name} (${addressOf(part.range)}): ${unusedText(part)}`);
  }
  return lines;
}

/** What keeps a table from being scored without asking. */
function becauseOf({ because = [] }: Question): string[] {
  return because.map((suspected) => `             ${suspectedText(suspected, en)}`);
}

/** The same in short, for whoever did not ask: which answers were taken, and what is not used. */
export function inShort(understanding: Understanding): string[] {
  const taken = askedQuestions(understanding).flatMap(({ question }) => {
    const choice = question.choices[question.answered ?? question.likeliest];
    return choice
      ? [`Taken        ${questionText(question)} ${choiceText(choice)}.`, ...becauseOf(question)]
      : [];
  });
  const unused = unusedBesideLimits(understanding);
  const named = unused
    .slice(0, MOST_UNUSED)
    .map((part) => `${part.name === "" ? addressOf(part.range) : part.name} (${unusedText(part)})`);
  const more = unused.length - named.length;
  const rest = more > 0 ? [`and ${more} more (--explain names them)`] : [];
  return [...taken, ...(named.length > 0 ? [`Not used     ${[...named, ...rest].join("; ")}`] : [])];
}
