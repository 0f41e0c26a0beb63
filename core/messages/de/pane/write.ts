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
  withPlan: "Mit dem Plan dieses Jahres",
  withPlanHelp: "Zwei Spalten mehr: ob jedes im Plan ist und in welchem Quartal es beginnt.",
  replaceTyped: "Ersetzen, was über Ergebnisse geschrieben wurde",
  plan: "Was geschieht",
  write: "Schreiben",
  behind: "Das Blatt ist nicht auf dem neuesten Stand.",
  behindIn: (cells, names) =>
    (cells === 1
      ? "1 Ergebnis ist älter als hier gezeigt, "
      : `${cells} Ergebnisse sind älter als hier gezeigt, `) +
    (names.length === 1 ? `bei ${names[0]!}:` : `bei ${names.length} Vorhaben:`),
  pageBehind: (sheet) => `„${sheet}“ ist veraltet.`,
  update: "Blatt aktualisieren",
  updated: (cells) => (cells === 1 ? "1 Ergebnis aktualisiert." : `${cells} Ergebnisse aktualisiert.`),
  written: (address) => `Geschrieben nach ${address}.`,
};
