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
  blanks:
    'Excel für Windows und Mac gibt diesen Funktionen eine leere Zelle als 0, und das ist eine Bewertung wie jede andere. Formeln, die AlignScore schreibt, sorgen dafür. Wo Sie selbst eine eingeben, schreiben Sie an die Stelle eines Bereichs mit leeren Zellen WENN(Bereich="";"";Bereich): =ALIGNSCORE(WENN(B2:F9="";"";B2:F9);B1:F1).',
  supportTitle: "Hilfe zu AlignScore",
  support:
    "Sehen Sie zuerst, was der Seitenbereich sagt: Er nennt die Zelle und was zu tun ist. „Neu lesen“ liest die Arbeitsmappe noch einmal. Zeigen Funktionen #NAME? oder #BUSY!, schließen und öffnen Sie die Arbeitsmappe; bleibt der Seitenbereich leer, schließen Sie ihn und wählen auf der Registerkarte „Start“ noch einmal AlignScore.",
  contact: (address) =>
    `In allen anderen Fällen schreiben Sie an ${address}. Sagen Sie, welches Excel Sie benutzen (Datei, Konto) und was die Meldung sagte; senden Sie Ihre Arbeitsmappe nicht mit.`,
  noContact:
    "In allen anderen Fällen fragen Sie, von wem Sie das Add-in haben. Sagen Sie, welches Excel Sie benutzen (Datei, Konto) und was die Meldung sagte; senden Sie Ihre Arbeitsmappe nicht mit.",
  privacyTitle: "Datenschutz bei AlignScore",
  kept: "Was AlignScore behält (Ihre Korrekturen, Entscheidungen und Entwürfe, und Zeichen der Zellen, in die es schrieb), steht in der Arbeitsmappe selbst und geht mit ihr. Auf Ihrem Rechner oder anderswo behält es nichts, und es zählt und misst nichts.",
  host: "Wer die Dateien des Add-ins veröffentlicht, sieht wie bei jeder Seite im Netz, dass und von welcher Adresse sie abgerufen wurden.",
};
