import type { formulas as english } from "../en/formulas.ts";

export const formulas: typeof english = {
  title: "Formel einfügen",
  intro: "Wählen Sie im Blatt eine leere Zelle. In der Zeile eines Vorhabens geht die Formel nur um dieses.",
  functions: {
    ALIGNSCORE: "Punkte der Ausrichtung",
    ALIGNVERDICT: "Urteil",
    ALIGNWHY: "Grund des Urteils",
    ALIGNREADINESS: "Bereitschaft",
    ALIGNDETAIL: "Woraus die Punkte bestehen",
    ALIGNFIRMNESS: "Wie fest jedes Urteil ist",
    ALIGNRANKRANGE: "Bester und schlechtester Rang",
    ALIGNCHOICE: "Was zu wählen ist",
    ALIGNSTABILITY: "Gewichte, bei denen das Erste vorn bleibt",
    ALIGNWEIGHTS: "Gewichte, die zusammen 1 ergeben",
    ALIGNCOVERAGE: "Wie weit jedes Ziel gedeckt ist",
    ALIGNSPEND: "Ausgaben je Ziel",
    ALIGNDRIFT: "Wie weit Ausgaben von den Gewichten abweichen",
    ALIGNISLANDS: "Was allein steht, und Knoten",
  },
  what: "Was sie sagt",
  aboutOne: (name) => `Über ${name}`,
  aboutAll: "Über alle",
  cell: "Zelle",
  noCell: "Es ist keine Zelle gewählt.",
  take: "Die gewählte Zelle nehmen",
  shows: "Sie zeigt jetzt",
  fills: (range) => `Füllt ${range}`,
  insert: "Einfügen",
  label: "Formel einfügen",
  done: (cell) => `Die Formel steht in ${cell}.`,
  nothing:
    "Es passt keine: Die Bewertungen stehen nicht nebeneinander, oder ihre Skalen sind verschieden. Ergebnisse lassen sich trotzdem schreiben.",
  refused: {
    filled: (cell) => `${cell} ist nicht leer. Wählen Sie eine Zelle mit Platz für das Ergebnis.`,
    itself: (cell) =>
      `Das Ergebnis läge über Zellen, aus denen es gerechnet wird. Wählen Sie eine Zelle abseits von ${cell}.`,
    table: (cell) =>
      `${cell} liegt in einer Tabelle, in der eine Formel nur eine Zelle füllt. Wählen Sie eine in der Zeile eines Vorhabens oder außerhalb.`,
    "no-spill": () => "Dieses Programm füllt nur eine Zelle. Wählen Sie eine in der Zeile eines Vorhabens.",
  },
};
