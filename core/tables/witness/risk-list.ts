import { foldText } from "../values/fold.ts";
import { speaksOf } from "./words.ts";

/** What a risk does where it comes true, folded; "|" between. */
const HARM = new RegExp(
  "\\b(?:impact|consequences?|damages?|effects?|harm|exposure|auswirkung(?:en)?|schaden|folgen|impacto|consecuencias?|consequencias?|danos?|impatto|conseguenze|gevolg(?:en)?|impactul|skutki?|wplyw|konsekvens(?:er|en)?|virkning|vaikutus|etki|dopad)\\b|влияние|ущерб|последстви|вплив|影响|影響|영향",
);

/**
 * Whether what was read as objectives says how likely each line is and how bad, and nothing else: a list of risks. Its
 * product comes out like a total of ratings, and nobody wants the first of them.
 */
export function isRiskList(names: readonly string[]): boolean {
  return (
    names.some((name) => speaksOf("chance", name)) &&
    names.every((name) => speaksOf("chance", name) || HARM.test(foldText(name)))
  );
}
