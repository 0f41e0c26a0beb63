import type { Investment, Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { InvestmentIndex } from "#core/scoring/conditions.ts";
import type { Answers } from "./answers.ts";
import {
  type Cells,
  cleanText,
  type Expr,
  ifError,
  iff,
  type Keys,
  listOf,
  NOTHING,
  num,
  numberBeside,
  same,
  str,
  textOf,
} from "./expression.ts";
import { textFrom } from "./lists.ts";

/** Where the workings show who is running. */
export interface RunningByName {
  /** Names that are each one investment's alone. */
  readonly names: Keys;
  readonly flags: Cells;
}

/** Up to so many investments, what they need is followed also where somebody enters another name of the table. */
export const FOLLOWED_NAMES = 200;

/** Excel takes no longer text than 255 characters inside a formula. */
const LONGEST_TEXT = 250;

/**
 * Why another investment is in the way of each, in words, "" where none is. What a cell says that it needs is looked up
 * in a list of what stands in such cells now, and whether that is running in the workings themselves.
 *
 * @param told what each cell says that it needs, cleaned; null where there is no such column
 * @param running null where nobody is
 * @param wanted what the pane says, "" for nothing
 */
export function needColumn(
  { strategy, names, lists }: Answers,
  byId: InvestmentIndex["byId"],
  told: readonly Expr[] | null,
  running: RunningByName | null,
  wanted: readonly string[],
  title: string,
  texts: Texts,
): { readonly formulas: Expr[]; readonly kept: number[]; readonly wrong: number[] } | null {
  const own = names.slice(0, strategy.investments.length);
  if (told === null && wanted.every((reason) => reason === "")) return null;
  const said = new Map<string, { key: string; reason: Expr }>();
  for (const { key, requires } of whatIsSaid(strategy, told))
    said.set(key.toLowerCase(), { key, reason: reasonOf(requires, byId, running, texts) });
  const entries = [...said.values()].map(({ key, reason }) => ({
    key,
    means: { formula: `=${reason.text}`, cached: reason.value },
    shown: textOf(reason.value),
  }));
  const list = entries.length > 0 ? lists.ofTexts(title, entries) : null;
  const unknown = str(texts.scoring.needsUnknown(texts.workflow.workings.unknownNeed).slice(0, LONGEST_TEXT));
  const plain = names.map((_, index) => {
    const text = told?.[index];
    if (!text || !list) return NOTHING;
    return ifError(iff(same(text, NOTHING), NOTHING, textFrom(list, text, unknown)), unknown);
  });
  const off = wanted.flatMap((reason, index) => (plain[index]!.value === reason ? [] : [index]));
  const keyOf = ({ value }: Expr): string => textOf(value).toLowerCase();
  const counts = new Map<string, number>();
  for (const name of own) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  const alone = (index: number): boolean => counts.get(keyOf(names[index]!)) === 1;
  const kept = off.filter(alone);
  const wrong = off.filter((index) => !alone(index));
  if (kept.length === 0) return { formulas: plain, kept, wrong };
  const instead = lists.ofTexts(
    title,
    kept.map((index) => ({
      key: textOf(names[index]!.value),
      means: wanted[index]!,
      shown: wanted[index]!,
    })),
  );
  return { formulas: plain.map((formula, index) => textFrom(instead, names[index]!, formula)), kept, wrong };
}

/**
 * The texts that stand in cells of needs, or (in a table that is not long) could: each with what it names.
 * @param told in the order of the strategy
 */
export function whatIsSaid(
  { investments }: Strategy,
  told: readonly Expr[] | null,
): { readonly key: string; readonly requires: readonly string[] }[] {
  const said = new Map<string, { readonly key: string; readonly requires: readonly string[] }>();
  if (told === null) return [];
  investments.forEach(({ requires }, index) => {
    const key = textOf(told[index]?.value ?? null);
    if (key !== "" && !said.has(key.toLowerCase())) said.set(key.toLowerCase(), { key, requires });
  });
  if (investments.length <= FOLLOWED_NAMES)
    for (const { id, name } of investments) {
      const key = cleanText(name);
      if (key !== "" && !said.has(key.toLowerCase())) said.set(key.toLowerCase(), { key, requires: [id] });
    }
  return [...said.values()];
}

function reasonOf(
  requires: Investment["requires"],
  byId: InvestmentIndex["byId"],
  running: RunningByName | null,
  texts: Texts,
): Expr {
  const pieces = requires.flatMap((id): Expr[] => {
    const needed = byId.get(id);
    const words = needed ? texts.scoring.needs(needed.name) : texts.scoring.needsUnknown(id);
    const missing = str(`; ${words}`.slice(0, LONGEST_TEXT));
    if (!needed || !running?.names.places.has(needed.name.toLowerCase())) return [missing];
    const name = str(needed.name.slice(0, LONGEST_TEXT));
    return [iff(same(numberBeside(running.names, name, running.flags), num(1)), NOTHING, missing)];
  });
  return listOf(pieces);
}
