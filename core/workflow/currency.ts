import type { Understanding } from "./understand.ts";

/**
 * The currency that money is shown in: the one that the user chose, else the one that the cells tell.
 *
 * @returns ISO 4217 code, or null where neither says: bare numbers then
 */
export function currencyOf({
  preferences,
  reading,
}: Pick<Understanding, "preferences" | "reading">): string | null {
  return preferences.currency ?? reading.strategy.currency;
}
