import type { Texts } from "../en.ts";

/** Das Übersichtsblatt. */
export const scorecard: Texts["scorecard"] = {
  sheet: "Übersicht",
  label: "Übersicht schreiben",
  title: "Wie unsere Technikausgaben der Strategie dienen",
  aligned: "Anteil der Ausgaben, der der Strategie dient",
  drifting: "Ausgaben, die wenig oder nichts dienen",
  match: "Wie gut die Ausgaben zu den Gewichten passen",
  unserved: "Ziele, denen nichts dient",
  none: "Keine",
  next: "Was als Nächstes zu tun ist",
  listHeaders: [
    "Rang",
    "Vorhaben",
    "Ausrichtung",
    "Bereitschaft",
    "Urteil",
    "Kosten im ersten Jahr",
    "Warum",
  ],
  objectiveHeaders: ["", "Ziel", "Gewicht", "Anteil der Ausgaben", "Gedeckt durch Gefördertes"],
  thisYear: "Dieses Jahr",
  budgetUsed: (budget) => `Vergeben vom Budget dieses Jahres von ${budget}`,
  scoreChart: "Ausrichtung jedes Vorhabens",
  spendChart: "Gewicht und Anteil der Ausgaben",
};
