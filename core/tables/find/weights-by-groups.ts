import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { FrameCells } from "./frame-cells.ts";
import { groupRuns, type WeightRun } from "./group-runs.ts";
import type { WeightSource } from "./weight-source.ts";

/** How far from the objectives' own weights those of their groups stand. */
const REACH = 4;
/** A table of more lines than this names no groups beside its weights. */
const MOST_FIELDS = 300;

/**
 * The source with what groups of its fields weigh, where a line beside it tells that: they are looked for here alone,
 * and whatever is made of the source takes them from it.
 */
export function withGroups(
  { frame, fields }: FrameCells,
  source: WeightSource,
  locale: WorkbookLocale,
): WeightSource {
  if (source.kind !== "line" || fields.length > MOST_FIELDS) return source;
  const { sight, header, name } = frame;
  const own = new Map(fields.map((field, j) => [field, source.values[j]!]));
  const weighed = fields.filter((field) => !Number.isNaN(own.get(field)!)).sort((a, b) => a - b);
  const shares = { fields: weighed, own: (field: number) => own.get(field)! };
  for (let line = Math.max(0, source.line - REACH); line <= source.line + REACH; line++) {
    if (line === source.line || line === header || line >= sight.lines) continue;
    const groups = groupRuns(sight, line, sight.text(line, name), shares, locale);
    if (groups) return { ...source, groups };
  }
  return source;
}

/**
 * The same weights times what their groups weigh: by these the sheet's own products and totals come out, and by no
 * others.
 * @returns null where nothing names the weights, or no line told those of groups
 */
export function weightsByGroups({ fields }: FrameCells, source: WeightSource): WeightSource | null {
  const { groups, isNamed, values } = source;
  if (!groups || !isNamed) return null;
  const whole = groups.reduce((sum, { weight }) => sum + weight.value!, 0);
  const share = new Map(
    groups.flatMap(({ fields: members, weight }: WeightRun) =>
      members.map((field) => [field, weight.value! / whole]),
    ),
  );
  return { ...source, values: values.map((value, j) => value * (share.get(fields[j]!) ?? NaN)) };
}
