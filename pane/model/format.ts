import { lazily } from "#core/lazily.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";

/** Numbers as the workbook's owner writes them. */
export interface Format {
  /**
   * For reading what someone types: a field holds numbers as the rest of the pane shows them, whatever the workbook's
   * marks are. Either mark is understood; it decides only what could be both ("1,200").
   */
  readonly locale: WorkbookLocale;
  /** Points, whole, with a real minus sign: "47", "−17". Never "−0". */
  score(points: number): string;
  /** A part of a score, with one decimal, so that the parts visibly add up: "13.3". */
  points(points: number): string;
  /** A share from 0 to 1 as a whole percent: "62%". */
  share(share: number): string;
  /** Money in full: "€9,400". A bare number where the currency is not known. */
  money(amount: number): string;
  /** Money for headlines, two figures: "€31k"; in full where the language has no short form of it: "31.200 €". */
  shortMoney(amount: number): string;
  /** A number with at most two decimals. */
  number(value: number): string;
}

/**
 * @param workbook the workbook's locale; a tag that the browser does not know counts as "en-US"
 * @param currency ISO 4217 code, or null
 * @param signBehind whether its sign stands behind numbers, as the user's own cells have it; null: as the language has it
 * @param language of the texts that numbers stand in: sentences made in core write theirs in it, and "27,7" beside
 *   "27.7" would leave one guessing. The workbook's country counts where it is of the same language.
 */
export function createFormat(
  workbook: WorkbookLocale,
  currency: string | null,
  language: string,
  signBehind: boolean | null = null,
): Format {
  // Browsers take tens of milliseconds before they can write the first number: it is not done before there is one.
  const own = lazily(() => knownLocale(workbook));
  const spoken = lazily(() => (own().split("-")[0] === language ? own() : language));
  const money: Intl.NumberFormatOptions =
    currency !== null && /^[A-Z]{3}$/.test(currency)
      ? { style: "currency", currency, currencyDisplay: "narrowSymbol" }
      : {};
  const marks = lazily(() => marksOf(spoken(), workbook));
  const formatter = (options: Intl.NumberFormatOptions) => {
    const format = lazily(() => new Intl.NumberFormat(spoken(), options));
    return (value: number): string =>
      format()
        .format(value === 0 ? 0 : value)
        .replace(/^-/, "\u2212");
  };
  const whole = formatter({ maximumFractionDigits: 0 });
  const oneDecimal = formatter({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = formatter({ style: "percent", maximumFractionDigits: 0 });
  const sign = lazily(() => signIn(new Intl.NumberFormat(spoken(), money)));
  const placed = (write: (amount: number) => string) => (amount: number) => {
    const text = write(amount);
    if (signBehind === null || text.endsWith(sign()) === signBehind) return text;
    const bare = text.replace(sign(), "").trim();
    if (signBehind) return `${bare}\u00a0${sign()}`;
    return bare.replace(/\d/, (digit) => sign().replace(/[A-Z]$/, "$&\u00a0") + digit);
  };
  const full = placed(formatter({ ...money, minimumFractionDigits: 0, maximumFractionDigits: 0 }));
  const compact = { ...money, notation: "compact", maximumSignificantDigits: 2 } as const;
  const short = placed(formatter(compact));
  const shortens = lazily(() => new Intl.NumberFormat(spoken(), compact));
  const plain = formatter({ maximumFractionDigits: 2 });
  return {
    get locale() {
      return marks();
    },
    score: (points) => whole(Math.round(points)),
    points: (points) => oneDecimal(Math.round(points * 10) / 10),
    share: percent,
    money: full,
    // German has no short thousands: what Intl gives there looks exact ("15.000 €") and is rounded.
    shortMoney: (amount) =>
      shortens()
        .formatToParts(amount)
        .some(({ type }) => type === "compact")
        ? short(amount)
        : full(amount),
    number: plain,
  };
}

/** How a currency's sign is written here: "€" for EUR; the code itself where it has none. */
export function currencySign(code: string, workbook: WorkbookLocale): string {
  const format = new Intl.NumberFormat(knownLocale(workbook), {
    style: "currency",
    currency: code,
    currencyDisplay: "narrowSymbol",
  });
  return signIn(format) || code;
}

/** The sign that money is written with; empty for bare numbers. */
function signIn(format: Intl.NumberFormat): string {
  return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? "";
}

/** A workbook's locale with the marks of the language that is spoken. */
function marksOf(tag: string, workbook: WorkbookLocale): WorkbookLocale {
  const mark = new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
  const decimal = mark === "," ? "," : ".";
  if (decimal === workbook.decimal) return workbook;
  return { ...workbook, tag, decimal, group: decimal === "," ? "." : "," };
}

function knownLocale(workbook: WorkbookLocale): string {
  return Intl.NumberFormat.supportedLocalesOf([safeTag(workbook.tag)])[0] ?? "en-US";
}

function safeTag(tag: string): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : "en-US";
}
