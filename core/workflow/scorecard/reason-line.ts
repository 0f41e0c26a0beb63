import type { Cause, InvestmentResult, RatedObjective } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import { causeSentences, effectSentences } from "#core/scoring/explain.ts";
import { oneLine, short } from "./fit-line.ts";
import { saidOf, whyOf } from "./said.ts";

/** Of a name in a sentence, where whole names do not fit. */
const NAME = 26;

/** What the names in a sentence are cut against. */
type Named = Pick<Strategy, "objectives" | "investments">;

/**
 * The reason in one line, made to fit rather than cut: where the whole is too long, fewer objectives are named, then
 * their names are cut, then only the strongest is named; what is in the way is never dropped for what is served. Where
 * the score alone decides, that is left out: it stands in the same line.
 * @param most characters
 */
export function reasonLine(result: InvestmentResult, strategy: Named, most: number, texts: Texts): string {
  const { word } = saidOf(result, texts);
  return withoutShares(
    composed(result, strategy, most, texts, (told) => (onlyTheScore(result) ? "" : withoutWord(told, word))),
  );
}

/**
 * The reason as it stands below an option, in a column that is narrow: whole where it is short enough, else made to fit
 * in the same way. The verdict and what it follows from stay.
 * @param most characters
 */
export function shortReason(result: InvestmentResult, strategy: Named, most: number, texts: Texts): string {
  const why = whyOf(result, texts);
  return why.length <= most ? why : composed(result, strategy, most, texts, (told) => told);
}

/**
 * Only what the verdict follows from, for a list of what is turned down: what is served a little there would read as a
 * reason for it.
 * @param most characters
 */
export function causeLine(
  result: InvestmentResult,
  { objectives, investments }: Named,
  most: number,
  texts: Texts,
): string {
  const { word } = saidOf(result, texts);
  const told = causeSentences(result.reason, texts).join(" ");
  const all = [...objectives, ...investments].map(({ name }) => name);
  return oneLine(withoutWord(told, word), most, all);
}

/** @param caused what is said of the cause, of the reason's last part: the verdict with what it follows from */
function composed(
  { choice, reason }: InvestmentResult,
  { objectives, investments }: Named,
  most: number,
  texts: Texts,
  caused: (told: string) => string,
): string {
  const all = [...objectives, ...investments].map(({ name }) => name);
  if (choice) return oneLine(withoutShares(optionText(choice, texts)), most, all);
  const { rated } = reason;
  const told = causeSentences(reason, texts).join(" ");
  const cut = rated.map((each) => ({ ...each, name: short(each.name, NAME) }));
  const tries: readonly (readonly [readonly RatedObjective[], number])[] = [
    [rated, 3],
    [rated, 2],
    [rated, 1],
    [cut, 2],
    [cut, 1],
    [strongest(rated), 1],
    [strongest(cut), 1],
  ];
  const cause = caused(told);
  for (const [some, named] of tries) {
    const line = withoutShares([...effectSentences(some, texts, named), cause].join(" ").trim());
    if (line.length <= most) return line;
  }
  return oneLine(cause === "" ? told : cause, most, all);
}

/** The verdict follows from the score alone, which stands in the same line, and the limits, which stand below. */
function onlyTheScore({ verdict: { causes } }: InvestmentResult): boolean {
  return ["strong", "middling", "too-low"].includes(causes[0]!) && !causes.some((cause) => SAID.has(cause));
}

/** Said beside the binding cause, whichever that is. */
const SAID: ReadonlySet<Cause> = new Set(["must-do", "enabler"]);

/** What moves most, for or against; all of them where none does. */
function strongest(rated: readonly RatedObjective[]): readonly RatedObjective[] {
  const size = ({ weight, effect }: RatedObjective): number => weight * Math.abs(effect ?? 0);
  const [first] = [...rated].sort((a, b) => size(b) - size(a));
  return first && size(first) > 0 ? [first] : rated;
}

/** "Fix first: staff not trained" without the verdict, which has a column of its own. */
function withoutWord(text: string, word: string): string {
  const head = `${word}: `;
  const at = text.indexOf(head);
  if (at < 0) return text;
  const rest = text.slice(at + head.length);
  return `${text.slice(0, at)}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** Without the objectives' weights in brackets: the page has them in a table of their own. */
export function withoutShares(text: string): string {
  return text.replace(/[\s\u00a0]\(\d+[\s\u00a0]?%\)/g, "");
}
