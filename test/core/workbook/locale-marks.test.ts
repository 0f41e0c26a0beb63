import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { localeOf } from "#core/workbook/locale.ts";
import { LOCALE_MARKS } from "#core/workbook/locale-marks.ts";
import { marksByLocale, marksIn } from "#tools/locale-marks.ts";

/** Locales that Google Sheets offers under File > Settings, as getSpreadsheetLocale() names them. */
const OF_GOOGLE = (
  "ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US en_ZA " +
  "es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PE es_PY es_UY es_VE et_EE fa_IR fi_FI fil_PH fr_CA fr_FR gu_IN hi_IN " +
  "hr_HR hu_HU hy_AM in_ID it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_NL " +
  "nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA ur_PK vi_VN zh_CN " +
  "zh_HK zh_TW"
).split(" ");

/** What people in these countries write, whatever a library says: points, and commas. */
const POINTS =
  "hi_IN bn_IN gu_IN kn_IN ml_IN mr_IN pa_IN ta_IN te_IN iw_IL fil_PH cy_GB my_MM mn_MN es_PE en_US ja_JP";
const COMMAS = "de_DE fr_FR es_ES pt_BR ru_RU tr_TR vi_VN en_ZA es_AR nb_NO sv_SE in_ID";

describe("How locales write numbers", () => {
  test.each(OF_GOOGLE)("%s, as Intl does", (locale) => {
    const marks = marksIn(locale.replace("_", "-"));
    const { decimal, list } = localeOf(locale);
    expect([decimal, list]).toEqual(marks.startsWith(".") ? [".", ","] : [",", ";"]);
  });

  test("and as people do", () => {
    for (const locale of POINTS.split(" ")) expect([locale, localeOf(locale).decimal]).toEqual([locale, "."]);
    for (const locale of COMMAS.split(" ")) expect([locale, localeOf(locale).decimal]).toEqual([locale, ","]);
  });

  test("keeps the tag, takes scripts and old codes, and knows what to do with what it does not know", () => {
    expect(localeOf("de_DE")).toEqual({ tag: "de-DE", decimal: ",", group: ".", list: ";" });
    expect(localeOf("sr-Latn-RS")).toMatchObject({ decimal: ",", group: "." });
    expect(localeOf("iw_IL")).toMatchObject({ tag: "iw-IL", decimal: "." });
    expect(localeOf("xx_XX")).toEqual({ tag: "xx-XX", decimal: ",", group: "\u00a0", list: ";" });
  });

  test("the two marks always differ, and every locale stands once", () => {
    for (const [marks] of LOCALE_MARKS) expect(marks).toMatch(/^([.,])(?!\1).$/u);
    const locales = LOCALE_MARKS.flatMap(([, names]) => names.split(" "));
    expect(new Set(locales).size).toBe(locales.length);
  });

  // Another Node brings another edition of CLDR, in which a few marks may have changed.
  const file = readFileSync(join(process.cwd(), "core", "workbook", "locale-marks.ts"), "utf8");
  const edition = /Unicode CLDR (\S+)\. \*\//.exec(file)?.[1];
  const withSameEdition = edition === process.versions.cldr ? test : test.skip;
  withSameEdition(
    `the table is what \`npm run locales\` writes with CLDR ${String(edition)}`,
    () => {
      const written = LOCALE_MARKS.flatMap(([marks, names]) =>
        names.split(" ").map((name) => [name, marks] as const),
      );
      expect(new Map(written)).toEqual(marksByLocale());
    },
    120_000,
  );
});
