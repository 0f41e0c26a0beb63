import type { Texts } from "../../en.ts";

export const investments: Texts["pane"]["investments"] = {
  title: "Vorhaben",
  intro: (investments, objectives) => `${investments} Vorhaben, bewertet nach ${objectives} Zielen.`,
  shown: (shown, all) => `${shown} von ${all} gezeigt.`,
  search: "Suchen",
  sort: "Ordnen nach",
  sorts: { score: "Punkte", name: "Name", cost: "Kosten", verdict: "Urteil", sheet: "Folge im Blatt" },
  filter: "Zeigen",
  all: "Alle Urteile",
  noneMatch: "Kein Vorhaben passt.",
  write: "Schreiben",
  notAssessed: "nicht bewertet",
  endSearch: "Suche beenden",
  searchFor: "Name eines Vorhabens",
  stripOf: (no, fund) => `Alle Punkte auf einer Linie. Ablehnen unter ${no}, Finanzieren ab ${fund}.`,
  limitsMoved: "Grenzen der Urteile gesetzt.",
  dashed: (budget) => `Unter der gestrichelten Linie ist das Budget von ${budget} aufgebraucht.`,
  draftNew: "ist noch nicht eingetragen.",
  draftChanged: "hat Änderungen, die noch nicht gespeichert sind.",
  draftGoOn: "Weitermachen",
  draftDiscard: "Entwurf verwerfen",
};
