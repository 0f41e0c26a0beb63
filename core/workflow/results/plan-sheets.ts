import { en, type Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { keepPrints } from "./fingerprint.ts";
import { Leaving } from "./leaving.ts";
import { Ours } from "./ours.ts";
import { ownedSheetChanges, type OwnedSheet } from "./owned-sheet.ts";
import { pointedTo } from "./pointed-to.ts";
import { printMarkChanges } from "./print-marks.ts";
import { setAside, type Aside } from "./set-aside.ts";

export interface SheetsPlan<S extends OwnedSheet> {
  readonly sheets: readonly S[];
  /** Empty where all is up to date. */
  readonly changes: readonly Change[];
  /** What stays because people wrote it, in sentences for the user. */
  readonly notes: readonly string[];
  /** What they wrote: left as it is unless they say that it may be replaced. */
  readonly left: readonly CellRef[];
}

/**
 * Brings sheets of the add-in's own up to date, beside results that stay as they are. A page is made anew only where
 * nobody wrote on it and nobody's formulas point to it: else it stays, and the new one stands beside it.
 *
 * @param layOut the sheets, named as the outline that it is given says
 * @param options.overwrite whether what people wrote may be replaced: only after they said so
 */
export function planSheets<U extends Understanding, S extends OwnedSheet>(
  understanding: U,
  layOut: (understanding: U) => readonly S[],
  texts: Texts = en,
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): SheetsPlan<S> {
  const { outline } = understanding;
  const cells = new CellsRead(understanding.cells);
  const ours = new Ours(outline, cells);
  const first = layOut(understanding);
  const kept = overwrite
    ? []
    : first.flatMap((sheet) => asideOf(sheet, understanding, ours, new Leaving(ours, false)));
  const asides = [...kept, ...figuresOf(kept, first, understanding)];
  const aside = setAside(understanding, asides);
  const sheets = asides.length > 0 ? layOut(aside.understanding) : first;
  const leaving = new Leaving(ours, overwrite);
  const changes = sheets.flatMap((sheet) =>
    ownedSheetChanges(sheet, aside.understanding.outline, cells, leaving),
  );
  const prints = keepPrints(outline.settings, leaving.written, (key) => aside.renamed.get(key) ?? key);
  const printed = printMarkChanges(outline.marks, leaving.written, aside.renamed, changes);
  const words = texts.workflow;
  return {
    sheets,
    changes: chartsLast([...aside.changes, ...changes, ...prints, ...printed]),
    notes: [
      ...kept.map(({ key, sheet, cells: held }) => {
        const now = sheets.find((each) => `sheet.${each.key}` === key)!.name;
        return words.sheetKept(sheet, texts.common.list(held.slice(0, 5).map(addressOf)), now);
      }),
      ...(leaving.left.length > 0
        ? [words.leftAlone(texts.common.list(leaving.left.slice(0, 5).map(addressOf)), leaving.left.length)]
        : []),
    ],
    left: [...asides.flatMap(({ cells: held }) => held), ...leaving.left],
  };
}

/** What charts look at may be written after them. */
function chartsLast(changes: readonly Change[]): Change[] {
  const isChart = ({ kind }: Change): boolean => kind === "chart";
  return [...changes.filter((change) => !isChart(change)), ...changes.filter(isChart)];
}

/** Where the sheet of this key will stand, with all that is on it. */
export function placeOf(sheets: readonly OwnedSheet[], key: string): RangeRef {
  const { name, contents } = sheets.find((sheet) => sheet.key === key)!;
  return { sheet: name, row: 0, column: 0, rows: contents.length, columns: contents[0]!.length };
}

/** The figures that charts of kept pages look at: they stay with their page, so that it goes on showing what it says. */
function figuresOf(
  kept: readonly Aside[],
  sheets: readonly OwnedSheet[],
  { outline }: Understanding,
): Aside[] {
  return sheets.flatMap((sheet) => {
    const key = `sheet.${sheet.key}`;
    const mark = outline.marks[key];
    const isKept = kept.some((one) => one.key === key);
    const ofKept = kept.some((one) => key.startsWith(`${one.key}.`));
    return mark && ofKept && !isKept ? [{ key, sheet: mark.sheet, cells: [] }] : [];
  });
}

/** The sheet as one that stays as it is; none where it may be brought up to date in its place. */
function asideOf(sheet: OwnedSheet, understanding: Understanding, ours: Ours, leaving: Leaving): Aside[] {
  const { outline } = understanding;
  const key = `sheet.${sheet.key}`;
  const mark = outline.marks[key];
  if (!mark || !outline.sheets.some(({ name }) => name === mark.sheet)) return [];
  const foreign = ours.foreignOn(key);
  if (foreign === "somewhere") return [{ key, sheet: mark.sheet, cells: [] }];
  if (!sheet.page) return [];
  if (foreign.length === 0 && pointedTo(understanding, mark.sheet) === null) return [];
  const changes = ownedSheetChanges(sheet, outline, new CellsRead(understanding.cells), leaving);
  return changes.length === 0 ? [] : [{ key, sheet: mark.sheet, cells: foreign }];
}
