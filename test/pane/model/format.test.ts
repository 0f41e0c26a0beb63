import { describe, expect, test } from "@jest/globals";
import { EN_US } from "#core/workbook/port.ts";
import { createFormat, currencySign } from "#pane/model/format.ts";
import { typedNumber } from "#pane/model/typed-number.ts";

describe("numbers in the workbook's own manner", () => {
  const english = createFormat(EN_US, "EUR", "en");
  const german = createFormat({ tag: "de-DE", decimal: ",", group: ".", list: ";" }, "EUR", "de");

  test("scores are whole, with a real minus and no minus zero", () => {
    expect(english.score(46.6)).toBe("47");
    expect(english.score(-17.2)).toBe("\u221217");
    expect(english.score(-0.2)).toBe("0");
  });
  test("parts of a score keep one decimal", () => {
    expect(english.points(13.333)).toBe("13.3");
    expect(german.points(-13.333)).toBe("\u221213,3");
    expect(english.points(-0.01)).toBe("0.0");
  });
  test("money follows the locale and the currency", () => {
    expect(english.money(9400)).toBe("€9,400");
    expect(german.money(9400)).toBe("9.400\u00a0€");
    expect(english.shortMoney(31_200)).toBe("€31K");
  });
  // As spreadsheets write the formats #,##0 "€", "€"#,##0 and "CHF" #,##0.
  test.each([
    [EN_US, "EUR", "en", true, "2,800\u00a0€", "\u22122,800\u00a0€", "31K\u00a0€"],
    [EN_US, "USD", "en", true, "2,800\u00a0$", "\u22122,800\u00a0$", "31K\u00a0$"],
    [EN_US, "EUR", "de", false, "€2.800", "\u2212€2.800", "€31.200"],
    [EN_US, "CHF", "es", false, "CHF\u00a02800", "\u2212CHF\u00a02800", "CHF\u00a031\u00a0mil"],
    [EN_US, "EUR", "en", false, "€2,800", "\u2212€2,800", "€31K"],
    [EN_US, null, "en", true, "2,800", "\u22122,800", "31K"],
  ])(
    "its sign stands where the user's cells have it (%#)",
    (locale, currency, language, behind, ...texts) => {
      const { money, shortMoney } = createFormat(locale, currency, language, behind);
      expect([money(2800), money(-2800), shortMoney(31_200)]).toEqual(texts);
    },
  );
  test("short money is in full where the language has no short form, so that it is never rounded unseen", () => {
    expect(german.shortMoney(14_500)).toBe("14.500\u00a0€");
    expect(german.shortMoney(9400)).toBe("9.400\u00a0€");
    expect(german.shortMoney(1_250_000)).toBe("1,3\u00a0Mio.\u00a0€");
  });
  test("money without a known currency is a bare number", () => {
    expect(createFormat(EN_US, null, "en").money(9400)).toBe("9,400");
    expect(createFormat(EN_US, "not a code", "en").money(9400)).toBe("9,400");
  });
  test("a currency's sign is what money is written with, and its code where it has none", () => {
    expect(["EUR", "XTS"].map((code) => currencySign(code, EN_US))).toEqual(["€", "XTS"]);
  });
  test("a locale that no browser knows counts as en-US", () => {
    expect(createFormat({ ...EN_US, tag: "not a tag!" }, null, "en").number(1234.5)).toBe("1,234.5");
  });
});

describe("numbers beside sentences, and in fields", () => {
  const german = { tag: "de-DE", decimal: ",", group: ".", list: ";" } as const;
  test("follow the language of the sentences, so that no two ways stand beside each other", () => {
    expect(createFormat(german, "EUR", "en").number(27.7)).toBe("27.7");
    expect(createFormat(EN_US, "EUR", "de").share(0.36)).toBe("36\u00a0%");
  });
  test("are read in fields with both of the marks that they are written with", () => {
    expect(createFormat(EN_US, null, "de").locale).toMatchObject({ tag: "de", decimal: ",", group: "." });
    expect(createFormat(german, null, "en").locale).toMatchObject({ tag: "en", decimal: ".", group: "," });
    expect(createFormat(german, null, "de").locale).toBe(german);
  });
  test("keep the country of the workbook where it speaks the same language", () => {
    const swiss = { ...german, tag: "de-CH", group: "\u2019" };
    expect(createFormat(swiss, null, "de").number(1234.5)).toBe(
      new Intl.NumberFormat("de-CH").format(1234.5),
    );
  });
  // A German pane over an English workbook, and the other way round: "0,31" beside "0.31" would leave one guessing.
  test.each([
    [EN_US, "de", "0,31", "1.200,5"],
    [german, "en", "0.31", "1,200.5"],
  ])("what stands in a field is read back as it stands there, in either mark (%#)", (locale, ...rest) => {
    const [language, small, large] = rest;
    const format = createFormat(locale, null, language);
    expect([format.number(0.31), format.number(1200.5)]).toEqual([small, large]);
    const read = (text: string): unknown => typedNumber(text, format.locale, false);
    expect([read("0.31"), read("0,31")]).toEqual([number(0.31), number(0.31)]);
    expect([read("1.200,5"), read("1,200.5")]).toEqual([number(1200.5), number(1200.5)]);
    expect(read(format.number(1200))).toEqual(number(1200));
  });
  test.each(["1.200", "1,200", "1200", "1 200"])(
    "%s is money of twelve hundred, whoever typed it",
    (text) => {
      for (const language of ["en", "de"]) {
        expect(typedNumber(text, createFormat(EN_US, null, language).locale, true)).toEqual(number(1200));
      }
    },
  );
});

function number(value: number): unknown {
  return expect.objectContaining({ kind: "number", value });
}
