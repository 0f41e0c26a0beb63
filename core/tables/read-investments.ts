import type { NotUnderstood } from "#core/domain/evidence.ts";
import type { Capability, Investment, Objective, Rating } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Attributes, Named } from "./attributes/attributes.ts";
import { idsOf } from "./ids.ts";
import { NameIndex, namesJoined } from "./name-match.ts";

/** An investment as it stands in the sheets. */
export interface InvestmentEntry {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly attributes: Attributes | null;
  /** One for each objective. */
  readonly ratings: readonly Rating[];
}

/**
 * Investments with their links to one another resolved to ids. A needed investment or capability that stands nowhere
 * is an unmet need, not a satisfied one.
 */
export function readInvestments(
  entries: readonly InvestmentEntry[],
  objectives: readonly Objective[],
  capabilities: readonly Capability[],
): Investment[] {
  const names = entries.map(({ name }) => name);
  const ids = idsOf(names);
  let index: NameIndex | null = null;
  const known = (): NameIndex => (index ??= new NameIndex(names));
  const resolve = (texts: readonly string[] | undefined): string[] =>
    (texts ?? []).flatMap((text) =>
      namesJoined(text, known()).map((name) => {
        const found = known().find(name);
        return found < 0 ? name : ids[found]!;
      }),
    );
  const skills = new NameIndex(capabilities.map((each) => each.name));
  const nowhere = (
    names: readonly Named[],
    where: NameIndex,
    guards: NotUnderstood["guards"],
  ): NotUnderstood[] =>
    names.flatMap(({ name, cell }) =>
      namesJoined(name, where).some((each) => where.find(each) < 0)
        ? [{ guards, name: name.slice(0, LONGEST), found: name.slice(0, LONGEST), cell }]
        : [],
    );
  const doubts = (attributes: Attributes | null): readonly NotUnderstood[] =>
    attributes === null
      ? []
      : [
          ...attributes.notUnderstood,
          ...nowhere(attributes.requires, known(), "requires"),
          ...nowhere(attributes.needsCapabilities, skills, "capability"),
        ];
  return entries.map(({ name, cell, attributes, ratings }, position) => ({
    id: ids[position]!,
    name,
    costOnce: attributes?.costOnce ?? null,
    costYearly: attributes?.costYearly ?? null,
    ...(attributes && attributes.costLater.length > 0 ? { costLater: attributes.costLater } : {}),
    status: attributes?.status ?? null,
    ratings: withConfidence(ratings, attributes?.confidence ?? null, objectives.length),
    readiness: attributes?.readiness ?? [],
    gates: attributes?.gates ?? [],
    mustDo: attributes?.mustDo ?? false,
    requires: resolve(attributes?.requires.map((each) => each.name)),
    excludes: resolve(attributes?.excludes),
    connectsTo: resolve(attributes?.connectsTo),
    needsCapabilities: (attributes?.needsCapabilities ?? []).flatMap(({ name }) => namesJoined(name, skills)),
    ...(attributes?.owner ? { owner: attributes.owner } : {}),
    ...(attributes?.lever ? { lever: attributes.lever } : {}),
    ...(attributes && attributes.earliestStart !== null ? { earliestStart: attributes.earliestStart } : {}),
    ...(attributes && attributes.months !== null ? { months: attributes.months } : {}),
    ...(attributes && attributes.peopleDays !== null ? { peopleDays: attributes.peopleDays } : {}),
    ...notUnderstood(doubts(attributes)),
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

const LONGEST = 80;

function notUnderstood(found: readonly NotUnderstood[]): Pick<Investment, "notUnderstood"> {
  return found.length === 0 ? {} : { notUnderstood: found };
}
