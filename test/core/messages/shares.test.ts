import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { choiceText, witnessText } from "#core/messages/reading-text.ts";

/** A question carries numbers; how they are written is the person's language's. */
test("weights told by totals are written in the person's language", () => {
  const choice = {
    code: "weights-of-totals",
    values: { count: 2, name1: "Nähe", share1: 0.125, name2: "Reach, far", share2: 0.875 },
    corrections: {},
  };
  expect(choiceText(choice, en)).toMatch(/: Nähe 12\.5%, Reach, far 87\.5%$/);
  expect(choiceText(choice, de)).toMatch(/: Nähe 12,5\u00a0%, Reach, far 87,5\u00a0%$/);
  expect(choiceText(choice, es)).toMatch(/: Nähe 12,5\u00a0%, Reach, far 87,5\u00a0%$/);
});

test("and so is the sum of the weights", () => {
  const witness = { code: "weights-sum", points: 3, values: { sum: 99.5 }, range: null };
  expect([en, de, es].map((texts) => /99.5/.exec(witnessText(witness, texts))?.[0])).toEqual([
    "99.5",
    "99,5",
    "99,5",
  ]);
});

test.each([en, de, es])(
  "halves are rounded alike, whatever crumbs the sum of the weights left",
  ({ common }) => {
    // 35 of 200, and the same with its weights added up in another order.
    for (const share of [0.175, 0.175 - 2 ** -55]) expect(common.percent(share)).toMatch(/^18/);
    for (const points of [26.25, 26.25 - 2 ** -48]) expect(common.points(points)).toMatch(/^26[.,]3$/);
  },
);
