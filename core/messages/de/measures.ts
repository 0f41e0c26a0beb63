import type { measures as english } from "../en/measures.ts";

/** Die Kennzahlen des Betriebs: warum sich eine nicht sagen lässt. */
export const measures: typeof english = {
  never: "nie",
  shapes: (first, firstSize, second, secondSize) =>
    `${first} hat ${firstSize}, ${second} hat ${secondSize}; geben Sie beide gleich groß, oder eine Zelle für alle`,
  noAnswer: "darauf gibt es keine endliche Antwort",
  moreLost: "es gingen mehr verloren, als am Anfang da waren",
  notMargin: "eine Marge ist ein Anteil am Umsatz, höchstens 1 (100\u00a0%)",
  notShare: "ein Anteil der Kunden liegt zwischen 0 und 1 (100\u00a0%)",
  noEnd:
    "niemand geht je, ihr Wert hat also kein Ende; geben Sie eine Abwanderung über 0 oder einen Zinssatz an",
  sameTarget: "das Ziel ist der Anfang, es gibt also keinen Weg",
};
