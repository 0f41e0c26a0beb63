import { describe, expect, test } from "@jest/globals";
import { axisFor, scoreBarShape } from "#pane/model/score-bar.ts";
import { scoreOf } from "#test/support/result.ts";

describe("the axis of score bars", () => {
  test("has room for the best and the worst, in tens", () => {
    expect(axisFor([scoreOf({ supports: 0.54 }), scoreOf({ against: 0.27 })])).toEqual({ from: -30, to: 60 });
  });
  test("leaves a point of room at either end, and no more", () => {
    expect(axisFor([scoreOf({ supports: 0.49, against: 0.29 })])).toEqual({ from: -30, to: 50 });
    expect(axisFor([scoreOf({ supports: 0.495, against: 0.295 })])).toEqual({ from: -40, to: 60 });
  });
  test("leaves room around zero where all is close to it", () => {
    expect(axisFor([])).toEqual({ from: -20, to: 50 });
  });
  test("never goes past 100", () => {
    expect(axisFor([scoreOf({ supports: 1, against: 1 })])).toEqual({ from: -100, to: 100 });
  });
});

describe("the shape of a score bar", () => {
  const axis = { from: -25, to: 75 };

  test("red lies left of zero, solid and hatched green right of it", () => {
    const shape = scoreBarShape(scoreOf({ supports: 0.5, against: 0.1, locked: 20, readiness: 0.6 }), axis);
    expect(shape.zero).toBe(25);
    expect(shape.against).toEqual({ start: 15, width: 10 });
    expect(shape.solid).toEqual({ start: 25, width: 30 });
    expect(shape.locked).toEqual({ start: 55, width: 20 });
  });
  test("a whisker only where something is not assessed", () => {
    expect(scoreBarShape(scoreOf({ low: 10, high: 10 }), axis).range).toBeNull();
    expect(scoreBarShape(scoreOf({ assessed: 0.7, low: -5, high: 55 }), axis).range).toEqual({
      start: 20,
      width: 60,
      openStart: false,
      openEnd: false,
    });
  });
  test("a whisker that runs off the axis stays inside and is open there", () => {
    expect(scoreBarShape(scoreOf({ assessed: 0, low: -100, high: 100 }), axis).range).toEqual({
      start: 0,
      width: 100,
      openStart: true,
      openEnd: true,
    });
  });
});
