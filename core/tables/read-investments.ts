import type { Investment, Objective, Rating } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Attributes } from "./investment-attributes.ts";
import { idsOf } from "./ids.ts";
import { NameIndex } from "./name-match.ts";

/** An investment as it stands in the sheets. */
export interface InvestmentEntry {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly attributes: Attributes | null;
  /** One for each objective. */
  readonly ratings: readonly Rating[];
}

/** Investments with their links to one another resolved to ids. */
export function readInvestments(
  entries: readonly InvestmentEntry[],
  objectives: readonly Objective[],
): Investment[] {
  const names = entries.map(({ name }) => name);
  const ids = idsOf(names);
  let index: NameIndex | null = null;
  const resolve = (texts: readonly string[] | undefined): string[] =>
    (texts ?? []).map((text) => {
      index ??= new NameIndex(names);
      const found = index.find(text);
      return found < 0 ? text : ids[found]!;
    });
  return entries.map(({ name, cell, attributes, ratings }, position) => ({
    id: ids[position]!,
    name,
    costOnce: attributes?.costOnce ?? null,
    costYearly: attributes?.costYearly ?? null,
    status: attributes?.status ?? null,
    ratings: withConfidence(ratings, attributes?.confidence ?? null, objectives.length),
    readiness: attributes?.readiness ?? [],
    gates: attributes?.gates ?? [],
    mustDo: attributes?.mustDo ?? false,
    requires: resolve(attributes?.requires),
    excludes: resolve(attributes?.excludes),
    connectsTo: resolve(attributes?.connectsTo),
    needsCapabilities: attributes?.needsCapabilities ?? [],
    ...(attributes?.owner ? { owner: attributes.owner } : {}),
    ...(attributes?.lever ? { lever: attributes.lever } : {}),
    ...(attributes && attributes.earliestStart !== null ? { earliestStart: attributes.earliestStart } : {}),
    cell,
    costCell: attributes?.costCell ?? null,
  }));
}

function withConfidence(
  ratings: readonly Rating[],
  confidence: number | null,
  count: number,
): readonly Rating[] {
  const all = ratings.length === count ? ratings : ratings.slice(0, count);
  return confidence === null ? all : all.map((rating) => ({ ...rating, confidence }));
}
