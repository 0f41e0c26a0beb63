import { en } from "#core/messages/en.ts";
import type { Corrections, FoundTotals, Reading, UnreadCell } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { Capability, Investment, Objective, Rating } from "#core/domain/strategy.ts";
import type { RangeCells, WorkbookLocale, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { chooseTables, type Choice } from "./choose.ts";
import { narrowed, withNamedRanges } from "./correct.ts";
import { foundHeads, foundInvestments, foundList } from "./found.ts";
import { gridsOf, isFilled, type Grid } from "./grid.ts";
import { AttributeReader, type Attributes } from "./investment-attributes.ts";
import { NameIndex, nameKey } from "./name-match.ts";
import type { ObjectiveList } from "./objective-list.ts";
import { entriesOfList, type ObjectiveEntry } from "./objective-entry.ts";
import { scalesOf, type FoundScales } from "./objective-scale.ts";
import { NOT_RATED, RatingReader, type RatingCell } from "./rating-cells.ts";
import type { RatingSource } from "./rating-source.ts";
import { readInvestments, type InvestmentEntry } from "./read-investments.ts";
import { readObjectives } from "./read-objectives.ts";
import { namedObjectives, servedRatings } from "./served-text.ts";
import { layoutsOf, surveyLayouts, type Survey } from "./survey.ts";
import { scenarioName } from "./weight-lines.ts";
import { guessLocale } from "./values/guess-locale.ts";
import { parseNumber } from "./values/parse-number.ts";
import { scaleById } from "./values/scale.ts";
import { weightKindOf } from "./values/header-role.ts";

/**
 * Reads a business's strategy from the cells of its own workbook: finds its objectives, weights, investments and
 * ratings in whatever layout they stand, and reports what was understood, how sure that is, and every cell that
 * could not be used. Never throws for what is in the cells; linear in their number.
 *
 * @param sheets the cells of each sheet from A1 (see `rangesToRead`)
 * @param corrections what the user said about an earlier reading; overrides every guess
 */
export function readStrategy(
  outline: WorkbookOutline,
  sheets: readonly RangeCells[],
  corrections: Corrections = {},
  texts: typeof en = en,
): Reading {
  const grids = gridsOf(outline, sheets);
  const isEmpty = grids.every(({ values }) => values.every((row) => !row.some(isFilled)));
  const locale = guessLocale(numericTexts(grids), outline.locale);
  const layouts = withNamedRanges(layoutsOf(grids, outline), grids, corrections);
  const survey = narrowed(surveyLayouts(layouts, locale), corrections);
  return new Assembly(survey, chooseTables(survey), locale, corrections, texts, isEmpty).reading();
}

/** Texts that might hold numbers; enough of them to tell the decimal mark by. */
function* numericTexts(grids: readonly Grid[]): Generator<string> {
  let left = 2_000;
  for (const { values } of grids) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value !== "string" || value.length > 24 || !/\d/.test(value)) continue;
        if (left-- <= 0) return;
        yield value;
      }
    }
  }
}

/** Puts the chosen tables together. */
class Assembly {
  private readonly unread: UnreadCell[] = [];
  private readonly notes: string[] = [];
  private readonly report = (cell: UnreadCell): void => void this.unread.push(cell);

  constructor(
    private readonly survey: Survey,
    private readonly choice: Choice,
    private readonly locale: WorkbookLocale,
    private readonly corrections: Corrections,
    private readonly texts: typeof en,
    private readonly isEmpty: boolean,
  ) {}

  reading(): Reading {
    const { choice, locale, corrections, texts } = this;
    const attributes = this.attributes();
    const { entries, rated } = this.objectiveEntries(attributes);
    const found = this.scales(entries, rated);
    const { objectives, weighed, scenarios, notes } = readObjectives(entries, found.scales, {
      locale,
      texts: texts.tables,
      corrections,
      groups: choice.list ? new Map() : (choice.source?.groups ?? new Map()),
      scenarioNames: this.scenarioNames(),
      weightKind: this.weightKind(entries),
      report: this.report,
    });
    this.notes.push(...notes);
    const investments = readInvestments(
      this.investmentEntries(
        attributes,
        objectives.map(({ name }) => name),
        objectives.map(({ scale }) => scale),
        rated,
      ),
      objectives,
    );
    const strategy = {
      objectives,
      investments,
      capabilities: withIds(this.survey.capabilities, objectives, investments),
      scenarios,
      currency: currencyOf(attributes),
    };
    const { list, parts, investments: table, source } = choice;
    const [matrix] = parts;
    const nothing = objectives.length === 0 && investments.length === 0;
    this.noteMissing(investments, objectives.length, source !== null || this.textColumn(attributes));
    const textColumn = !source && this.textColumn(attributes);
    return {
      strategy,
      objectives: list ? foundList(list) : matrix ? foundHeads(matrix) : null,
      investments: table ? foundInvestments(table) : null,
      ratings: source
        ? { layout: source.layout, range: source.range, investmentsAre: source.investmentsAre }
        : textColumn && table
          ? { layout: "text-column", range: table.table.layout.range, investmentsAre: "rows" }
          : null,
      weights: objectives.length === 0 ? null : this.foundWeights(weighed),
      scale: found.shared,
      confidence: nothing ? 0 : this.confidence(found),
      notes: this.notes,
      unread: this.unread,
      alternatives: this.alternatives(),
      nothingFound: nothing ? this.nothingFound() : null,
      ...this.totals(investments),
    };
  }

  /** What the investments table says, by the key of the investment's name. */
  private attributes(): ReadonlyMap<string, Attributes> {
    const found = new Map<string, Attributes>();
    const tables = new Set([
      ...this.choice.parts,
      ...(this.choice.investments ? [this.choice.investments] : []),
    ]);
    for (const { table, roles } of tables) {
      const reader = new AttributeReader(table, roles, this.locale, this.texts.tables, this.report);
      table.records.forEach(({ name, line }) => {
        const key = nameKey(name);
        if (!found.has(key) || table === this.choice.investments?.table) found.set(key, reader.read(line));
      });
    }
    return found;
  }

  /** The objectives in order, and for each its index in the rating source (-1 where nothing rates it). */
  private objectiveEntries(attributes: ReadonlyMap<string, Attributes>): {
    entries: ObjectiveEntry[];
    rated: number[];
  } {
    const { list, source } = this.choice;
    if (!list) {
      if (source)
        return { entries: [...source.objectives], rated: source.objectives.map((_, index) => index) };
      const named = namedObjectives(
        [...attributes.values()].map(({ objectives }) => objectives?.text ?? null),
      );
      return { entries: named.map(plainEntry), rated: named.map(() => -1) };
    }
    const listed = entriesOfList(list, this.locale);
    if (!source) return { entries: listed, rated: listed.map(() => -1) };
    const index = new NameIndex(listed.map(({ name }) => name));
    const rated = listed.map(() => -1);
    const extra: number[] = [];
    source.objectives.forEach(({ name }, at) => {
      const found = index.find(name);
      if (found >= 0 && rated[found] === -1) rated[found] = at;
      else extra.push(at);
    });
    const weightless = listed.every(({ weight }) => weight === null);
    const entries = listed.map((entry, at): ObjectiveEntry => {
      const head = source.objectives[rated[at]!];
      if (!head) return entry;
      return {
        ...entry,
        weight: weightless ? head.weight : entry.weight,
        scaleText: entry.scaleText || head.scaleText,
        reversed: entry.reversed || head.reversed,
        scenarios: entry.scenarios.length > 0 ? entry.scenarios : head.scenarios,
      };
    });
    return {
      entries: [...entries, ...extra.map((at) => source.objectives[at]!)],
      rated: [...rated, ...extra],
    };
  }

  private scales(entries: readonly ObjectiveEntry[], rated: readonly number[]): FoundScales {
    const { source } = this.choice;
    const { scale, scales } = this.corrections;
    const found = scalesOf(
      entries.map(({ name, scaleText }, index) => {
        const filled = source ? sampled(source, rated[index]!) : [];
        return {
          name,
          scaleText,
          samples: filled.map(({ value }) => value),
          formats: filled.map(({ format }) => format),
        };
      }),
    );
    if (scale === undefined && scales === undefined) return source ? found : { ...found, shared: null };
    const chosen = entries.map(({ name }, index): Scale => {
      const id = scales?.[name.toLowerCase()] ?? scale;
      return (id === undefined ? null : scaleById(id)) ?? found.scales[index]!;
    });
    return { scales: chosen, shared: chosen[0] ?? null, confidence: 1 };
  }

  private scenarioNames(): readonly string[] {
    const { list, source } = this.choice;
    if (!list) return source?.scenarioNames ?? [];
    const base = weightHeader(list);
    return [...list.roles]
      .filter(([, role]) => role === "scenario")
      .map(([field]) =>
        scenarioName(list.table.fields.find((each) => each.field === field)?.header ?? "", base),
      );
  }

  private weightKind(entries: readonly ObjectiveEntry[]): "points" | "percent" | "rank" | "words" {
    const { list, parts } = this.choice;
    const [matrix] = parts;
    const header = list ? weightHeader(list) : (matrix?.weights.line?.label ?? "");
    const kind = header === "" ? "points" : weightKindOf(header);
    if (kind === "rank") return kind;
    const weights = entries.flatMap(({ weight }) => weight ?? []);
    if (
      weights.length > 0 &&
      weights.every(
        ({ written, value }) => typeof written === "string" && value !== null && !/\d/.test(written),
      )
    ) {
      return "words";
    }
    return weights.some(({ percent }) => percent) ? "percent" : kind;
  }

  private investmentEntries(
    attributes: ReadonlyMap<string, Attributes>,
    objectives: readonly string[],
    scales: readonly Scale[],
    rated: readonly number[],
  ): InvestmentEntry[] {
    const { source, investments: table } = this.choice;
    const readers = scales.map((scale) => new RatingReader(scale, this.locale, this.report));
    const entries: InvestmentEntry[] = [];
    const seen = new Set<string>();
    source?.investments.forEach(({ name, cell }, index) => {
      const key = nameKey(name);
      seen.add(key);
      const ratings = objectives.map((_, at): Rating => {
        const found = rated[at]! < 0 ? null : source.cellOf(index, rated[at]!);
        return found ? readers[at]!.read(found) : NOT_RATED;
      });
      entries.push({ name, cell, attributes: attributes.get(key) ?? null, ratings });
    });
    if (table && this.choice.parts.includes(table)) return entries;
    const known = source ? new NameIndex(source.investments.map(({ name }) => name)) : null;
    table?.table.records.forEach(({ name, cell }) => {
      const key = nameKey(name);
      if (seen.has(key) || (known && known.find(name) >= 0)) return;
      const own = attributes.get(key) ?? null;
      const { ratings, unknown } = servedRatings(source ? null : (own?.objectives ?? null), objectives);
      if (own?.objectives && unknown.length > 0 && !source) {
        this.report({
          cell: own.objectives.cell,
          found: unknown.join(", "),
          reason: this.texts.tables.unknownObjective,
        });
      }
      entries.push({ name, cell, attributes: own, ratings });
    });
    return entries;
  }

  private textColumn(attributes: ReadonlyMap<string, Attributes>): boolean {
    return [...attributes.values()].some(({ objectives }) => objectives !== null);
  }

  private noteMissing(investments: readonly Investment[], objectives: number, isRated: boolean): void {
    const { source, investments: table, list, parts } = this.choice;
    const texts = this.texts.tables;
    if (source && source.averaged.length > 0) this.notes.push(texts.severalLines(source.averaged.join(", ")));
    const [matrix] = parts;
    if (matrix && matrix.unweighted.length > 0) {
      this.notes.push(texts.unweightedColumns(matrix.unweighted.map(({ header }) => header).join(", ")));
    }
    if (matrix && matrix.table.products > 0) this.notes.push(texts.productsLeftOut);
    if (parts.length > 1) {
      this.notes.push(
        texts.joinedTables(
          parts.length,
          parts.map(({ table: { layout } }) => addressOf(layout.range)).join(", "),
        ),
      );
    }
    if (this.choice.links && this.choice.links.repeated > 0)
      this.notes.push(texts.repeatedLinks(this.choice.links.repeated));
    if (!source && table && investments.length > 0) {
      if (isRated) this.notes.push(texts.textColumn);
      else this.notes.push(texts.noRatings(addressOf(table.table.layout.range)));
    }
    if (objectives > 0 && investments.length === 0 && list)
      this.notes.push(texts.noInvestments(addressOf(list.table.layout.range)));
  }

  private foundWeights({
    kind,
    sum,
    range,
  }: ReturnType<typeof readObjectives>["weighed"]): Reading["weights"] {
    const { list, parts } = this.choice;
    const [matrix] = parts;
    if (kind === "equal") return { where: "none", range: null, kind, sum: null };
    const inHeader = !list && matrix?.weights.where === "header-text";
    const rows = range !== null && range.rows >= range.columns;
    return { where: inHeader ? "header-text" : rows ? "column" : "row", range, kind, sum };
  }

  private confidence(found: FoundScales): number {
    const { source, list, investments } = this.choice;
    const tables = [
      source?.confidence,
      list?.confidence,
      source ? undefined : investments?.confidence,
    ].filter((each): each is number => each !== undefined);
    if (tables.length === 0) return 0;
    const base = tables.reduce((a, b) => a + b, 0) / tables.length;
    return source ? Math.min(base, 0.5 + found.confidence / 2) : Math.min(base, 0.6);
  }

  private alternatives(): RangeRef[] {
    const used = new Set([
      ...this.choice.parts.map(({ table }) => table.layout),
      this.choice.list?.table.layout,
      this.choice.investments?.table.layout,
      this.choice.links?.layout,
    ]);
    const ranked = this.survey.matrices.map(({ table }) => table.layout);
    return [...new Set(ranked)].filter((layout) => !used.has(layout)).map(({ range }) => range);
  }

  private nothingFound(): string {
    const { matrices, layouts } = this.survey;
    const nearest = matrices[0]?.table.layout ?? layouts[0];
    const texts = this.texts.tables;
    if (this.isEmpty) return texts.emptyWorkbook;
    return texts.nothingFound(nearest ? addressOf(nearest.range) : null);
  }

  private totals(investments: readonly Investment[]): { totals?: FoundTotals } {
    const [matrix] = this.choice.parts;
    const field = matrix && [...matrix.roles].find(([, role]) => role === "total")?.[0];
    if (!matrix || field === undefined) return {};
    const { view, fields } = matrix.table;
    const cells = matrix.table.records.map(({ line }, index) => {
      const parsed = parseNumber(view.at(line, field), {
        locale: this.locale,
        format: view.format(line, field),
      });
      return {
        investmentId: investments[index]!.id,
        value: parsed.kind === "number" ? parsed.value : null,
        cell: view.cell(line, field),
      };
    });
    return { totals: { header: fields.find((each) => each.field === field)!.header, cells } };
  }
}

/** What needs a capability, by id where the name is known. */
function withIds(
  capabilities: readonly Capability[],
  objectives: readonly Objective[],
  investments: readonly Investment[],
): Capability[] {
  if (capabilities.length === 0) return [];
  const things = [...objectives, ...investments];
  const index = new NameIndex(things.map(({ name }) => name));
  return capabilities.map((capability) => ({
    ...capability,
    neededBy: capability.neededBy.map((name) => things[index.find(name)]?.id ?? name),
  }));
}

const SAMPLED_RATINGS = 300;
/** The least and the greatest are looked for among so many; any beyond them is reported as off the scale. */
const LOOKED_THROUGH = 5_000;

/** Ratings of one objective from all over the table, with the least and the greatest of many. */
function sampled(source: RatingSource, objective: number): RatingCell[] {
  if (objective < 0) return [];
  const step = Math.ceil(source.investments.length / SAMPLED_RATINGS);
  const chosen = new Set<number>();
  let least = -1;
  let greatest = -1;
  const stride = Math.ceil(source.investments.length / LOOKED_THROUGH);
  for (let index = 0; index < source.investments.length; index += stride) {
    const value = source.valueOf(index, objective);
    if (value === null) continue;
    if ((index / stride) % Math.ceil(step / stride) === 0) chosen.add(index);
    if (typeof value !== "number") continue;
    if (least < 0 || value < Number(source.valueOf(least, objective))) least = index;
    if (greatest < 0 || value > Number(source.valueOf(greatest, objective))) greatest = index;
  }
  if (least >= 0) chosen.add(least).add(greatest);
  return [...chosen].flatMap((index) => {
    const cell = source.cellOf(index, objective);
    return cell ? [cell] : [];
  });
}

function weightHeader({ roles, table }: ObjectiveList): string {
  const field = [...roles].find(([, role]) => role === "weight")?.[0];
  return table.fields.find((each) => each.field === field)?.header ?? "";
}

function plainEntry(name: string): ObjectiveEntry {
  return {
    name,
    cell: null,
    weight: null,
    group: null,
    scaleText: "",
    reversed: false,
    attributes: [],
    scenarios: [],
  };
}

function currencyOf(attributes: ReadonlyMap<string, Attributes>): string | null {
  for (const { currency } of attributes.values()) {
    if (currency !== null) return currency;
  }
  return null;
}
