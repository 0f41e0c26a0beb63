import { addressOf } from "../../workbook/range.ts";
import type { Texts } from "../en.ts";

/** Mappen lesen und schreiben: was abgelehnt wird und warum. */
export const workbook: Texts["workbook"] = {
  blankCell: "eine leere Zelle",
  quoted: (text) => `„${text}“`,
  asItStands: (text: string) => text,
  sheet: (name) => `das Blatt „${name}“`,
  noSheet: (name) => `kein Blatt „${name}“`,
  emptySheet: (name) => `nichts anderes auf dem Blatt „${name}“`,
  noMark: (key) => `keine Markierung „${key}“`,
  markAt: (key, range) => `„${key}“ bei ${addressOf(range)}`,
  listAt: (range) =>
    range ? `eine Tabelle oder ein Filter über ${addressOf(range)}` : "dort weder Tabelle noch Filter",
  noSetting: (key) => `keine Einstellung „${key}“`,
  settingIs: (key, value) => `„${key}“ mit dem Wert „${value}“`,

  missingSheet: (name) =>
    `Es gibt kein Blatt namens „${name}“. Vielleicht wurde es umbenannt oder gelöscht; lesen Sie die Mappe neu.`,
  protectedSheet: (name) =>
    `Das Blatt „${name}“ ist geschützt. Heben Sie den Schutz auf oder schreiben Sie die Ergebnisse auf ein anderes Blatt.`,
  notOurSheet: (name) =>
    `AlignScore hat das Blatt „${name}“ nicht gemacht und wird es deshalb weder entfernen noch umgestalten.`,
  hiddenSheet: (sheet) =>
    `Das Blatt „${sheet}“ ist ausgeblendet und kann deshalb nicht gezeigt werden. Blenden Sie es erst ein.`,
  gridRefused: (label, step) =>
    `„${label}“ wurde zurückgenommen, weil die Tabelle einen Schritt abgelehnt hat: ${step}.`,
  lastSheet: (name) =>
    `„${name}“ ist das einzige sichtbare Blatt und kann nicht entfernt werden. Fügen Sie erst ein anderes hinzu.`,
  lockedStructure:
    "Der Aufbau dieser Mappe ist geschützt, deshalb können keine Blätter hinzugefügt oder entfernt werden. Heben Sie den Schutz erst in Excel auf.",
  partOfArea: (place, area) =>
    `${addressOf(place)} wird von der Formel in ${addressOf(area)} gefüllt und kann nicht allein geändert werden. Ändern oder löschen Sie erst diese Formel.`,
  tableHeader: (place, table) =>
    `${addressOf(place)} ist eine Überschrift der Tabelle „${table}“ und muss Text sein.`,
  tooFarSpread:
    "Die Zellen dieser Mappe liegen zu weit auseinander, um auf einmal gelesen zu werden. Rücken Sie die fernen näher heran oder entfernen Sie sie.",
  longText: (place, most) =>
    `Der Text für ${addressOf(place)} ist länger als die ${most.toLocaleString("de-DE")} Zeichen, die eine Zelle fasst. Kürzen Sie ihn.`,
  longSetting: (key, most) =>
    `Die Einstellung „${key}“ ist länger als ${most.toLocaleString("de-DE")} Zeichen und kann nicht in der Mappe aufbewahrt werden.`,
  beyondSheet: (range) =>
    `${addressOf(range)} liegt hinter der letzten Zeile oder Spalte, die ein Blatt haben kann.`,
  notANumber: (place) => `Der Wert für ${addressOf(place)} ist keine endliche Zahl.`,
  notAFormula: (place) => `Die Formel für ${addressOf(place)} beginnt nicht mit „=“.`,
  badShape: (range) =>
    `Was nach ${addressOf(range)} geschrieben werden soll, hat nicht so viele Zeilen und Spalten.`,
  badRange: (sheet) => `Ein Bereich auf dem Blatt „${sheet}“ hat keine gültigen Zeilen und Spalten.`,
  badKey: (key) => `„${key}“ taugt nicht als Schlüssel: bis zu 200 Buchstaben, Ziffern, „.“ und „_“.`,
  badSheetName: (name) =>
    `„${name}“ kann kein Blatt heißen: 1 bis 31 Zeichen ohne [ ] * ? : / \\ und ohne ' am Anfang oder Ende.`,
  unguarded: (range) =>
    `${addressOf(range)} sollte überschrieben werden, ohne dass gesagt wurde, was jetzt dort steht. Lesen Sie es erst.`,
};
