import { en, type Texts } from "#core/messages/en.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { grownCorrections } from "../grow-corrections.ts";
import { rememberChanges } from "../preferences.ts";
import { cellOnLine, changeFor, firstFilled, newFields, type CellWrite } from "../table-lines.ts";
import type { Understanding } from "../understand.ts";
import { FULL, type InvestmentDraft } from "./draft.ts";
import { draftFields, type DraftField } from "./fields.ts";
import { lineOf } from "./line-of.ts";
import { ratingOnScale } from "./rating-cell.ts";
import { ratingWrites } from "./rating-places.ts";

/** What adding or changing an investment would write into the user's own table. */
export type InvestmentPlan = PossiblePlan | BlockedPlan;

export interface PossiblePlan {
  readonly ok: true;
  readonly changes: ChangeSet;
  /** The investment's name. */
  readonly where: CellRef;
  /** What the user should know: ratings that the scale cannot say. */
  readonly notes: readonly string[];
  /** What was filled in but has no column; offered as new columns, never forced. */
  readonly missing: readonly { readonly key: string; readonly header: string }[];
}

/** Why it cannot be written, for the user, and where. */
export interface BlockedPlan {
  readonly ok: false;
  readonly reason: string;
  readonly place: RangeRef | null;
}

/**
 * Plans a new line below the last investment (beside it, where investments are columns), or changes in an existing
 * line. Only the user's own columns are written, each in its own way of writing; a new line must be blank.
 *
 * @param added keys of missing fields for which a column is to be added right of the table
 */
export function planInvestment(
  understanding: Understanding,
  draft: InvestmentDraft,
  added: readonly string[] = [],
  texts: Texts = en,
): InvestmentPlan {
  const words = texts.investment;
  const { reading } = understanding;
  const table = reading.investments;
  const cells = new CellsRead(understanding.cells);
  const nameField = table?.fields.find(({ role }) => role === "name");
  if (!table || !nameField) return { ok: false, reason: words.noTable, place: null };
  const fault = nameFault(draft, understanding, texts);
  if (fault !== null) return { ok: false, reason: fault, place: null };

  const { investments } = reading.strategy;
  const edited = investments.find(({ id }) => id === draft.editing) ?? null;
  const own = edited && lineOf(edited, table, cells);
  if (edited && own === null) {
    return { ok: false, reason: words.notInTable(edited.name, addressOf(table.range)), place: table.range };
  }
  const line = own ?? Math.max(...table.lines) + 1;
  if (!edited) {
    const filled = firstFilled(table, line, cells);
    if (filled) {
      const last = investments[investments.length - 1]?.name ?? "";
      return {
        ok: false,
        reason: words.notFree(addressOf(filled), last),
        place: { ...filled, rows: 1, columns: 1 },
      };
    }
  }

  const where = cellOnLine(table, line, nameField.line);
  const writes: CellWrite[] = [{ cell: where, content: draft.name.trim() }];
  const missing: DraftField[] = [];
  for (const field of draftFields(draft, reading.strategy, table, cells, texts)) {
    if (field.line !== null)
      writes.push({ cell: cellOnLine(table, line, field.line), content: field.content });
    else if (field.content !== null) missing.push(field);
  }
  const ratings = ratingWrites(draft, reading, table, line, cells);
  writes.push(...(ratings ?? []));
  const chosen = missing.filter(({ key }) => added.includes(key));
  writes.push(...newFields(chosen, table, line, table.lines, cells));

  const changes: Change[] = writes.flatMap((write) => changeFor(write, cells));
  changes.push(...grownRanges(understanding, changes));
  const label = edited ? words.changeLabel(draft.name.trim()) : words.addLabel(draft.name.trim());
  return {
    ok: true,
    changes: { label, changes },
    where,
    notes: ratings ? scaleNotes(draft, understanding, texts) : [words.noRatingsPlace],
    missing: missing.map(({ key, header }) => ({ key, header })),
  };
}

function nameFault(draft: InvestmentDraft, { reading }: Understanding, texts: Texts): string | null {
  const name = draft.name.replace(/\s+/g, " ").trim();
  if (name === "") return texts.investment.nameless;
  const taken = reading.strategy.investments.find(
    (other) => other.id !== draft.editing && other.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? texts.investment.nameTaken(taken.name) : null;
}

/** Keeps what the user said of where the tables lie in step with what is added to them. */
function grownRanges(
  { outline, corrections, preferences }: Understanding,
  changes: readonly Change[],
): Change[] {
  const grown = grownCorrections(corrections, changes);
  const same = JSON.stringify(grown) === JSON.stringify(corrections);
  return same ? [] : rememberChanges(outline.settings, { corrections: grown, preferences });
}

/** Ratings that will be read back as something else than was meant. */
function scaleNotes(draft: InvestmentDraft, { reading }: Understanding, texts: Texts): string[] {
  return reading.strategy.objectives.flatMap(({ id, name, scale }) => {
    const given = draft.ratings[id];
    if (!given) return [];
    const meant = given.level / FULL;
    const { written, effect } = ratingOnScale(meant, scale);
    if (meant < 0 && effect > meant + 1e-9) return [texts.investment.noNegatives(name, String(written))];
    return Math.abs(effect - meant) > 0.1 ? [texts.investment.rounded(name, String(written))] : [];
  });
}
