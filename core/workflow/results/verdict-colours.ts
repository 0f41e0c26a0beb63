import type { OptionVerdict, VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { ColourScale } from "#core/workbook/look-changes.ts";
import type { ResultField } from "./fields.ts";
import { VERDICT_TINTS } from "../scorecard/palette.ts";
import { CHOICE_LIKE } from "../scorecard/said.ts";

/** Verdict words with the colours of the pane's chips; the word always stands beside the colour. */
function verdictColours(texts: Texts): ColourScale["rules"] {
  const words = texts.scoring.verdicts;
  const kinds = Object.keys(VERDICT_TINTS) as VerdictKind[];
  return kinds.map((kind) => ({ text: words[kind], ...VERDICT_TINTS[kind] }));
}

/** The same for one of several: the choice in the tints of Fund, what is close in those of Hold. */
function choiceColours({ choice: { kinds } }: Texts): ColourScale["rules"] {
  return (Object.keys(CHOICE_LIKE) as OptionVerdict["kind"][]).map((kind) => ({
    text: kinds[kind],
    ...VERDICT_TINTS[CHOICE_LIKE[kind]],
  }));
}

/** The rules of a field whose words are coloured; none of another. */
export function coloursOf(key: ResultField["key"], texts: Texts): ColourScale["rules"] {
  if (key === "verdict") return verdictColours(texts);
  return key === "choice" ? choiceColours(texts) : [];
}
