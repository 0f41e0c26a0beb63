/** Texts about single cells: why a value could not be used. Each completes "B7 …" or stands alone after a dash. */
export const values = {
  saysMissing: (found: string) => `says “${found}”`,
  isError: (error: string) => `holds the error ${error}`,
  isYesNo: "is a yes or no, not a number",
  isInfinite: "is infinite, not a number",
  tooLarge: "is too large to be meant",
  isRange: (found: string) => `“${found}” is a range, not one number`,
  isDate: (found: string) => `“${found}” looks like a date`,
  numberIsDate: "looks like a date, because the cell has a date format",
  becameDate: (dashed: string, slashed: string) =>
    `holds a date; if you typed “${dashed}” or “${slashed}”, the spreadsheet turned it into one, so type it again with an apostrophe before it`,
  notNumber: (found: string) => `“${found}” is not a number`,
  notDate: (found: string) => `“${found}” is not a date`,
  severalDates: (found: string) => `“${found}” names more than one date`,
  noSuchDay: (found: string) => `“${found}” is not a day in the calendar`,
  numberNotDate: (found: number) => `${found} is not a date`,
  offScale: (found: string, scale: string, least: string, most: string) =>
    `${found} is off the scale ${scale} (${least} to ${most})`,
  tryScale: (offScale: string, scale: string) => `${offScale}; the scale ${scale} would hold it`,
  notRating: (found: string, scale: string) => `“${found}” is not a rating on the scale ${scale}`,
  numberForWord: (found: number, words: string) =>
    `${found} is a number where one of these words is expected: ${words}`,
};
