import type { Texts } from "../en.ts";

/** Der erste Start: Vorschläge, und wie die Tabellen heißen. */
export const templates: Texts["templates"] = {
  objectivesSheet: "Ziele",
  investmentsSheet: "Vorhaben",
  ratingsSheet: "Bewertungen",
  label: "Tabellen anlegen",
  removeExampleLabel: "Beispiel entfernen",
  intros: {
    objectives:
      "Die Gewichte folgen der Reihenfolge, die Sie angegeben haben; ändern Sie sie, wie Sie wollen. Messgrößen und Stände tragen Sie ein.",
    investments:
      "Kosten kommen aus Angeboten, Bewertungen aus einem Gespräch mit denen, die es wissen; leer heißt: noch nicht angesehen. Die kursive Zeile ist ein Beispiel mit erfundenen Zahlen.",
    ratings:
      "Bewertungen kommen aus einem Gespräch mit denen, die es wissen; leer heißt: noch nicht angesehen.",
  },
  objectiveHeaders: ["Ziel", "Gewicht", "Messgröße", "Ausgangswert", "Zielwert", "Aktuell", "Verantwortlich"],
  investmentHeaders: {
    before: ["Vorhaben", "Kosten (einmalig)", "Kosten pro Jahr", "Status", "Verantwortlich"],
    after: ["Personal bereit"],
  },
  objectiveNotes: [
    "Was der Betrieb dieses Jahr erreichen will.",
    "Wie wichtig es ist: Punkte, die zusammen 100 ergeben.",
    "Woran Sie sehen, ob es erreicht ist.",
    "Wo das am Anfang des Jahres stand.",
    "Wo es am Ende des Jahres stehen soll.",
    "Wo es heute steht; bringen Sie das bei jeder Durchsicht auf den neuesten Stand.",
    "Wer sich darum kümmert.",
  ],
  investmentNotes: {
    before: [
      "Ein Technikvorhaben je Zeile, ob es läuft oder erst eine Idee ist.",
      "Was es einmalig kostet, mit der Einrichtung.",
      "Was es jedes Jahr kostet: Lizenzen, Pflege, Personal.",
      "Idee, vorgeschlagen, aktiv oder beendet.",
      "Wer dafür geradesteht.",
    ],
    rating: (objective) =>
      `Was es für „${objective}“ tut: 3 bringt den größten Teil des Jahresziels, 0 bewirkt nichts, -3 wirkt ganz entgegen. Lassen Sie es leer, solange niemand hingesehen hat.`,
    after: ["Wie weit die geschult sind, die damit arbeiten werden."],
  },
  statuses: ["Idee", "Vorgeschlagen", "Aktiv", "Beendet"],
  readiness: ["0%", "25%", "50%", "75%", "100%"],
  example: "Beispiel: Kundenrundbrief",
};
