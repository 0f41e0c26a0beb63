import type { Corrections, InvestmentRole, Reading } from "#core/domain/reading.ts";
import { overlaps } from "#core/workbook/range.ts";
import { foldText } from "../values/fold.ts";
import type { Relocated } from "./relocate.ts";

/** Whether roles are kept by bare indices, without the headers that they were said of. */
export function hasLooseRoles({ investmentFields, anchors }: Corrections): boolean {
  return Object.keys(investmentFields ?? {}).some(
    (index) => anchors?.investmentFields?.[index] === undefined,
  );
}

/**
 * Leaves out a role that was kept by a bare index where that index has become another column: one that heads an
 * objective of a list which stands apart, or none at all. Nothing is lost where the reading has that role by itself.
 */
export function withoutStrayRoles(
  { corrections, lost }: Relocated,
  { anchors }: Corrections,
  readWith: (corrections: Corrections) => Reading,
): Relocated {
  const { investmentFields = {}, ...others } = corrections;
  const { objectives, investments, strategy } = readWith(others);
  const apart = objectives !== null && investments !== null && !overlaps(objectives.range, investments.range);
  const names = new Set(apart ? strategy.objectives.map(({ name }) => foldText(name)) : []);
  const kept = Object.entries(investmentFields).filter(([index, role]) => {
    if (anchors?.investmentFields?.[index] !== undefined || !investments) return true;
    const field = investments.fields.find(({ line }) => String(line) === index);
    return field !== undefined && (role === "rating" || !names.has(foldText(field.header)));
  });
  const isRead = (role: InvestmentRole): boolean =>
    investments?.fields.some((field) => field.role === role) === true;
  const strays = Object.entries(investmentFields).filter(
    ([index, role]) => !kept.some(([each]) => each === index) && !isRead(role),
  ).length;
  const fields = kept.length === 0 ? {} : { investmentFields: Object.fromEntries(kept) };
  return { corrections: { ...others, ...fields }, lost: lost + strays };
}
