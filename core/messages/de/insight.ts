import type { Texts } from "../en.ts";

/** Signale und die Prüfung selbst gerechneter Summen. */
export const insight: Texts["insight"] = {
  alone: "Steht allein",
  hub: "Knotenpunkt",

  check: {
    right: "Richtig",
    noTotal: "Keine Summe",
    noRule: "Die Summen folgen keiner erkennbaren Regel; vergleichen Sie mit ALIGNSCORE",
    wrong: (total, found) => `Müsste ${total} sein, nicht ${found}`,
    plain: "die Gewichte werden nicht verwendet",
    slidWeights:
      "die Zeile davor wurde als Gewichte verwendet; verankern Sie den Bezug auf die Gewichte mit $",
    swapped: (line) => `hat den Platz mit Zeile ${line} getauscht`,
    leftOut: (objective) => `Ziel ${objective} fehlt`,
    countedTwice: (objective) => `Ziel ${objective} ist doppelt gezählt`,
    place: (expected, found) => `Platz ${expected}, nicht ${found}`,
    fault: (parts) => `${parts.join("; ")}.`,
    total: (value) => String(Math.round(value * 1e6) / 1e6).replace(".", ","),
    rating: (objective, reason) => `Bewertung ${objective}: ${reason}.`,
  },
};
