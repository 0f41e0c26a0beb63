import { foldSpaces } from "#core/tables/values/fold.ts";
import { weightInHeader } from "#core/tables/values/header-weight.ts";

/**
 * A header with another name and, where it states a weight, another weight: "Growth (30%)" becomes "Sales (25%)".
 * @param weight in the unit of `weightInHeader` (0.25 for 25%); left out, the weight stays
 * @returns null where the outcome would not be read back as that name and weight
 */
export function headerWith(header: string, name: string, weight?: number): string | null {
  const stated = weightInHeader(header);
  if (!stated) return weight === undefined ? name : null;
  const text = foldSpaces(header);
  const at = text.indexOf(stated.name);
  const [before, after] = [text.slice(0, at), text.slice(at + stated.name.length)];
  const wanted = weight ?? stated.weight;
  const digits = numeral(wanted, stated.kind === "percent" && /%|percent|prozent/i.test(before + after));
  const replaced = (part: string): string =>
    part.replace(/\d+(?:[.,]\d+)?/, (old) => (old.includes(",") ? digits.replace(".", ",") : digits));
  const parts = /\d/.test(after) ? [before, name, replaced(after)] : [replaced(before), name, after];
  const result = weight === undefined ? before + name + after : parts.join("");
  const read = weightInHeader(result);
  return read?.name === name && Math.abs(read.weight - wanted) < 1e-9 ? result : null;
}

function numeral(weight: number, percent: boolean): string {
  return String(Number((percent ? weight * 100 : weight).toPrecision(12)));
}
