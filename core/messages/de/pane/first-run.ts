import type { Texts } from "../../en.ts";

export const firstRun: Texts["pane"]["firstRun"] = {
  title: "Womit fangen wir an?",
  pick: "Meine Tabellen sind schon da: zeigen, wo",
  kindTitle: "Was für ein Betrieb ist es?",
  objectivesTitle: "Was wollen wir erreichen?",
  objectivesHelp:
    "Das Wichtigste zuerst. Ändern Sie sie, leeren Sie, was nicht passt, fügen Sie eigene hinzu.",
  objective: (number) => `Ziel ${number}`,
  another: "Noch ein Ziel",
  ideasTitle: "Wie kann Technik uns dabei helfen?",
  what: "Zwei Blätter kommen dazu: Ihre Ziele, und Ihre Vorhaben mit einer Beispielzeile.",
  layOut: "Tabellen anlegen",
  laidOut: "Angelegt. Ändern Sie, was Sie möchten.",
  example: "Eine Zeile ist nur ein Beispiel.",
  removeExample: "Beispiel entfernen",
  exampleRemoved: "Das Beispiel ist weg.",
};
