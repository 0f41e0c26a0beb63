import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { reference } from "../formula-text.ts";
import {
  type Cells,
  cleanText,
  type Expr,
  iff,
  isNoneOf,
  itemOf,
  type Keys,
  NOTHING,
  numberBeside,
} from "./expression.ts";

/** A list that formulas look things up in: what stands in a cell, and what it means. */
export interface List {
  readonly title: string;
  readonly keys: readonly string[];
  /** Numbers, or contents that show text. */
  readonly means: readonly CellContent[];
  /** Where its first key stands, what it means in the column after. */
  readonly at: { readonly row: number; readonly column: number };
  readonly keyCells: Keys;
  readonly meaningCells: Cells;
  /** The places 1, 2, … beside the texts of a list that means texts; null for one of numbers. */
  readonly places: Cells | null;
}

/** The lists of the workings, one beside the other, each in columns of its own. */
export class Lists {
  readonly all: List[] = [];
  private readonly known = new Map<string, List>();
  private next: number;

  /** @param first the column and row where they may begin */
  constructor(
    private readonly sheet: string,
    private readonly first: { readonly row: number; readonly column: number },
  ) {
    this.next = first.column;
  }

  /** @param entries texts, each once whatever its case. Columns that mean the same share one list. */
  ofNumbers(title: string, entries: ReadonlyMap<string, number>): List {
    const same = JSON.stringify([...entries]);
    const list =
      this.known.get(same) ??
      this.add(title, [...entries.keys()], [...entries.values()], [...entries.values()], false);
    this.known.set(same, list);
    return list;
  }

  /** @param shown what each content comes to */
  ofTexts(
    title: string,
    entries: readonly { readonly key: string; readonly means: CellContent; readonly shown: string }[],
  ): List {
    const keys = entries.map(({ key }) => key);
    const means = entries.map((entry) => entry.means);
    return this.add(
      title,
      keys,
      means,
      entries.map(({ shown }) => shown),
      true,
    );
  }

  /** Numbers that are formulas themselves. */
  ofLevels(
    title: string,
    entries: readonly { readonly key: string; readonly means: CellContent; readonly shown: number }[],
  ): List {
    return this.add(
      title,
      entries.map(({ key }) => key),
      entries.map(({ means }) => means),
      entries.map(({ shown }) => shown),
      false,
    );
  }

  /** Room for columns that are filled by whoever asks, side by side. */
  columns(count: number): number[] {
    const first = this.next;
    this.next += count + 1;
    return Array.from({ length: count }, (_, at) => first + at);
  }

  private add(
    title: string,
    keys: readonly string[],
    means: readonly CellContent[],
    shown: readonly CellValue[],
    texts: boolean,
  ): List {
    const at = { row: this.first.row, column: this.next };
    const cells = (offset: number, values: readonly CellValue[]): Cells => {
      const range: RangeRef = {
        sheet: this.sheet,
        row: at.row,
        column: at.column + offset,
        rows: keys.length,
        columns: 1,
      };
      return { text: reference(range, this.sheet, true), values };
    };
    const list: List = {
      title,
      keys,
      means,
      at,
      keyCells: {
        ...cells(0, keys),
        places: new Map(keys.map((key, index) => [key.toLowerCase(), index])),
      },
      meaningCells: cells(1, shown),
      places: texts
        ? cells(
            2,
            keys.map((_, index) => index + 1),
          )
        : null,
    };
    this.all.push(list);
    // One column stays free between two lists.
    this.next += texts ? 4 : 3;
    return list;
  }
}

/** The number that a list gives for a text; `unknown` where it is not in it. */
export function numberFrom(list: List, wanted: Expr, unknown: Expr): Expr {
  return iff(
    isNoneOf(list.keyCells, wanted),
    unknown,
    numberBeside(list.keyCells, wanted, list.meaningCells),
  );
}

/** The text that a list gives for a text; `unknown` where it is not in it. */
export function textFrom(list: List, wanted: Expr, unknown: Expr): Expr {
  const place = numberBeside(list.keyCells, wanted, list.places!);
  return iff(isNoneOf(list.keyCells, wanted), unknown, itemOf(list.meaningCells, place));
}

/** Stands for "nothing" among numbers, where effects and levels never reach. */
const NONE = 9;

/** What names say instead of a formula: each name's number, or nothing where null. */
export function insteadBy(name: Expr, list: List, formula: Expr, someNothing: boolean): Expr {
  const found = numberBeside(list.keyCells, name, list.meaningCells);
  const kept = someNothing
    ? iff({ text: `${found.text}=${NONE}`, value: found.value === NONE }, NOTHING, found)
    : found;
  return iff(isNoneOf(list.keyCells, name), formula, kept);
}

/** Numbers by name as a list keeps them. */
export function byName(entries: readonly (readonly [string, number | null])[]): Map<string, number> {
  return new Map(entries.map(([name, value]) => [name, value ?? NONE]));
}

/**
 * Texts with their numbers, each text once whatever its case: the first one counts. Calculators that compare by
 * language find "weiß" and "weiss" equal, and would add up the numbers of both.
 */
export function uniqueWords(entries: Iterable<readonly [string, number]>): Map<string, number> {
  const folded = new Set<string>();
  const words = new Map<string, number>();
  for (const [word, value] of entries) {
    const text = cleanText(word);
    const key = text.toLowerCase().normalize("NFKC").replace(/ß/g, "ss");
    if (text === "" || folded.has(key)) continue;
    folded.add(key);
    words.set(text, value);
  }
  return words;
}
