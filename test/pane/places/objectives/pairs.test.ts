import { describe, expect, test } from "@jest/globals";
import { noPairs, pairsOf, withAnswer } from "#pane/places/objectives/weights/pairs.ts";

describe("comparing objectives two at a time", () => {
  test("asks until all are joined, and no weights before", () => {
    const none = pairsOf(noPairs(3));
    expect(none.next).not.toBeNull();
    expect(none.weights).toBeNull();
    expect(none.answered).toBe(0);
  });

  test("consistent answers give the weights they state, and no doubt", () => {
    const answers = withAnswer(withAnswer(withAnswer(noPairs(3), 0, 1, 2), 1, 2, 2), 0, 2, 4);
    const { weights, doubt, answered, next } = pairsOf(answers);
    // 4 : 2 : 1 by construction.
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, index) => expect(weights?.[index]).toBeCloseTo(weight, 9));
    expect(doubt).toBeNull();
    expect(answered).toBe(3);
    expect(next).toBeNull();
  });

  test("three answers that go round in a circle are doubted, and the mend agrees", () => {
    const circle = withAnswer(withAnswer(withAnswer(noPairs(3), 0, 1, 5), 1, 2, 5), 2, 0, 5);
    const { doubt } = pairsOf(circle);
    expect(doubt?.members).toEqual([0, 1, 2]);
    const mended = withAnswer(circle, doubt!.row, doubt!.column, doubt!.mended);
    expect(pairsOf(mended).doubt).toBeNull();
  });
});
