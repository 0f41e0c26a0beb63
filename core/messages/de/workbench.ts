import { addressOf } from "../../workbook/range.ts";
import type { workbench as english } from "../en/workbench.ts";

/** Die Werkbank: ihre Leiste, ihre Meldungen, und was sie vor dem Speichern sagt. */
export const workbench: typeof english = {
  open: "Öffnen",
  openHint: "Eine .xlsx-Mappe von diesem Rechner öffnen",
  new: "Neu",
  newHint: "Mit einer leeren Mappe anfangen",
  newName: "Neuer Plan.xlsx",
  firstSheet: "Tabelle1",
  save: "Speichern",
  saveHint: "Als .xlsx speichern. Alles, was Sie nicht geändert haben, bleibt in Ihrer Mappe, wie es war.",
  sample: "Beispiel",
  sampleHint: "Mit der Beispielmappe anfangen",
  unsaved: "Noch nicht gespeichert",
  dismiss: "OK",
  goOn: "Trotzdem speichern",
  cancel: "Abbrechen",
  discard: "Nicht speichern",
  leftBehind: (name, when) =>
    `${name} wurde geändert und nicht gespeichert (${when}). Eine Kopie blieb in diesem Browser.`,
  bringBack: "Zurückholen",
  dropIt: "Verwerfen",
  notKept: (reason) =>
    `Was nicht gespeichert ist, ließ sich in diesem Browser nicht aufheben. Speichern Sie oft. ${reason}`,
  dropHere: "Eine .xlsx-Mappe hierher ziehen, um sie zu öffnen",
  opening: (name) => `${name} wird geöffnet …`,
  wouldLose: (name) =>
    `${name} hat Änderungen, die nicht gespeichert sind. Wenn Sie eine andere Mappe öffnen, gehen sie verloren.`,
  cannotOpen: (name, reason) => `${name} ließ sich nicht öffnen. ${reason}`,
  cannotSave: (reason) => `Nichts wurde gespeichert. ${reason}`,
  documentName: (name) => `${name} · AlignScore-Werkbank`,
  moved: (what, sheet) =>
    `${what}${sheet === "" ? "" : ` („${sheet}“)`}. Die Werkbank ändert Ihre Datei an Ort und Stelle und kann ihre Teile nicht verschieben. Machen Sie das rückgängig, oder ändern Sie es in Ihrem Tabellenprogramm.`,
  altered: {
    "rows-or-columns": "Zeilen oder Spalten wurden eingefügt, gelöscht oder verschoben",
    "sheet-removed": "Ein Blatt wurde gelöscht",
    "sheet-renamed": "Ein Blatt wurde umbenannt",
    "sheet-moved": "Blätter wurden umgestellt",
    merges: "verbundene Zellen",
    sizes: "Zeilenhöhen und Spaltenbreiten",
    hidden: "ausgeblendete oder gruppierte Zeilen, Spalten oder Blätter",
    borders: "Rahmen",
    colours: "bedingte Formate",
    lists: "Auswahllisten",
    tables: "Tabellen und Filter",
    pictures: "Diagramme und Bilder",
    pivots: "Pivot-Tabellen",
    names: "benannte Bereiche",
    view: "fixierte Fenster, Gitterlinien und Registerfarben",
    looks: "Schriften und andere Formate außer Fett, Umbruch, Farben und Zahlenformaten",
  },
  leftOut: (what) =>
    `Die Werkbank kann nicht alles speichern, was Sie geändert haben. Diese Änderungen stünden nicht in der Datei: ${what.join("; ")}. Zellen, Formeln und alles, was in Ihrer Mappe war, werden gespeichert.`,
  leftOutOn: (what, sheet) => (sheet === "" ? what : `${what} auf „${sheet}“`),
  fileDiffers: (place) =>
    `Die Datei ist nicht mehr so wie beim Öffnen${place ? ` (bei ${addressOf(place)})` : ""}. Öffnen Sie sie noch einmal.`,
  frozen: (count) =>
    `${count === 1 ? "Eine Formel verwendet eine Funktion" : `${count} Formeln verwenden Funktionen`}, die diese Seite nicht rechnen kann. Hier steht der letzte Wert, und in Ihrer Datei bleibt es eine Formel.`,
  noLooks:
    "Die Formate dieser Mappe ließen sich hier nicht zeigen. Beim Speichern bleiben sie in der Datei erhalten.",
  signed:
    "Diese Mappe trägt eine digitale Signatur. Für Ihre Datei gilt sie weiter; für die, die Sie hier speichern, gilt sie nicht mehr, weil sie geändert ist.",
  functionCategory: "AlignScore",
  badFile: {
    empty: "Diese Datei ist leer.",
    notAWorkbook:
      "Das ist keine Excel-Mappe (.xlsx oder .xlsm). Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx.",
    oldExcel:
      "Das ist eine Mappe im alten Format .xls. Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx.",
    binaryExcel:
      "Das ist eine binäre Mappe (.xlsb). Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
    openDocument:
      "Das ist eine OpenDocument-Tabelle (.ods). Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx.",
    encrypted:
      "Diese Mappe ist mit einem Kennwort geschützt. Öffnen Sie sie in Excel, entfernen Sie das Kennwort, speichern Sie sie und versuchen Sie es noch einmal.",
    damaged:
      "Diese Mappe ist beschädigt und kann nicht gelesen werden. Öffnen Sie sie in Excel, lassen Sie sie reparieren und speichern Sie sie neu.",
    documentType:
      "Diese Mappe enthält eine Dokumenttyp-Definition, die Mappen nie brauchen und Angriffe verwenden. Sie wurde nicht geöffnet.",
    tooLarge:
      "Diese Mappe entpackt sich zu mehr, als hier sicher gelesen werden kann. Entfernen Sie, was nicht gebraucht wird.",
    noSheets: "Diese Mappe hat kein Tabellenblatt.",
  },
};
