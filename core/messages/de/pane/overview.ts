import type { Texts } from "../../en.ts";

export const overview: Texts["pane"]["overview"] = {
  title: "Überblick",
  aligned: "der Ausgaben dienen der Strategie",
  drifting: "driften: nützen wenig oder nichts",
  nothingDrifts: "driften",
  unserved: (count) => (count === 1 ? "Ziel, dem nichts dient" : "Ziele, denen nichts dient"),
  noCosts: "Es wurden keine Kosten gefunden, deshalb lassen sich Ausgaben und Strategie nicht vergleichen.",
  spend: "Ausgaben und Strategie",
  spendKey: "Balken: Anteil der Ausgaben. Striche: Gewicht in der Strategie.",
  spendMove: (share) => `${share} der Ausgaben müssten verlagert werden, um zu den Gewichten zu passen.`,
  spendNothing: "Nichts",
  spendTable: { objective: "Ziel", spend: "Anteil der Ausgaben", weight: "Gewicht" },
  unpriced: (count) =>
    count === 1
      ? "1 Vorhaben hat keine Kosten und bleibt weg."
      : `${count} Vorhaben haben keine Kosten und bleiben weg.`,
  spendParts: "Dienen die Ausgaben der Strategie?",
  parts: { aligned: "dienen ihr", partly: "teils", drifting: "driften" },
  partsTable: { part: "Ausgaben, die", amount: "Betrag", share: "Anteil" },
  covered: "Sind die Ziele gedeckt?",
  coveredKey: "Balken: wie weit Gefördertes jedes Ziel deckt.",
  coveredShare: "Gedeckt",
  allServed: "Jedem dient etwas.",
  notFunded: (names) => `Nichts, was gefördert werden soll, dient: ${names.join(", ")}.`,
  nobodyServes: (names) => `Nichts dient: ${names.join(", ")}.`,
  nobody: "nichts dient ihm",
  verdictTable: { verdict: "Urteil", count: "Vorhaben", cost: "Kosten im ersten Jahr", ideas: "davon Ideen" },
  asTable: "Als Tabelle",
  verdicts: "Urteile",
  next: "Was als Nächstes zu tun ist",
  nothingNext:
    "Nichts Dringendes: Nichts ist zu richten, zu beenden oder abzulehnen, und jedem Ziel dient etwas.",
  check: "Was gelesen wurde",
  scorecard: "Übersichtsblatt",
  scorecardWritten: (address) => `Übersicht geschrieben nach ${address}.`,
  scorecardSame: "Die Übersicht ist auf dem neuesten Stand.",
  madeOfNothing: "Keine.",
  ideasToo: "Ideen, nicht mitgezählt, weil noch nichts dafür ausgegeben wird:",
};
