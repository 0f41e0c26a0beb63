import type { excelHelp as english } from "../en/excel-help.ts";

/** Die Seite, die das Add-in in Excel erklärt. */
export const excelHelp: typeof english = {
  title: "AlignScore in Excel",
  start:
    "Wählen Sie auf der Registerkarte Start AlignScore. Die Seitenleiste sagt, welche Ziele und Vorhaben sie in Ihrer Mappe gefunden hat; berichtigen Sie, was nicht stimmt, und lassen Sie sie dann bewerten. Nichts wird geschrieben, bevor Sie es sagen, und alles Geschriebene lässt sich in einem Schritt rückgängig machen.",
  update:
    "„Update scores“ auf der Registerkarte Start liest die Mappe neu und schreibt die Punkte dorthin, wo sie zuletzt geschrieben wurden.",
  colleagues:
    "Kolleginnen und Kollegen ohne AlignScore sehen die letzten Ergebnisse seiner Funktionen, bis Excel neu rechnet, dann #NAME?. Schreiben Sie für sie Werte oder Formeln für alle.",
  privacy:
    "Ihre Mappe bleibt in Excel: AlignScore hat keinen eigenen Server und sendet nichts. Die Seite lädt Microsofts Office.js, wie jedes Office-Add-in.",
  functions: "Funktionen",
};
