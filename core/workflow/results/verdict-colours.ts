import type { VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { ColourScale } from "#core/workbook/change-set.ts";
import { VERDICT_TINTS } from "../scorecard/palette.ts";

/** Verdict words with the colours of the pane's chips; the word always stands beside the colour. */
export function verdictColours(texts: Texts): ColourScale["rules"] {
  const words = texts.scoring.verdicts;
  const kinds = Object.keys(VERDICT_TINTS) as VerdictKind[];
  return kinds.map((kind) => ({ text: words[kind], ...VERDICT_TINTS[kind] }));
}
