/** "1st", "2nd", "3º", "4e", "5.": a place among others. */
const PLACE = /^\s*(\d{1,3})(?:st|nd|rd|th|[ºª°]|er|ère|re|e|ème|ste|de|\.)\s*$/i;

/** The place that a text names; null for all else. */
export function placeIn(text: string): number | null {
  const digits = text.length > 8 ? undefined : PLACE.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
