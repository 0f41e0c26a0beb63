import { describe, expect, test } from "@jest/globals";
import { EN_US } from "#core/workbook/port.ts";
import { createFormat } from "#pane/model/format.ts";

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
  test("keep the country of the workbook where it speaks the same language", () => {
    const swiss = { ...german, tag: "de-CH", group: "\u2019" };
    expect(createFormat(swiss, null, "de").number(1234.5)).toBe(
      new Intl.NumberFormat("de-CH").format(1234.5),
    );
  });
  test("but what is read back from a field is written as the workbook has it", () => {
    expect(createFormat(german, null, "en").field(27.7)).toBe("27,7");
  });
});
