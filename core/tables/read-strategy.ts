import type { Corrections, Reading, UnreadCell } from "#core/domain/reading.ts";
import type { Message } from "#core/messages/message.ts";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, overlaps } from "#core/workbook/range.ts";
import { inAwardedPoints } from "./awarded-points.ts";
import { withIds } from "./capability-table.ts";
import { chooseTables, type Choice } from "./choose.ts";
import { rangeOf } from "./choose/rank.ts";
import { InvestmentCollector } from "./collect-investments.ts";
import { narrowed } from "./correct.ts";
import {
  alternativeTables,
  describeRatings,
  describeWeights,
  overallConfidence,
  readTotals,
  tableNotes,
} from "./describe-reading.ts";
import { decisionOfReading } from "./decision/facts.ts";
import { findTables, type FoundTables } from "./find-tables.ts";
import { MOST_FIELDS } from "./find/frame-cells.ts";
import { cellKey } from "./formula/facts.ts";
import { foundHeads, foundInvestments, foundList } from "./found.ts";
import { gridsOf, isFilled, withoutRanges, type Grid } from "./grid.ts";
import { leastIsBestFor, legendsOf } from "./legend.ts";
import { gradeTablesOf } from "./legend-tables.ts";
import { matchObjectives, namesOf } from "./match-objectives.ts";
import { doubtsOf } from "./report/doubts.ts";
import { reproducedTotals, surenessOf, witnessesOf } from "./report/evidence.ts";
import { alikeSheets } from "./report/alike-sheets.ts";
import { hiddenParts } from "./report/hidden-lines.ts";
import { unsavedFormulas } from "./report/unsaved-formulas.ts";
import { unusedParts, usedRanges } from "./report/unused.ts";
import { isLeastFirst } from "./witness/least-first.ts";
import { leastFirst } from "./objective-scale.ts";
import { findScales } from "./rating-samples.ts";
import { readInvestments } from "./read-investments.ts";
import { readObjectives } from "./read-objectives.ts";
import { withNamedRanges, withoutCopies } from "./named-ranges.ts";
import { tablesSay } from "./says.ts";
import { layoutsOf, surveyLayouts, type Survey } from "./survey.ts";
import { guessLocale } from "./values/guess-locale.ts";
import { unread as unreadCell } from "./unread.ts";
import { ofServed } from "./served-scale.ts";
import { scenarioNames, weightKind } from "./weight-header.ts";

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
): Reading {
  const grids = gridsOf(outline, sheets);
  const locale = guessLocale(numericTexts(grids), outline.locale);
  const layouts = withNamedRanges(layoutsOf(grids, outline), grids, corrections);
  const single = withoutCopies(grids, corrections);
  const usable = new Set(single.map(({ sheet }) => sheet));
  const survey = narrowed(surveyLayouts(layouts, locale), corrections, usable);
  const open = withoutRanges(grids, survey.capabilityRanges);
  const looked = open.filter(({ sheet }) => usable.has(sheet));
  const candidates = findTables(looked, outline, corrections, locale);
  const choice = chooseTables(survey, candidates, locale, corrections);
  const unread: UnreadCell[] = [];
  const report = (cell: UnreadCell): void => void unread.push(cell);

  const collector = new InvestmentCollector(choice, locale, report, corrections);
  const texts = collector.attributes.map((attributes) => attributes.objectives?.text ?? null);
  const isServed = choice.source === null && texts.some((text) => text !== null);
  const matched = matchObjectives(choice, texts, locale);
  const sheetOf = new Map(looked.map(({ sheet }, index) => [sheet, index]));
  const gradeTables = choice.source === null ? [] : gradeTablesOf(open, usedRanges(choice));
  const stated = findScales(
    matched,
    choice.source,
    corrections,
    choice.parts.flatMap(legendsOf),
    ({ sheet, row, column }) => candidates.facts.scaleOf.get(cellKey(sheetOf.get(sheet) ?? -1, row, column)),
    new Set(choice.parts.flatMap(leastIsBestFor)),
    gradeTables,
  );
  const [matrix] = choice.parts;
  const scored = matrix?.candidate ?? null;
  const told = choice.strengths ? ofServed(stated, corrections) : stated;
  const awarded = inAwardedPoints(told, matched, choice, locale, corrections);
  const found = scored && isLeastFirst(scored) ? leastFirst(awarded, corrections) : awarded;
  const { objectives, weighed, scenarios, notes, waysTold } = readObjectives(matched.entries, found.scales, {
    locale,
    corrections,
    groups: choice.list ? new Map() : (choice.source?.groups ?? new Map()),
    scenarioNames: scenarioNames(choice),
    weightKind: weightKind(choice, matched.entries),
    report,
  });
  const names = matched.entries.map(namesOf);
  const scales = objectives.map(({ scale }) => scale);
  const investments = readInvestments(
    collector.entries(names, scales, matched.rated),
    objectives,
    survey.capabilities,
  );
  const capabilities = withIds(survey.capabilities, objectives, investments, (name, cell) =>
    report(unreadCell(cell, name, tablesSay("unknownNeed"))),
  );
  const { currency, costPeriods } = collector;
  const strategy = {
    objectives,
    investments,
    capabilities,
    scenarios,
    currency,
    ...(costPeriods.length > 0 ? { costPeriods } : {}),
  };

  const blank = unsavedFormulas(outline, sheets);
  const unsaved = blank ? [tablesSay("unsavedFormulas", addressOf(blank.first), blank.count)] : [];
  const isNothing = objectives.length === 0 && investments.length === 0;
  const heads = matrix ? foundHeads(matrix) : null;
  const totals = readTotals(choice, investments, locale);
  const tables = {
    strategy,
    objectives: choice.list ? foundList(choice.list) : heads,
    investments: choice.investments ? foundInvestments(choice.investments) : null,
    ratings: describeRatings(choice, isServed),
    ...(choice.further && { further: choice.further.map(foundInvestments) }),
  };
  const alike = scoresNothing(choice) ? alikeSheets(open) : [];
  const apart = alike.length > 0 ? [tablesSay("alikeSheets", alike.slice(0, MOST_HIDDEN), alike.length)] : [];
  const hidden = hiddenNotes(tables, outline);
  const confidence = isNothing ? 0 : overallConfidence(choice, found);
  const decision = decisionOfReading(tables, grids, corrections);
  // Who has answered which table is meant may want to change it: the others are looked for again.
  const isAnswered = Object.keys(corrections.answers ?? {}).some((id) => id.startsWith("which-"));
  const among = isAnswered ? findTables(open, outline, {}, locale) : candidates;
  const rivals = withoutRead(among, choice, isServed);
  return {
    ...tables,
    weights: objectives.length === 0 ? null : describeWeights(choice, weighed),
    scale: found.shared,
    confidence,
    notes: [
      ...unsaved,
      ...notes,
      ...tableNotes(choice, strategy, isServed),
      ...(awarded === told ? [] : [tablesSay("awardedPoints")]),
      ...(collector.blanksAsNo > 0 ? [tablesSay("blanksAreNo")] : []),
      ...apart,
      ...hidden,
    ],
    unread,
    alternatives: alternativeTables(survey, choice),
    nothingFound: isNothing ? [...unsaved, ...nothingFound(survey, grids), ...apart] : null,
    ...(totals ? { totals } : {}),
    sureness: surenessOf(confidence),
    witnesses: scored ? witnessesOf(scored) : [],
    reproduced: scored ? reproducedTotals(scored) : null,
    unused: unusedParts(
      choice,
      candidates,
      open,
      gradeTables.map(({ range }) => range),
    ),
    questions: doubtsOf(
      rivals,
      scored !== null,
      strategy,
      waysTold,
      choice,
      decision,
      corrections,
      found.isGuessed,
    ),
    decision,
  };
}

/** Nothing is compared: there are no ratings, or only those of one thing. */
function scoresNothing({ source }: Choice): boolean {
  return source === null || source.investments.length < 2;
}

/** Nobody is asked whether tables are ones to score that were read as what names objectives, as these, or as conditions. */
function withoutRead(
  found: FoundTables,
  { strengths, investments, list, further = [] }: Choice,
  isServed: boolean,
): FoundTables {
  const served = strengths || isServed ? [list, strengths ? investments : null] : [];
  const read = [...served, ...further].flatMap((each) => each?.table.layout.range ?? []);
  if (read.length === 0) return found;
  return {
    ...found,
    readings: found.readings.filter((each) => !read.some((range) => overlaps(rangeOf(each), range))),
  };
}

/** So many names of hidden lines are said. */
const MOST_HIDDEN = 5;

function hiddenNotes(tables: Pick<Reading, "ratings" | "strategy">, { sheets }: WorkbookOutline): Message[] {
  const { objectives, investments } = hiddenParts(tables, sheets);
  const names = [...objectives, ...investments].map(({ name }) => name);
  return names.length > 0 ? [tablesSay("hiddenParts", names.slice(0, MOST_HIDDEN), names.length)] : [];
}

/** What was looked for, and the nearest thing to it. */
function nothingFound({ matrices, layouts }: Survey, grids: readonly Grid[]): Message[] {
  if (grids.every(({ values }) => values.every((row) => !row.some(isFilled))))
    return [tablesSay("emptyWorkbook")];
  const nearest = matrices[0]?.table.layout ?? layouts[0];
  const said = tablesSay("nothingFound", nearest ? addressOf(nearest.range) : null);
  const widths = grids.map(({ values }) => values.reduce((most, row) => Math.max(most, row.length), 0));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const { sheet } = grids[widths.indexOf(widest)]!;
  return widest > MOST_FIELDS ? [said, tablesSay("tooWide", sheet, widest, MOST_FIELDS)] : [said];
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
