import { describe, expect, test } from "@jest/globals";
import { localeOf } from "#core/workbook/locale.ts";
import { toEnglishFormula, toLocalFormula } from "#sheets/server/formula-locale.ts";

/** en-US beside what Google Sheets shows in its formula bar in a locale with a decimal comma. */
const PAIRS = [
  ["=SUM(A1,B1)", "=SUM(A1;B1)"],
  ["=A1*0.4", "=A1*0,4"],
  ["=IF(A1>1.5,\"a,b;c\",'My, plan'!B2)", "=IF(A1>1,5;\"a,b;c\";'My, plan'!B2)"],
  ["=ALIGNSCORE(B2:E5,{0.4,0.3;1,2})", "=ALIGNSCORE(B2:E5;{0,4\\0,3;1\\2})"],
  ["=ROUND(A1,0.5E+2)", "=ROUND(A1;0,5E+2)"],
  ["={1;2}", "={1;2}"],
  ["=Plan.v2!A1&1.5", "=Plan.v2!A1&1,5"],
] as const;

describe.each(["de_DE", "fr_FR", "pt_BR"])("formulas in %s", (tag) => {
  const locale = localeOf(tag);

  test.each(PAIRS)("%s is written %s", (english, local) => {
    expect(toLocalFormula(english, locale)).toBe(local);
    expect(toEnglishFormula(local, locale)).toBe(english);
  });

  test.each(PAIRS.map(([english]) => english))("%s is understood as it is", (english) => {
    expect(toEnglishFormula(english, locale)).toBe(english);
  });
});

test.each(["en_US", "ja_JP"])("formulas stay as they are in %s", (tag) => {
  for (const [english] of PAIRS) {
    expect(toLocalFormula(english, localeOf(tag))).toBe(english);
    expect(toEnglishFormula(english, localeOf(tag))).toBe(english);
  }
});
