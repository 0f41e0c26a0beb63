import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { endsOf, scaleBetween, scaleName } from "#pane/places/reading/scale-names.ts";

describe("a scale that is typed", () => {
  test.each([
    [0, 7, "0-7"],
    [1, 5, "1-5"],
    [-4, 4, "-4..4"],
    [0.5, 2.5, "0.5-2.5"],
  ])("from %d to %d has a name that gives its ends again", (from, to, id) => {
    expect(scaleBetween({ from, to })).toBe(id);
    expect(endsOf(id)).toEqual({ from, to });
  });

  test.each([
    [5, 5],
    [5, 1],
    [-5, -1],
    [NaN, 3],
  ])("from %d to %d is none", (from, to) => {
    expect(scaleBetween({ from, to })).toBeNull();
  });

  test("words have no ends, and what is not known keeps its name", () => {
    expect(endsOf("words")).toBeNull();
    expect(scaleName("words", en.pane)).toBe("Words or signs, 4 steps");
    expect(scaleName("something else", en.pane)).toBe("something else");
  });

  test("is said in words, in either language", () => {
    expect(scaleName("0-7", en.pane)).toBe("0 to 7, 0 is no effect");
    expect(scaleName("2-8", en.pane)).toBe("2 to 8, 2 is no effect");
    expect(scaleName("0.5-2.5", de.pane)).toBe("0,5 bis 2,5, 0,5 ist keine Wirkung");
    expect(scaleName("1-5@2.5;so-so=2", de.pane)).toBe("1 bis 5, 2,5 ist keine Wirkung");
    expect(scaleName("-4..4", en.pane)).toBe("−4 to 4, 0 is no effect");
  });
});
