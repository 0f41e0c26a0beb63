import type { Corrections, FoundWeights, UnreadCell } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { Objective, WeightScenario } from "#core/domain/strategy.ts";
import type { Message } from "#core/messages/message.ts";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { percentSlip } from "#core/weighting/percent-slip.ts";
import { isLikelyBurden } from "./witness/burden.ts";
import { yesNo } from "./values/answers.ts";
import { foldSpaces } from "./values/fold.ts";
import { parseDate } from "./values/parse-date.ts";
import { parseNumber } from "./values/parse-number.ts";
import { valuesSay } from "./values/says.ts";
import { reverseScale, toEffect, type Effect } from "./values/scale.ts";
import { idsOf } from "./ids.ts";
import type { Attribute, ObjectiveEntry } from "./objective-entry.ts";
import { tablesSay } from "./says.ts";
import { unread } from "./unread.ts";
import { weigh, type Weighed } from "./weigh.ts";
import { inSteps, type WrittenWeight } from "./written-weight.ts";

export interface ReadObjectives {
  readonly objectives: readonly Objective[];
  readonly weighed: Weighed;
  readonly scenarios: readonly WeightScenario[];
  readonly notes: readonly Message[];
  /** The ids of those beside which the sheet says whether more or less is better. */
  readonly waysTold: ReadonlySet<string>;
}

export interface ObjectivesContext {
  readonly locale: WorkbookLocale;
  readonly corrections: Corrections;
  readonly groups: ReadonlyMap<string, WrittenWeight>;
  readonly scenarioNames: readonly string[];
  readonly weightKind: FoundWeights["kind"];
  readonly report: (cell: UnreadCell) => void;
}

/** @param scales one for each entry, as found in the ratings */
export function readObjectives(
  entries: readonly ObjectiveEntry[],
  scales: readonly Scale[],
  context: ObjectivesContext,
): ReadObjectives {
  const { corrections, groups, report } = context;
  const ids = idsOf(entries.map(({ name }) => name));
  const steps = inSteps(entries.map(({ weight }) => weight));
  const written = entries.map((entry, index) => ({ ...entry, weight: steps[index]! }));
  const corrected = inOneUnit(written, corrections).map((entry, index) => {
    const value = corrections.weights?.[ids[index]!];
    return value === undefined
      ? entry
      : { ...entry, weight: { written: value, value, percent: false, cell: entry.weight?.cell ?? null } };
  });
  for (const { weight } of corrected) {
    if (weight?.cell && weight.value === null)
      report(unread(weight.cell, weight.written, tablesSay("notWeight")));
  }
  // Weights that the user set for all objectives are whole: a group's share has no more say in them.
  const allSet = ids.every((id) => corrections.weights?.[id] !== undefined);
  const grouped = allSet ? new Map<string, WrittenWeight>() : groups;
  const weighed = weigh(corrected, grouped, corrections.weightKind ?? context.weightKind);
  // A weighed objective "Costs" may well be served: then "high" is good.
  const isUnweighed = entries.every(({ weight }) => weight === null);
  const turned = (index: number): boolean =>
    said(corrections, ids[index]!) ??
    (entries[index]!.reversed ||
      weighed.negative.includes(index) ||
      (isUnweighed && !entries[index]!.isWayTold && isLikelyBurden(entries[index]!.name, scales[index]!)));
  // A scale that a line near the table turned round is turned back by whoever says that more is better.
  const isChosen = (id: string): boolean =>
    corrections.scale !== undefined || corrections.scales?.[id] !== undefined;
  const scaleOf = (index: number): Scale => {
    const [scale, id] = [scales[index]!, ids[index]!];
    if (turned(index) && !scale.reversed) return reverseScale(scale);
    const isForward = corrections.forward?.includes(id) === true && !isChosen(id);
    return isForward && scale.reversed ? reverseScale(scale) : scale;
  };
  const objectives = corrected.map((entry, index): Objective => {
    return {
      id: ids[index]!,
      name: entry.name,
      weight: weighed.weights[index]!,
      writtenWeight: entry.weight?.written ?? null,
      scale: scaleOf(index),
      protected: yesNo(valueOf(entry, "protected")) ?? false,
      ...attributesOf(entry, scaleOf(index), context),
      cell: entry.cell,
      weightCell: entry.weight?.cell ?? null,
    };
  });
  const scenarios = context.scenarioNames.flatMap((name, index) => {
    const set = weigh(
      corrected.map((entry) => ({ ...entry, weight: entry.scenarios[index] ?? null })),
      new Map(),
      "points",
    );
    return set.kind === "equal" ? [] : [{ name, weights: set.weights }];
  });
  return {
    objectives,
    weighed,
    scenarios,
    waysTold: new Set(ids.filter((_, index) => corrected[index]!.isWayTold)),
    notes: notesOf(
      corrected.map((entry, index) => ({ ...entry, reversed: entry.reversed || scales[index]!.reversed })),
      weighed,
      { ...context, groups: grouped },
    ),
  };
}

/**
 * "40%" beside 30 and 30: where some weights say percent, plain numbers above 1 are percent too; a plain 0.4 beside them
 * where a person has said so.
 */
function inOneUnit(
  entries: readonly ObjectiveEntry[],
  { weightKind }: Corrections,
): readonly ObjectiveEntry[] {
  const isPoints = ({ weight }: ObjectiveEntry): boolean =>
    weight !== null && !weight.percent && weight.value !== null && Math.abs(weight.value) > 1;
  const isSaid =
    weightKind === "percent" &&
    percentSlip(entries.map(({ weight }) => Math.abs(weight?.value ?? 0))) !== null;
  if (!(isSaid || entries.some(({ weight }) => weight?.percent)) || !entries.some(isPoints)) return entries;
  return entries.map((entry) =>
    entry.weight && isPoints(entry)
      ? { ...entry, weight: { ...entry.weight, value: (entry.weight.value ?? 0) / 100, percent: true } }
      : entry,
  );
}

/** Which way a person said that an objective runs; null where nobody did. */
function said({ reversed, forward }: Corrections, id: string): boolean | null {
  if (forward?.includes(id)) return false;
  // A list without `forward` beside it names all that are turned round, as it did before there was one.
  return reversed?.includes(id) === true ? true : reversed && !forward ? false : null;
}

function notesOf(
  entries: readonly ObjectiveEntry[],
  weighed: Weighed,
  { groups }: ObjectivesContext,
): Message[] {
  const notes: Message[] = [];
  const named = (indices: readonly number[]): string =>
    indices.map((index) => entries[index]!.name).join(", ");
  if (entries.length === 0) return [];
  if (weighed.kind === "equal") notes.push(tablesSay("equalWeights"));
  else if (weighed.kind === "rank") notes.push(tablesSay("ranksWeighed"));
  else if (weighed.kind === "words") notes.push(tablesSay("wordsWeighed"));
  else if (groups.size > 0) notes.push(tablesSay("groupWeights"));
  else if (weighed.kind === "percent" && weighed.sum !== null && !isWhole(weighed.sum)) {
    const isShare = entries.some(({ weight }) => weight?.percent) || weighed.sum < 2;
    notes.push(tablesSay("weightsScaled", isShare ? `${rounded(weighed.sum * 100)}%` : rounded(weighed.sum)));
  }
  if (weighed.kind !== "equal" && weighed.without.length > 0)
    notes.push(tablesSay("withoutWeight", named(weighed.without)));
  if (weighed.negative.length > 0) notes.push(tablesSay("negativeWeights", named(weighed.negative)));
  const said = entries.flatMap(({ reversed }, index) => (reversed ? [index] : []));
  if (said.length > 0) notes.push(tablesSay("reversedObjectives", named(said)));
  return notes;
}

function isWhole(sum: number): boolean {
  return Math.abs(sum - 1) < 1e-6 || Math.abs(sum - 100) < 1e-4;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function valueOf(entry: ObjectiveEntry, role: Attribute["role"]): Attribute["value"] {
  return entry.attributes.find((each) => each.role === role)?.value ?? null;
}

function attributesOf(
  entry: ObjectiveEntry,
  scale: Scale,
  { locale, report }: ObjectivesContext,
): Pick<Objective, "measure" | "baseline" | "target" | "current" | "owner" | "reviewDate" | "minimum"> {
  const found: { -readonly [Key in keyof Objective]?: Objective[Key] } = {};
  for (const { role, value, format, cell } of entry.attributes) {
    if (value === null) continue;
    if (role === "measure" || role === "owner") {
      if (typeof value !== "object") found[role] = foldSpaces(String(value));
    } else if (role === "baseline" || role === "target" || role === "current") {
      const parsed = parseNumber(value, { locale, format });
      if (parsed.kind === "number") found[role] = parsed.value;
      else if (parsed.reason) report(unread(cell, value, parsed.reason));
    } else if (role === "minimum") {
      const least = minimumOf(value, format, scale);
      if ("effect" in least) found.minimum = least.effect;
      else if ("reason" in least) report(unread(cell, value, least.reason));
    } else if (role === "reviewDate") {
      const parsed = parseDate(value, { locale, format });
      if (parsed.kind === "date") found.reviewDate = parsed.serial;
      else if (parsed.reason) report(unread(cell, value, parsed.reason));
    }
  }
  return found;
}

/** On 0 … 100 of the scale, as the ratings are written: 3 of 1-5 is 50, and so is "50%". */
function minimumOf(value: Attribute["value"], format: string, scale: Scale): Effect {
  const isShare = typeof value === "string" ? value.trimEnd().endsWith("%") : format.includes("%");
  const share = isShare ? parseNumber(value, { locale: EN_US, format }) : null;
  const read =
    share?.kind === "number" && !scale.id.includes("%")
      ? { effect: share.value > 1 ? share.value / 100 : share.value }
      : toEffect(scale, value);
  if (!("effect" in read)) return read;
  const least = Math.round(read.effect * 10_000) / 100;
  return least < 0 || least > 100
    ? { reason: valuesSay("notRating", `${least}%`, scale.id) }
    : { effect: least };
}
