import type { Limits } from "#core/domain/result.ts";
import type { ScaleMeaning } from "#core/domain/scale.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { limitsOfMeaning } from "#core/scoring/limits.ts";
import { arrayText, numberText } from "./formula-text.ts";

/**
 * The two limits of the verdicts as classic formulas over the cells of the weights, so that they follow the weights as
 * `verdictLimits` does; plain numbers where a person set them, or where weights change nothing.
 *
 * @param weights the cells of the normalised weights, one row
 * @param meanings one for each objective
 */
export function limitFormulas(
  weights: string,
  meanings: readonly ScaleMeaning[],
  own: Partial<Limits>,
): { readonly fund: CellContent; readonly no: CellContent } {
  const strict = own.strict === true;
  const typical = `MIN(40,MAX(15,100*SUMPRODUCT(${weights},${weights})))`;
  const told = (key: "fund" | "no"): string => {
    const ofEffect = key === "fund" ? typical : `${typical}/3`;
    const isEffect = meanings.map((meaning) => (meaning === "effect" ? 1 : 0));
    const fixed = meanings.map((meaning) =>
      meaning === "effect" ? 0 : limitsOfMeaning(meaning, [], strict)[key],
    );
    if (!isEffect.includes(0)) return ofEffect;
    const sum = (factors: readonly number[]): string => `SUMPRODUCT(${weights},${arrayText([factors])})`;
    return isEffect.includes(1) ? `${ofEffect}*${sum(isEffect)}+${sum(fixed)}` : sum(fixed);
  };
  const allOne = meanings.length > 0 && meanings.every((meaning) => meaning === meanings[0]);
  const content = (key: "fund" | "no"): CellContent => {
    const set = own[key];
    if (set !== undefined) return set;
    if (allOne && meanings[0] !== "effect" && own.fund === undefined)
      return limitsOfMeaning(meanings[0]!, [], strict)[key];
    // A "no" that nobody set keeps its proportion to a "fund" that somebody did.
    return {
      formula:
        own.fund === undefined
          ? `=${told(key)}`
          : `=${numberText(own.fund)}*(${told("no")})/(${told("fund")})`,
    };
  };
  return { fund: content("fund"), no: content("no") };
}
