import type { Capability, Investment, Objective } from "#core/domain/strategy.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { foldText, wordsOf } from "./values/fold.ts";
import { NOW_WORDS, WANTED_WORDS } from "./values/lexicon/capability-headers.ts";
import { parseNumber } from "./values/parse-number.ts";
import { detectScale } from "./values/scale.ts";
import { levelOf } from "./values/scales/effect.ts";
import { isCapabilityHeader } from "./labels.ts";
import { listed } from "./attributes/listed.ts";
import { NameIndex } from "./name-match.ts";
import type { Table } from "./table.ts";

const NEEDED_BY =
  /^(?:needed (?:by|for)|required (?:by|for)|used by|supports|benotigt (?:von|fur)|gebraucht (?:von|fur)|necessaire (?:pour|a)|requis par|necesari[ao] para|necessari[ao] para|requerid[ao] por|necessari[ao] per|richiest[ao] da)\b/;

const NOW = phrases(NOW_WORDS);
const WANTED = phrases(WANTED_WORDS);
const LONGEST_PHRASE = 5;

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((phrase) => wordsOf(phrase).join(" ")));
}

/** A capability as it stands in its table. */
export interface ReadCapability extends Capability {
  /** Where the names in `neededBy` stand, alike. */
  readonly neededByCells: readonly CellRef[];
}

/**
 * A capabilities table: what the business can do today, what it needs to, and what needs it. Null where it is none.
 * Levels are numbers on a scale of the business's own, or words that grade ("low", "high"). A capability whose levels
 * are blank or tell nothing is left out, so that whatever needs it is not taken to have it.
 */
export function capabilitiesOf(table: Table, locale: WorkbookLocale): ReadCapability[] | null {
  const { view, corner } = table;
  if (view.turned || !(isCapabilityHeader(corner) || isCapabilityHeader(view.grid.sheet))) return null;
  const needed = table.fields.filter(({ header }) => NEEDED_BY.test(foldText(header)));
  const open = table.fields.filter((each) => !needed.includes(each));
  const target = open.find(({ header }) => speaks(header, WANTED))?.field;
  const current = open.find(({ field, header }) => field !== target && speaks(header, NOW))?.field;
  if (current === undefined || target === undefined) return null;
  const levelAt = levelReader(table, [current, target], locale);
  return table.records.flatMap(({ name, cell, line }): ReadCapability[] => {
    const [now, wanted] = [levelAt(line, current), levelAt(line, target)];
    if (now === null || wanted === null) return [];
    const names = needed.flatMap(({ field }) =>
      listed(view.at(line, field)).map((each) => ({ name: each, cell: view.cell(line, field) })),
    );
    return [
      {
        name,
        current: now,
        target: wanted,
        neededBy: names.map((each) => each.name),
        neededByCells: names.map((each) => each.cell),
        cell,
        currentCell: view.cell(line, current),
      },
    ];
  });
}

function speaks(header: string, words: ReadonlySet<string>): boolean {
  const parts = wordsOf(header.slice(0, LONGEST_HEADER));
  return parts.some((_, from) =>
    Array.from({ length: LONGEST_PHRASE }, (_each, more) =>
      parts.slice(from, from + more + 1).join(" "),
    ).some((phrase) => words.has(phrase)),
  );
}

const LONGEST_HEADER = 120;

/** Reads the levels of both columns alike: as numbers, or, where they are words, on the scale that holds them. */
function levelReader(
  { view, records }: Table,
  fields: readonly number[],
  locale: WorkbookLocale,
): (line: number, field: number) => number | null {
  const number = (line: number, field: number): number | null => {
    const parsed = parseNumber(view.at(line, field), { locale, format: view.format(line, field) });
    return parsed.kind === "number" ? (parsed.outOf ? parsed.value / parsed.outOf : parsed.value) : null;
  };
  const cells = records.flatMap(({ line }) => fields.map((field) => view.at(line, field)));
  const { scale, confidence } = detectScale(cells.filter((value) => value !== null));
  if (!scale.words || confidence < 0.75) return number;
  return (line, field) => {
    const read = levelOf(scale, view.at(line, field));
    return "level" in read ? read.level : null;
  };
}

/** What needs a capability, by id where the name is known. */
export function withIds(
  capabilities: readonly ReadCapability[],
  objectives: readonly Objective[],
  investments: readonly Investment[],
  nowhere: (name: string, cell: CellRef) => void,
): Capability[] {
  if (capabilities.length === 0) return [];
  const things = [...objectives, ...investments];
  const index = new NameIndex(things.map(({ name }) => name));
  return capabilities.map(({ neededByCells, ...capability }) => ({
    ...capability,
    neededBy: capability.neededBy.map((name, at) => {
      const found = things[index.find(name)];
      if (!found) nowhere(name, neededByCells[at]!);
      return found?.id ?? name;
    }),
  }));
}
