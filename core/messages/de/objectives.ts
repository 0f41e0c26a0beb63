import type { Texts } from "../en.ts";

/** Ziele in der eigenen Tabelle ergänzen und ändern. */
export const objectives: Texts["objectives"] = {
  headers: {
    measure: "Messgröße",
    baseline: "Ausgangswert",
    target: "Zielwert",
    current: "Aktuell",
    owner: "Verantwortlich",
    reviewDate: "Termin",
    direction: "Richtung",
    protected: "Geschützt",
  },
  yes: "Ja",
  no: "Nein",
  addLabel: (name) => `${name} hinzufügen`,
  changeLabel: (name) => `${name} ändern`,
  nameless: "Geben Sie ihm erst einen Namen.",
  nameTaken: (name) => `Es gibt schon ein Ziel namens ${name}.`,
  noTable:
    "Ihre Ziele haben keine eigene Tabelle: Sie werden nur bei den Vorhaben genannt. Nennen Sie das neue dort, bei einem Vorhaben, das ihm dient.",
  noRoom: (address, name) =>
    `${address} ist nicht leer. Fügen Sie im Blatt nach ${name} eine leere Zeile oder Spalte ein und versuchen Sie es noch einmal.`,
  headerWeight: (address) =>
    `Die Überschrift in ${address} nennt auch das Gewicht und wäre mit diesem Namen und Gewicht nicht mehr zu verstehen. Versuchen Sie einen anderen Namen.`,
  misread: (name) =>
    `Mit „${name}“ würde Ihre Tabelle anders gelesen, deshalb wird nichts geschrieben. Versuchen Sie einen anderen Namen, oder ergänzen Sie es im Blatt.`,
  weightCalculated: (address) => `Sein Gewicht wird berechnet wie in ${address}.`,
  noRatingPlace: (address) =>
    `Bei ${address} ist kein Platz für seine Bewertungen. Fügen Sie dort eine leere Zeile oder Spalte ein, wenn Sie es bewerten wollen.`,
};
