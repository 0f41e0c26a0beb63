import type { Texts } from "#core/messages/en.ts";

/** Room right of the dearest one for its mark, as a part of a step. */
const LEAST_AIR = 0.1;
/** Amounts are long words in some currencies and languages: more of them along the axis would be turned. */
const STEPS = 4;

/** A round step of which about four reach the amount: 1, 2, 2.5 or 5 with noughts. */
export function axisStep(amount: number): number {
  const least = amount / STEPS;
  const ten = 10 ** Math.floor(Math.log10(least));
  return ten * [1, 2, 2.5, 5, 10].find((times) => times * ten >= least * (1 - 1e-9))!;
}

/** Where the axis ends: at a whole step, with room for the mark of the dearest. */
export function axisEnd(amount: number): number {
  const step = axisStep(amount);
  return step * Math.ceil(amount / step + LEAST_AIR);
}

/** From twenty of them on amounts are shown in thousands or millions, as whole ones would run into each other. */
const TWENTY = 20;

/** A trailing comma of a number format divides by a thousand. @param format of whole amounts: `"€"#,##0` */
export function shortened(
  format: string,
  most: number,
  { scorecard: { thousands, millions } }: Texts,
): string {
  if (most >= TWENTY * 1e6) return format.replace("#,##0", `#,##0,,"${millions}"`);
  return most < TWENTY * 1e3 ? format : format.replace("#,##0", `#,##0,"${thousands}"`);
}
