import type { Texts } from "../../en.ts";

export const write: Texts["pane"]["write"] = {
  title: "Ins Blatt schreiben",
  how: "Wie",
  ways: { live: "Lebende Formeln", values: "Werte", plain: "Formeln für alle" },
  waysHelp: {
    live: "Folgen jeder Änderung. Brauchen AlignScore.",
    values: "Zahlen und Text, wie sie jetzt sind.",
    plain: "Folgen jeder Änderung, auch bei Kollegen ohne AlignScore.",
  },
  where: "Wohin",
  places: { beside: "Neben Ihre Tabelle", sheet: "Auf ein eigenes Blatt" },
  placesHelp: {
    beside: "In neue Spalten, die AlignScore gehören.",
    sheet: "Ihre eigenen Blätter bleiben, wie sie sind.",
  },
  replaceTyped: "Ersetzen, was über Ergebnisse geschrieben wurde",
  plan: "Was geschieht",
  write: "Schreiben",
  written: (address) => `Geschrieben nach ${address}.`,
};
