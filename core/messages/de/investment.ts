import type { Texts } from "../en.ts";

/** Ein Vorhaben beschreiben und in die eigene Tabelle bringen. */
export const investment: Texts["investment"] = {
  unnamed: "Dieses Vorhaben",
  readiness: {
    people: "Personal geschult",
    process: "Abläufe bereit",
    data: "Daten bereit",
    systems: "Systeme bereit",
  },
  gates: {
    legal: "Recht und Regeln",
    privacy: "Datenschutz",
    security: "Sicherheit",
    fairness: "Fairness",
    environment: "Energie und Abfall",
    contract: "Vertragsbindung",
    other: "Sonstiges",
  },
  gateStates: { pass: "Ja", fail: "Nein", unknown: "Unbekannt" },
  failsForGood: "Nicht behebbar",
  statuses: { idea: "Idee", proposed: "Vorgeschlagen", active: "Aktiv", retired: "Beendet" },
  headers: {
    costOnce: "Kosten (einmalig)",
    costYearly: "Kosten pro Jahr",
    status: "Status",
    owner: "Verantwortlich",
    lever: "Hebel",
    requires: "Voraussetzung",
    connectsTo: "Verbunden mit",
    capabilities: "Benötigte Fähigkeiten",
    confidence: "Zuversicht",
    evidence: "Begründung",
  },
  addLabel: (name) => `${name} hinzufügen`,
  changeLabel: (name) => `${name} ändern`,
  noTable: "Die Vorhaben stehen nicht in einer Tabelle, die noch eine Zeile aufnehmen könnte.",
  notInTable: (name, address) =>
    `${name} steht nicht in der Tabelle der Vorhaben, ${address}. Fügen Sie dort eine Zeile dafür hinzu und versuchen Sie es dann noch einmal.`,
  notFree: (address, name) =>
    `${address} ist nicht leer. Fügen Sie im Blatt unter ${name} eine leere Zeile ein und versuchen Sie es noch einmal.`,
  nameless: "Geben Sie ihm erst einen Namen.",
  notReadBack: (name) =>
    `Eine Zeile namens ${name} würde für eine Summe oder Bemerkung unter Ihrer Tabelle gehalten, nicht für ein Vorhaben. Ergänzen Sie den Namen um ein Wort, das sagt, was es ist.`,
  nameTaken: (name) => `Es gibt schon ein Vorhaben namens ${name}.`,
  noNegatives: (objective, zero) =>
    `Ihre Skala für ${objective} kennt kein „wirkt entgegen“; stattdessen wird ${zero} geschrieben.`,
  rounded: (objective, written) => `Auf Ihrer Skala für ${objective} ist das ${written}.`,
  leastConfidence:
    "Ihre Tabelle hat eine Zuversicht für alle Bewertungen eines Vorhabens: Die geringste wird geschrieben.",
  confidenceUnwritten:
    "Ohne eine Spalte für die Zuversicht zählt der Wert im Blatt jede Bewertung als sicher.",
  noRatingColumn: (objectives) =>
    `Dafür hat Ihre Tabelle keine Spalte, deshalb wird die Bewertung nicht geschrieben: ${objectives}.`,
  noRatingsPlace: "Ihre Tabelle hat keine Spalten für Bewertungen, deshalb werden sie nicht geschrieben.",
};
