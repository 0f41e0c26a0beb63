import type { Texts } from "../../en.ts";

export const settings: Texts["pane"]["settings"] = {
  title: "Einstellungen",
  business: "Name des Betriebs, für die Übersicht",
  money: "Geld",
  budget: "Budget dieses Jahres",
  budgetHelp:
    "Für alle Technik, einmalige und jährliche Kosten zusammen. Lassen Sie es leer, wenn es keines gibt.",
  currency: "Währung",
  currencyOwn: (currency) => `Wie im Blatt: ${currency}`,
  currencyNone: "Wie im Blatt: keine gefunden",
  limits: "Grenzen der Urteile",
  limitsAutomatic: "Aus den Gewichten berechnet.",
  limitsOwn: "Ihre eigenen.",
  fund: "Fördern ab dieser Punktzahl",
  no: "Absagen unter dieser Punktzahl",
  assessed: "So viel der Strategie muss bewertet sein, in Prozent",
  automatic: "Wieder aus den Gewichten berechnen",
  calibrate: "An zwei Beispielen festmachen",
  calibrateHelp:
    "Wählen Sie ein Vorhaben, das sich klar lohnt, und eines auf der Kippe. Die Grenze kommt in die Mitte.",
  clear: "Lohnt sich klar",
  borderline: "Auf der Kippe",
  choose: "Eines wählen",
  calibrateFault:
    "Das auf der Kippe hat nicht weniger Punkte als das klare. Wählen Sie andere, oder sehen Sie sich ihre Bewertungen an.",
  useExamples: "Diese Beispiele nehmen",
  checks: "Diese Prüfungen zeigen",
  secondOpinion: "Ein Blatt mit den Rangfolgen anderer Verfahren schreiben",
  secondOpinionHelp:
    "Entsteht zusammen mit der Übersicht. Nur zum Vergleich: Über ein Urteil entscheidet es nie.",
  save: "Speichern",
  saved: "Einstellungen gespeichert.",
  forget: "Neu anfangen",
  forgetHelp:
    "Vergisst Korrekturen, Grenzen, Budget, Szenarien und Entwürfe dieser Mappe. Ihre Zellen bleiben, wie sie sind.",
  forgetAll: "Alles vergessen",
  forgotten: "Vergessen.",
  removal: {
    title: "Alles entfernen",
    help: "Entfernt alles, was AlignScore je in diese Mappe geschrieben hat, wer immer es schreiben ließ. Sie sehen es vorher.",
    look: "Geschriebenes entfernen",
    intro: "Ihre eigenen Zellen bleiben, wie sie sind. Ein Klick auf Rückgängig bringt alles zurück.",
    nothing: "In dieser Mappe ist nichts von AlignScore.",
    goes: "Das wird entfernt",
    sheet: (name) => `Das Blatt „${name}“`,
    cells: "Der Inhalt von",
    settings: "Korrekturen, Einstellungen, Szenarien und Entwürfe in dieser Mappe",
    marks: "Marken, an denen AlignScore seine eigenen Zellen erkennt",
    stays: "Das bleibt",
    staysHelp: (count) =>
      count === 1
        ? "Diese Zelle hat jemand nach dem Schreiben geändert, deshalb bleibt sie:"
        : `Diese ${count} Zellen hat jemand nach dem Schreiben geändert, deshalb bleiben sie:`,
    confirm: "Alles entfernen",
    done: "Was AlignScore geschrieben hatte, ist entfernt.",
  },
};
