import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { messagesOf, worded } from "#core/messages/message.ts";
import { describeContent } from "#core/workbook/content.ts";
import { workbookSays } from "#core/workbook/says.ts";

const texts = {
  shop: {
    closed: "We are closed.",
    sold: (what: string, count: number) => `${count} x ${what} sold.`,
    goods: { tea: "tea", milk: "milk" },
  },
};
const say = messagesOf<(typeof texts)["shop"]>("shop");

test("a message is worded by whoever shows it, in their language", () => {
  const message = workbookSays("protectedSheet", "Plan");
  expect(worded(message, en)).toBe(en.workbook.protectedSheet("Plan"));
  expect(worded(message, de)).toBe(de.workbook.protectedSheet("Plan"));
});

test("texts without values, of groups, and messages within messages", () => {
  expect(worded(say("closed"), texts)).toBe("We are closed.");
  expect(worded(say("goods.milk"), texts)).toBe("milk");
  expect(worded(say("sold", say("goods.tea"), 3), texts)).toBe("3 x tea sold.");
  expect(worded(describeContent(null), de)).toBe(de.workbook.blankCell);
});

test("it crosses a wire unchanged", () => {
  const message = say("sold", say("goods.tea"), 3);
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
});

test("an entry that is not among the texts shows its name and values; what is inherited is none", () => {
  expect(worded(say("sold", say("goods.tea"), 3), {})).toBe('shop.sold "shop.goods.tea" 3');
  const range = { sheet: "Plan", row: 0, column: 0, rows: 1, columns: 1 };
  expect(worded({ text: "shop.constructor", values: [range] }, texts)).toContain('{"sheet":"Plan"');
});
