import type { FoundTotals, Reading } from "#core/domain/reading.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import type { Message } from "#core/messages/message.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import type { Choice } from "./choose.ts";
import type { FoundScales } from "./objective-scale.ts";
import { tablesSay } from "./says.ts";
import type { Survey } from "./survey.ts";
import { parseNumber } from "./values/parse-number.ts";
import type { Weighed } from "./weigh.ts";

/** What to tell the user about the tables that were chosen. */
export function tableNotes(
  { source, investments, list, links, parts, strengths }: Choice,
  strategy: Pick<Strategy, "objectives" | "investments">,
  isServed: boolean,
): Message[] {
  const notes: Message[] = [];
  const [matrix] = parts;
  if (source && source.averaged.length > 0) notes.push(tablesSay("severalLines", source.averaged.join(", ")));
  // A column without a header is named by its place, among what is not used.
  const unweighted = matrix?.unweighted.flatMap(({ header }) => (header === "" ? [] : [header])) ?? [];
  if (unweighted.length > 0) notes.push(tablesSay("unweightedColumns", unweighted.join(", ")));
  if (matrix && matrix.table.products > 0) notes.push(tablesSay("productsLeftOut"));
  if (parts.length > 1) {
    const where = parts.map(({ table: { layout } }) => addressOf(layout.range));
    notes.push(tablesSay("joinedTables", parts.length, where.join(", ")));
  }
  if (links?.more) {
    const where = [links.layout.range, ...links.more].map(addressOf);
    notes.push(tablesSay("joinedTables", where.length, where.join(", ")));
  }
  if (links && links.repeated > 0) notes.push(tablesSay("repeatedLinks", links.repeated));
  if (strengths) notes.push(tablesSay("namedAndRated", strengths.naming, strengths.strength));
  if (!source && investments && strategy.investments.length > 0) {
    notes.push(
      isServed ? tablesSay("textColumn") : tablesSay("noRatings", addressOf(investments.table.layout.range)),
    );
  }
  if (list && strategy.objectives.length > 0 && strategy.investments.length === 0) {
    notes.push(tablesSay("noInvestments", addressOf(list.table.layout.range)));
  }
  return notes;
}

export function describeRatings({ source, investments }: Choice, isServed: boolean): Reading["ratings"] {
  if (source) return { layout: source.layout, range: source.range, investmentsAre: source.investmentsAre };
  if (!isServed || !investments) return null;
  return { layout: "text-column", range: investments.table.layout.range, investmentsAre: "rows" };
}

export function describeWeights(
  { list, parts: [matrix] }: Choice,
  { kind, sum, range }: Weighed,
): Reading["weights"] {
  if (kind === "equal") return { where: "none", range: null, kind, sum: null };
  if (!list && matrix?.weights.where === "header-text") return { where: "header-text", range, kind, sum };
  const told = list ? undefined : matrix?.candidate?.source?.told;
  if (told) return { where: "text", range: told.range, kind, sum };
  const isColumn = range !== null && range.rows >= range.columns;
  return { where: isColumn ? "column" : "row", range, kind, sum };
}

/** Investments without ratings, or objectives alone, are never sure to be all that is meant. */
const SUREST_WITHOUT_RATINGS = 0.6;

/** Ratings on a scale that is hardly told take something off. */
const LEAST_FOR_SCALE = 0.7;

export function overallConfidence({ source, list, investments }: Choice, scales: FoundScales): number {
  if (source) return Math.min(source.confidence, LEAST_FOR_SCALE + scales.confidence / 2);
  const tables = [list?.confidence, investments?.confidence].flatMap((each) =>
    each === undefined ? [] : [each],
  );
  if (tables.length === 0) return 0;
  return Math.min(tables.reduce((a, b) => a + b, 0) / tables.length, SUREST_WITHOUT_RATINGS);
}

/** The other tables that could have been meant, likeliest first. */
export function alternativeTables(
  { matrices }: Survey,
  { parts, list, investments, further = [], links }: Choice,
): RangeRef[] {
  const used = new Set([
    ...[...parts, ...further].map(({ table }) => table.layout),
    list?.table.layout,
    investments?.table.layout,
    links?.layout,
  ]);
  const ranked = new Set(matrices.map(({ table }) => table.layout));
  return [...ranked].filter((layout) => !used.has(layout)).map(({ range }) => range);
}

/** The hand-made totals beside the ratings. */
export function readTotals(
  { parts: [matrix] }: Choice,
  investments: readonly Investment[],
  locale: WorkbookLocale,
): FoundTotals | null {
  if (!matrix) return null;
  const { view, fields, records } = matrix.table;
  const total = fields.find(({ field }) => matrix.roles.get(field) === "total");
  if (!total) return null;
  const cells = records.map(({ line }, index) => {
    const format = view.format(line, total.field);
    const parsed = parseNumber(view.at(line, total.field), { locale, format });
    return {
      investmentId: investments[index]!.id,
      value: parsed.kind === "number" ? parsed.value : null,
      cell: view.cell(line, total.field),
    };
  });
  return { header: total.header, cells };
}
