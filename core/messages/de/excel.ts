import type { excel as english } from "../en/excel.ts";

/** Das Excel-Add-in: was Excel ablehnt und warum, und sein Menüband. */
export const excel: typeof english = {
  tooMuch:
    "Das ist mehr, als Excel auf einmal bewältigt. Arbeiten Sie mit weniger Zeilen, oder schließen Sie andere Mappen.",
  accessDenied:
    "Excel erlaubt das hier nicht: Die Mappe oder das Blatt ist geschützt oder nur zum Lesen geöffnet. Heben Sie den Schutz auf, oder speichern Sie eine Kopie.",
  cellEditMode:
    "Schließen Sie erst die Eingabe in der Zelle ab (Enter oder Esc), und versuchen Sie es dann noch einmal.",
  noAnswer: "Excel hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.",
  notSupported:
    "Diese Version von Excel kann das nicht. Aktualisieren Sie Excel, oder verwenden Sie Excel im Web.",
  refused: (reason) => `Excel hat abgelehnt: ${reason}`,
  tookBack: (label, reason) => `„${label}“ ging nicht durch, und alles wurde zurückgenommen. ${reason}`,
  partlyWritten: (label, reason) =>
    `„${label}“ brach auf halbem Weg ab und ließ sich nicht zurücknehmen. Drücken Sie in Excel Strg+Z (⌘Z auf dem Mac), bis das Blatt wie vorher ist. ${reason}`,
  settingsFull:
    "Der Platz für die Notizen des Add-ins in dieser Arbeitsmappe ist voll (1 MB). Verwerfen Sie Entwürfe und Szenarien, und versuchen Sie es noch einmal.",
  hiddenRows: (sheet) =>
    `Einige Zeilen des Blatts „${sheet}“ sind weggefiltert oder ausgeblendet; auch in sie wurde geschrieben.`,
  onlyInExcel: "AlignScore arbeitet in Excel. Wählen Sie dort auf der Registerkarte Start AlignScore.",
  tooOld:
    "Diese Version von Excel ist zu alt für AlignScore. Aktualisieren Sie Excel, oder öffnen Sie die Mappe in Excel im Web.",
};
