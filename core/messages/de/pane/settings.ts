import type { Texts } from "../../en.ts";

export const settings: Texts["pane"]["settings"] = {
  title: "Einstellungen",
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
  secondOpinionHelp: "Kommt mit der Übersicht. Nur zum Vergleich: Es entscheidet nie ein Urteil.",
  save: "Speichern",
  saved: "Einstellungen gespeichert.",
  forget: "Neu anfangen",
  forgetHelp:
    "Vergisst Korrekturen, Grenzen, Budget, Szenarien und Entwürfe dieser Mappe. Ihre Zellen bleiben, wie sie sind.",
  forgetAll: "Alles vergessen",
  forgotten: "Vergessen.",
};
