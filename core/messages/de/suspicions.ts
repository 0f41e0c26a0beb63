import type { Suspicions } from "../en/suspicions.ts";

export const suspicions: Suspicions = {
  named: (name, where) => `„${name}“ (${where})`,
  sentences: {
    "like-line-left": (what) => `${what} ist bewertet wie die anderen, würde aber nicht zählen.`,
    "like-field-left": (what) => `${what} ist ausgefüllt wie die anderen, würde aber nicht zählen.`,
    "unread-field-between": (what) =>
      `${what} steht ausgefüllt zwischen den anderen und wurde nicht verstanden.`,
    "lines-elsewhere": (what) =>
      `${what} und weitere sind unter denselben Spalten bewertet, würden aber nicht zählen.`,
    "unpaired-entry": (what) => `${what} hat ein Gewicht, aber Bewertungen dazu fanden sich nicht.`,
    "weights-between": (what) =>
      `Was die Gewichte wären (${what}), steht mitten unter dem, was bewertet wird.`,
    "rank-taken": (what) => `${what} sieht nach einer Rangfolge aus, nicht nach Bewertungen.`,
    "large-field-taken": (what) => `${what} enthält viel größere Zahlen als die anderen.`,
    "means-taken": (what) => `${what} sieht nach dem Mittelwert der anderen aus.`,
    "all-alike": () => "Alles ist gleich bewertet.",
    "names-are-ratings": () => "Was die Namen wären, sieht nach Bewertungen aus.",
    "one-thing": () => "Mehrere Personen haben eines bewertet.",
    "no-options": () => "Was verglichen wird, steht wohl nicht zur Wahl.",
    "mostly-unread": () => "Das meiste davon sind keine Bewertungen.",
  },
};
