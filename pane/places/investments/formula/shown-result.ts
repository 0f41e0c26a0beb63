import type { Output } from "#core/functions/spec.ts";
import type { Texts } from "#core/messages/en.ts";

/** Lines and cells of a result that are shown of a long one. */
const MOST_LINES = 4;
const MOST_CELLS = 4;

/** The beginning of what a formula shows, line by line; numbers with two digits at most, which is all that tells here. */
export function shownResult(result: readonly (readonly Output[])[], { common }: Texts): string[] {
  const cell = (value: Output): string =>
    typeof value === "number"
      ? value.toLocaleString(common.language, { maximumFractionDigits: 2 })
      : String(value);
  const lines = result.slice(0, MOST_LINES).map((line) => {
    const cells = line.slice(0, MOST_CELLS).map(cell);
    return [...cells, ...(line.length > MOST_CELLS ? ["…"] : [])].join(" · ");
  });
  return result.length > MOST_LINES ? [...lines, "…"] : lines;
}
