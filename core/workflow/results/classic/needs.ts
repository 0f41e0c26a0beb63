import type { Investment } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { InvestmentIndex } from "#core/scoring/conditions.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { Answers } from "./answers.ts";
import {
  type Cells,
  cleaned,
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

/** Excel takes no longer text than 255 characters inside a formula. */
const LONGEST_TEXT = 250;

/**
 * Why another investment is in the way of each, in words, "" where none is. What a cell says that it needs is looked up
 * in a list of what stands in such cells now, and whether that is running in the workings themselves.
 *
 * @param running null where nobody is
 * @param wanted what the pane says, "" for nothing
 */
export function needColumn(
  { strategy, user, names, lists }: Answers,
  byId: InvestmentIndex["byId"],
  running: RunningByName | null,
  wanted: readonly string[],
  title: string,
  texts: Texts,
): { readonly formulas: Expr[]; readonly kept: number[]; readonly wrong: number[] } | null {
  const { investments } = strategy;
  const fields = user.fields("requires");
  if (fields.length === 0 && wanted.every((reason) => reason === "")) return null;
  const cells = fields[0] ? user.column(fields[0].line, investments) : investments.map(() => null);
  const said = new Map<string, { key: string; reason: Expr }>();
  investments.forEach((investment, index) => {
    const cell = cells[index];
    if (!cell || isBlank(cell.value)) return;
    const key = cleanText(textOf(cell.value));
    const folded = key.toLowerCase();
    if (!said.has(folded)) said.set(folded, { key, reason: reasonOf(investment, byId, running, texts) });
  });
  const entries = [...said.values()].map(({ key, reason }) => ({
    key,
    means: { formula: `=${reason.text}`, cached: reason.value },
    shown: textOf(reason.value),
  }));
  const list = entries.length > 0 ? lists.ofTexts(title, entries) : null;
  const unknown = str(texts.scoring.needsUnknown(texts.workflow.workings.unknownNeed).slice(0, LONGEST_TEXT));
  const plain = cells.map((cell) => {
    if (!cell || !list) return NOTHING;
    const text = cleaned(cell);
    return ifError(iff(same(text, NOTHING), NOTHING, textFrom(list, text, unknown)), unknown);
  });
  const off = plain.flatMap((formula, index) => (formula.value === wanted[index] ? [] : [index]));
  const alone = (index: number): boolean =>
    names.filter(({ value }) => textOf(value).toLowerCase() === textOf(names[index]!.value).toLowerCase())
      .length === 1;
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

function reasonOf(
  investment: Investment,
  byId: InvestmentIndex["byId"],
  running: RunningByName | null,
  texts: Texts,
): Expr {
  const pieces = investment.requires.flatMap((id): Expr[] => {
    if (id === investment.id) return [];
    const needed = byId.get(id);
    const words = needed ? texts.scoring.needs(needed.name) : texts.scoring.needsUnknown(id);
    const missing = str(`; ${words}`.slice(0, LONGEST_TEXT));
    if (!needed || !running?.names.places.has(needed.name.toLowerCase())) return [missing];
    const name = str(needed.name.slice(0, LONGEST_TEXT));
    return [iff(same(numberBeside(running.names, name, running.flags), num(1)), NOTHING, missing)];
  });
  return listOf(pieces);
}
