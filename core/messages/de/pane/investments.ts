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
};
