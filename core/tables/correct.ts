import type { Corrections, InvestmentRole, ObjectiveRole } from "#core/domain/reading.ts";
import { overlaps, sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { Matrix } from "./matrix.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { Survey } from "./survey.ts";

/**
 * What remains of a survey after the user said which tables are meant, and which way round.
 * @param sheets those from which objectives may come
 */
export function narrowed(survey: Survey, corrections: Corrections, sheets: ReadonlySet<string>): Survey {
  const { objectives, investments, ratings, orientation } = corrections;
  const rated = ratings ?? investments;
  const turned = orientation === undefined ? null : orientation === "columns";
  const fits = (matrix: Matrix): boolean => {
    const { range } = matrix.table.layout;
    const isOne = (wanted: RangeRef): boolean => sameRange(range, wanted) || overlaps(range, wanted);
    if (turned !== null && rated && isOne(rated) && matrix.table.view.turned !== turned) return false;
    if (!rated) return turned === null || matrix.table.view.turned === turned;
    return isOne(rated) || (investments !== undefined && isOne(investments)) || matrix.ratings.length === 0;
  };
  const sure = (matrix: Matrix): Matrix => {
    const named = rated && overlaps(matrix.table.layout.range, rated);
    const corrected = withRoles(matrix, corrections);
    return named ? { ...corrected, confidence: 1, score: corrected.score + NAMED } : corrected;
  };
  const lists =
    objectives === null
      ? []
      : objectives === undefined
        ? survey.lists.filter(({ table }) => sheets.has(table.layout.range.sheet))
        : survey.lists
            .filter(({ table }) => overlaps(table.layout.range, objectives))
            .map((list) => ({ ...list, confidence: 1, score: list.score + NAMED }));
  return {
    layouts: survey.layouts,
    capabilities: survey.capabilities,
    capabilityRanges: survey.capabilityRanges,
    lists: lists.map((list) => withListRoles(list, corrections)),
    matrices: survey.matrices
      .filter(fits)
      .map(sure)
      .sort((a, b) => b.score - a.score),
    links: rated ? survey.links.filter(({ layout }) => overlaps(layout.range, rated)) : survey.links,
  };
}

/** More than any evidence adds up to. */
const NAMED = 100;

/** Fields of a matrix as the user named them. */
export function withRoles(matrix: Matrix, { investmentFields, investments, ratings }: Corrections): Matrix {
  if (!investmentFields) return matrix;
  const wanted = investments ?? ratings;
  const { table, weights } = matrix;
  if (wanted && !overlaps(table.layout.range, wanted)) return matrix;
  const roles = new Map<number, InvestmentRole>(matrix.roles);
  let rated = [...matrix.ratings];
  for (const { field, header, cell, group } of table.fields) {
    const role = investmentFields[String(table.view.fieldIndex(field))];
    if (role === undefined) continue;
    rated = rated.filter((each) => each.field !== field);
    roles.delete(field);
    if (role === "rating") {
      const name = weights.names.get(field) ?? header;
      rated.push({
        field,
        name,
        cell,
        group: group?.text ?? null,
        weight: weights.weights.get(field) ?? null,
      });
    } else {
      roles.set(field, role);
    }
  }
  return {
    ...matrix,
    roles,
    ratings: rated.sort((a, b) => a.field - b.field),
    confidence: Math.max(matrix.confidence, 0.9),
  };
}

function withListRoles(list: ObjectiveList, { objectiveFields }: Corrections): ObjectiveList {
  if (!objectiveFields) return list;
  const roles = new Map<number, ObjectiveRole>(list.roles);
  for (const { field } of list.table.fields) {
    const role = objectiveFields[String(list.table.view.fieldIndex(field))];
    if (role === undefined) continue;
    for (const [other, taken] of roles) {
      if (taken === role && role !== "scenario" && role !== "ignored") roles.set(other, "ignored");
    }
    roles.set(field, role);
  }
  return { ...list, roles };
}
