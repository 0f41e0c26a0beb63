import type { Corrections, UnreadCell } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { Rating } from "#core/domain/strategy.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { cellAddress, type CellRef } from "#core/workbook/range.ts";
import type { Choice } from "./choose.ts";
import { AttributeReader } from "./attributes/attribute-reader.ts";
import type { Attributes } from "./attributes/attributes.ts";
import { merged } from "./attributes/merged.ts";
import { commonestCurrency, inOneCurrency } from "./one-currency.ts";
import { costPeriodsOf } from "./period-costs.ts";
import { NameIndex } from "./name-match.ts";
import { NOT_RATED, RatingReader } from "./rating-cells.ts";
import type { InvestmentEntry } from "./read-investments.ts";
import { blanksBesideTicks } from "./ticked.ts";
import { servedRatings } from "./served-text.ts";
import { tablesSay } from "./says.ts";
import { unread } from "./unread.ts";

/** Everything that the chosen tables say about the investments, joined by their names' cells, else by their names. */
export class InvestmentCollector {
  private readonly byCell = new Map<string, Attributes>();
  /** Attributes of the table of investments, in its order; empty when that is the table of ratings. */
  private readonly apart: readonly Attributes[];
  /** What each table elsewhere says of the investments that it names. */
  private readonly further: readonly { readonly names: NameIndex; readonly all: readonly Attributes[] }[];
  /** ISO 4217: what all costs are in; null where none tells. */
  readonly currency: string | null;
  /** See `Strategy.costPeriods`; empty where there is one. */
  readonly costPeriods: readonly string[];
  /** Blank cells beside ticks that were read as no. */
  blanksAsNo = 0;
  private readonly names: NameIndex | null;

  constructor(
    private readonly choice: Choice,
    private readonly locale: WorkbookLocale,
    private readonly report: (cell: UnreadCell) => void,
    { musts }: Corrections = {},
  ) {
    const { parts, investments, further = [] } = choice;
    const tables = investments && !parts.includes(investments) ? [investments, ...parts] : parts;
    this.costPeriods = costPeriodsOf([...tables, ...further]);
    for (const { table, roles } of parts) {
      const reader = new AttributeReader(table, roles, this.costPeriods, locale, report, musts);
      for (const { cell, line } of table.records) this.byCell.set(keyOf(cell), reader.read(line));
    }
    if (investments && !parts.includes(investments)) {
      const { table, roles } = investments;
      const reader = new AttributeReader(table, roles, this.costPeriods, locale, report, musts);
      this.apart = investments.table.records.map(({ line }) => reader.read(line));
      this.names = new NameIndex(investments.table.records.map(({ name }) => name));
    } else {
      this.apart = [];
      this.names = null;
    }
    const told = further.map(({ table, roles }) => {
      const reader = new AttributeReader(table, roles, this.costPeriods, locale, report, musts);
      return { table, all: table.records.map(({ line }) => reader.read(line)) };
    });
    this.currency = commonestCurrency([...this.attributes, ...told.flatMap(({ all }) => all)]);
    const single = (each: Attributes): Attributes => inOneCurrency(each, this.currency, report);
    this.further = told.map(({ table, all }) => ({
      names: new NameIndex(table.records.map(({ name }) => name)),
      all: all.map(single),
    }));
    for (const [key, attributes] of this.byCell) this.byCell.set(key, single(attributes));
    this.apart = this.apart.map(single);
  }

  /** The attributes of all investments, for what is about all of them. */
  get attributes(): readonly Attributes[] {
    return [...this.apart, ...this.byCell.values()];
  }

  /**
   * @param objectives what each is called, with `scales` and `rated` alike: see `matchObjectives`
   */
  entries(
    objectives: readonly (readonly string[])[],
    scales: readonly Scale[],
    rated: readonly number[],
  ): InvestmentEntry[] {
    const { source } = this.choice;
    if (!source) return this.unrated(objectives);
    const readers = scales.map((scale) => new RatingReader(scale, this.locale, this.report));
    const read = source.investments.map((_, index) =>
      readers.map((reader, at): Rating => {
        const found = rated[at]! < 0 ? null : source.cellOf(index, rated[at]!);
        return found ? reader.read(found) : NOT_RATED;
      }),
    );
    const ticked = blanksBesideTicks(read, scales);
    this.blanksAsNo = ticked.blanks;
    const isNamed = source.layout === "named-and-rated";
    const entries = source.investments.map(({ name, cell }, index): InvestmentEntry => {
      const elsewhere = isNamed ? index : (this.names?.find(name) ?? -1);
      const attributes = merged(
        this.apart[elsewhere] ?? this.byCell.get(keyOf(cell)) ?? null,
        this.further.flatMap(({ names, all }) => all[names.find(name)] ?? []),
      );
      const read = ticked.ratings[index]!;
      const ratings = isNamed ? this.withUnnamed(read, index, objectives, attributes) : read;
      // An investment stands where the rest of what is said of it does; its ratings have cells of their own.
      const listed = this.choice.investments?.table.records[elsewhere];
      return { name, cell: listed?.cell ?? cell, attributes, ratings };
    });
    if (this.apart.length === 0 || isNamed) return entries;
    const known = new NameIndex(source.investments.map(({ name }) => name));
    const others = this.listed().filter(({ name }) => known.find(name) < 0);
    const none = objectives.map(() => NOT_RATED);
    return [...entries, ...others.map((entry) => ({ ...entry, ratings: none }))];
  }

  /** What is named is rated; what a filled cell does not name is not served. */
  private withUnnamed(
    read: readonly Rating[],
    investment: number,
    objectives: readonly (readonly string[])[],
    attributes: Attributes | null,
  ): readonly Rating[] {
    const served = attributes?.objectives ?? null;
    if (!served) return read;
    this.reportUnknown(served, servedRatings(served, objectives).unknown);
    const { source } = this.choice;
    const isRated = (at: number): boolean => source?.cellOf(investment, at) !== null;
    return read.map((rating, at) => (isRated(at) ? rating : { ...NOT_RATED, effect: 0 }));
  }

  /** Investments of a table without ratings of its own, rated by the objectives that their texts name. */
  private unrated(objectives: readonly (readonly string[])[]): InvestmentEntry[] {
    return this.listed().map((entry) => {
      const served = entry.attributes.objectives;
      const { ratings, unknown } = servedRatings(served, objectives);
      if (served) this.reportUnknown(served, unknown);
      return { ...entry, ratings };
    });
  }

  private reportUnknown({ cell }: NonNullable<Attributes["objectives"]>, unknown: readonly string[]): void {
    if (unknown.length > 0) this.report(unread(cell, unknown.join(", "), tablesSay("unknownObjective")));
  }

  private listed(): { name: string; cell: CellRef; attributes: Attributes }[] {
    const records = this.choice.investments?.table.records ?? [];
    return this.apart.map((attributes, index) => ({
      name: records[index]!.name,
      cell: records[index]!.cell,
      attributes,
    }));
  }
}

function keyOf(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
