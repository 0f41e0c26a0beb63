import type { Texts } from "../../en.ts";

export const firstRun: Texts["pane"]["firstRun"] = {
  title: "Womit fangen wir an?",
  pick: "Meine Tabellen sind schon da: zeigen, wo",
  kindTitle: "Was für ein Betrieb ist es?",
  objectivesTitle: "Was wollen wir erreichen?",
  objectivesHelp:
    "Das Wichtigste zuerst. Ändern Sie die Vorschläge, leeren Sie, was nicht passt, und fügen Sie eigene hinzu.",
  objective: (number) => `Ziel ${number}`,
  another: "Noch ein Ziel",
  ideasTitle: "Wie kann Technik uns dabei helfen?",
  what: "Zwei Blätter kommen dazu: Ihre Ziele, und Ihre Vorhaben mit einer Beispielzeile.",
  layOut: "Tabellen anlegen",
  nameOne: "Nennen Sie zuerst mindestens ein Ziel.",
  skip: "Überspringen",
  laidOut: "Angelegt. Ändern Sie, was Sie möchten.",
  example: "Eine Zeile ist nur ein Beispiel.",
  removeExample: "Beispiel entfernen",
  exampleRemoved: "Das Beispiel ist weg.",
  steps: {
    title: "Bis zum ersten eigenen Urteil",
    objectives: (count) =>
      count === 1 ? "1 Ziel steht, mit seinem Gewicht." : `${count} Ziele stehen, mit ihren Gewichten.`,
    lookAtThem: "Ansehen",
    name: "Nennen Sie etwas, wofür Sie Geld ausgeben oder ausgeben könnten.",
    named: (names) =>
      names.length > 2 ? `${names.length} Vorhaben sind genannt.` : `Genannt: ${names.join(", ")}.`,
    rate: (name) => `Sagen Sie, was ${name} für jedes Ziel tut.`,
    rateIt: "Sagen Sie, was es für jedes Ziel tut.",
    rateNow: "Das erste bewerten",
    then: "Sobald eine eigene Zeile bewertet ist, steht hier, was Ihre Ausgaben für die Strategie tun.",
    done: "Erledigt:",
    open: "Zu tun:",
  },
};
