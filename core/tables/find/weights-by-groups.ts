import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { FrameCells } from "./frame-cells.ts";
import { groupRuns } from "./group-runs.ts";
import type { WeightSource } from "./weight-source.ts";

/** How far from the objectives' own weights those of their groups stand. */
const REACH = 4;
/** A table of more lines than this names no groups beside its weights. */
const MOST_FIELDS = 300;

/**
 * The same weights times what their groups weigh, where a line beside them tells that: by these the sheet's own
 * products and totals come out, and by no others.
 * @returns null where no line near the weights holds those of groups
 */
export function weightsByGroups(
  { frame, fields }: FrameCells,
  source: WeightSource,
  locale: WorkbookLocale,
): WeightSource | null {
  if (source.kind !== "line" || !source.isNamed || fields.length > MOST_FIELDS) return null;
  const { sight, header, name } = frame;
  const own = new Map(fields.map((field, j) => [field, source.values[j]!]));
  const weighed = fields.filter((field) => !Number.isNaN(own.get(field)!)).sort((a, b) => a - b);
  const shares = { fields: weighed, own: (field: number) => own.get(field)! };
  for (let line = Math.max(0, source.line - REACH); line <= source.line + REACH; line++) {
    if (line === source.line || line === header || line >= sight.lines) continue;
    const runs = groupRuns(sight, line, sight.text(line, name), shares, locale);
    if (!runs) continue;
    const whole = runs.reduce((sum, { weight }) => sum + weight.value!, 0);
    const group = new Map(
      runs.flatMap(({ fields: members, weight }) => members.map((field) => [field, weight.value! / whole])),
    );
    return { ...source, values: source.values.map((value, j) => value * (group.get(fields[j]!) ?? NaN)) };
  }
  return null;
}
