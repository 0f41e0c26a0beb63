import type { CodeValues } from "#core/domain/evidence.ts";

/**
 * "Reach 50%, Fit 30%" from values name1, share1, name2, share2 …, as many as `count` says.
 * @param mark the language's decimal mark
 * @param unit what follows a number: "%", or a narrow space and "%"
 */
export function sharesText(values: CodeValues, mark: string, unit: string): string {
  return [...Array(Number(values.count)).keys()]
    .map((i) => {
      const percent = Math.round(Number(values[`share${i + 1}`]) * 1000) / 10;
      return `${values[`name${i + 1}`]} ${decimal(percent, mark)}${unit}`;
    })
    .join(", ");
}

/** A number with the language's decimal mark. */
export function decimal(value: string | number | undefined, mark: string): string {
  return String(value).replace(".", mark);
}
