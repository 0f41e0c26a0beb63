import { foldSpaces } from "./fold.ts";

/** A label is the text without its brackets, units and colon: `"Weight (%):"` is `"Weight"`. */
export function labelCore(text: string): string {
  const core = foldSpaces(text)
    .replace(/[([{][^)\]}]*[)\]}]?/g, " ")
    .replace(/[\s:=.*#%]+$/, "")
    .trim();
  return core === "" ? foldSpaces(text) : core;
}
