import type { Texts } from "../en.ts";

/** Warum ein Wert nicht verwendet werden konnte. */
export const values: Texts["values"] = {
  saysMissing: (found) => `sagt „${found}“`,
  isError: (error) => `enthält den Fehler ${error}`,
  isYesNo: "ist ein Ja oder Nein, keine Zahl",
  isInfinite: "ist unendlich, keine Zahl",
  tooLarge: "ist zu groß, um gemeint zu sein",
  isRange: (found) => `„${found}“ ist ein Bereich, keine einzelne Zahl`,
  isDate: (found) => `„${found}“ sieht wie ein Datum aus`,
  numberIsDate: "sieht wie ein Datum aus, weil die Zelle ein Datumsformat hat",
  becameDate: (dashed, slashed) =>
    `enthält ein Datum; wenn Sie „${dashed}“ oder „${slashed}“ eingegeben haben, hat die Tabelle es dazu gemacht: Geben Sie es mit einem Apostroph davor noch einmal ein`,
  notNumber: (found) => `„${found}“ ist keine Zahl`,
  notDate: (found) => `„${found}“ ist kein Datum`,
  severalDates: (found) => `„${found}“ nennt mehr als ein Datum`,
  noSuchDay: (found) => `„${found}“ ist kein Tag im Kalender`,
  numberNotDate: (found) => `${found} ist kein Datum`,
  offScale: (found, scale, least, most) =>
    `${found} liegt außerhalb der Skala ${scale} (${least} bis ${most})`,
  tryScale: (offScale, scale) => `${offScale}; auf die Skala ${scale} würde es passen`,
  notRating: (found, scale) => `„${found}“ ist keine Bewertung auf der Skala ${scale}`,
  numberForWord: (found, words) => `${found} ist eine Zahl, wo eines dieser Wörter erwartet wird: ${words}`,
};
