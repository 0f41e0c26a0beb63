import { LOCALE_MARKS } from "./locale-marks.ts";
import type { WorkbookLocale } from "./port.ts";

/** Codes that Google (and Java before it) still uses for languages that have others by now (ISO 639). */
const OLD_CODES: Readonly<Record<string, string>> = {
  iw: "he",
  in: "id",
  ji: "yi",
  tl: "fil",
  no: "nb",
  mo: "ro",
};

/**
 * How a locale writes numbers. Languages that even CLDR does not know are taken to use a decimal comma and spaces.
 * Arguments in formulas are separated by ";" where the comma is the decimal mark.
 * @param tag BCP 47, "de-DE"; Google's "de_DE" is taken too, and scripts between ("sr-Latn-RS") are passed over
 */
export function localeOf(tag: string): WorkbookLocale {
  const [first = "en", ...rest] = tag.replace(/_/g, "-").split("-");
  const region = rest.find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part))?.toUpperCase();
  const given = first.toLowerCase();
  const language = OLD_CODES[given] ?? given;
  const marks = (region && marksOf(`${language}-${region}`)) || marksOf(language) || ",\u00a0";
  return withDecimal(
    { tag: region ? `${given}-${region}` : given, group: marks.slice(1) },
    marks.startsWith(".") ? "." : ",",
  );
}

/** A locale whose decimal mark is known otherwise. */
export function withDecimal(
  { tag, group }: Pick<WorkbookLocale, "tag" | "group">,
  decimal: WorkbookLocale["decimal"],
): WorkbookLocale {
  // What was the decimal mark before can only be the other one now.
  const other = decimal === "." ? "," : ".";
  return { tag, decimal, group: group === decimal ? other : group, list: decimal === "," ? ";" : "," };
}

function marksOf(locale: string): string | undefined {
  return LOCALE_MARKS.find(([, locales]) => ` ${locales} `.includes(` ${locale} `))?.[0];
}
