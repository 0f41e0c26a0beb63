import { ownEntry } from "#core/own-entry.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { CURRENCIES } from "./values/lexicon/currencies.ts";
import { foldText } from "./values/fold.ts";
import type { Table } from "./table.ts";

/** So many records are looked at. */
const SAMPLED = 60;

/** The currency that a cell names and nothing else, ISO 4217: "EUR", "£"; null for anything else. */
export function currencyIn(value: CellValue): string | null {
  if (typeof value !== "string" || value.length > 10) return null;
  const code = value.trim().toUpperCase();
  const known = ownEntry(CURRENCIES, foldText(value));
  return known ?? (CODES.has(code) ? code : null);
}

/** The column in which all that is filled names a currency, the first of them; null where there is none. */
export function currencyField({ fields, records, view }: Table): number | null {
  const found = fields.find(({ field }) => {
    const filled = records
      .slice(0, SAMPLED)
      .map(({ line }) => view.at(line, field))
      .filter((value) => value !== null);
    return filled.length > 0 && filled.every((value) => currencyIn(value) !== null);
  });
  return found?.field ?? null;
}

/** Currencies that people write as codes alone (ISO 4217, those of the widest use). */
const CODES: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JOD JPY KES KRW " +
    "KWD LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR"
  ).split(" "),
);
