import type { Texts } from "../en.ts";

/** Das Blatt mit den Rangfolgen anderer Verfahren. */
export const secondOpinion: Texts["secondOpinion"] = {
  sheet: "Zweite Meinung",
  title: "Zweite Meinung",
  intro:
    "Wie andere Verfahren dieselben Bewertungen ordnen. Nur zum Vergleich: Es entscheidet nie ein Urteil.",
  investment: "Vorhaben",
  ours: "Unser Rang",
  methods: {
    topsis: "TOPSIS",
    "weighted-product": "Gewichtetes Produkt",
    vikor: "VIKOR",
    "promethee-2": "PROMETHEE II",
  },
  agreement: "Übereinstimmung mit unserer Rangfolge (Kendalls τ-b)",
  agreementHelp: "1 ist dieselbe Rangfolge, 0 keine Ähnlichkeit, −1 die umgekehrte.",
  summary: {
    same: "Alle ordnen die Vorhaben fast so wie wir.",
    similar: "Sie stimmen im Großen und Ganzen mit uns überein; sehen Sie sich an, was abweicht.",
    apart:
      "Sie weichen deutlich von unserer Rangfolge ab: Sie hängt am Verfahren, also sehen Sie sich die Bewertungen an.",
  },
  caveat:
    "Diese Verfahren vergleichen die Zeilen miteinander; eine Zeile mehr oder weniger kann die Folge der übrigen ändern.",
};
