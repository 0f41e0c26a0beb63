import type { ownTables as english } from "../en/own-tables.ts";

export const ownTables: typeof english = {
  title: "Ihre eigenen Tabellen",
  intro:
    "Tippen oder kopieren Sie sie ins Blatt, in beliebiger Folge und mit Ihren eigenen Worten. Gefunden werden sie, wenn da sind:",
  needs: [
    "Vorhaben: in jeder Zeile ein Name, und was es kostet",
    "Ziele: Namen über Spalten oder in einer eigenen Liste, mit ihren Gewichten",
    "Bewertungen: eine Zahl oder ein Wort, wo ein Vorhaben auf ein Ziel trifft",
  ],
  follows: "Nach jeder Änderung wird das Blatt neu gelesen. Geschrieben wird nichts.",
  questions: "Mit Fragen beginnen",
};
