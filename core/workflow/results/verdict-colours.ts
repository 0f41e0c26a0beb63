import type { Texts } from "#core/messages/en.ts";
import type { ColourScale } from "#core/workbook/change-set.ts";

/** Verdict words with the colours of the pane's chips; the word always stands beside the colour. */
export function verdictColours(texts: Texts): ColourScale["rules"] {
  const words = texts.scoring.verdicts;
  return [
    { text: words.fund, fill: "#dff3e4", color: "#1d6b3c" },
    { text: words["fix-first"], fill: "#fbeecb", color: "#7a4b00" },
    { text: words.hold, fill: "#e9ecf1", color: "#3d4654" },
    { text: words["say-no"], fill: "#fadedd", color: "#96231f" },
    { text: words.stop, fill: "#fadedd", color: "#96231f" },
  ];
}
