import { describe, expect, test } from "@jest/globals";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWHY } from "#core/functions/align-why.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { CASE_WEIGHTS, FORMULA_CASES } from "#test/cases/formula-cases.ts";
import { message, result } from "#test/support/functions.ts";
import { investment, strategy } from "#test/support/strategy.ts";

const STRONG = [3, 2, 1, 1];
const WEIGHTS = [[40, 30, 20, 10]];
const NAMES = [["Win repeat customers", "Hire locally", "Keep costs flat", "Cut delivery time"]];

const verdict = (row: readonly unknown[], ...more: unknown[]): unknown =>
  result(ALIGNVERDICT, [row], WEIGHTS, 3, ...more)[0]![0];
const why = (...more: unknown[]): string => {
  const text = String(result(ALIGNWHY, [STRONG], WEIGHTS, NAMES, 3, ...more)[0]![0]);
  return text.slice(text.indexOf(". ") + 2);
};

describe("the verdict in a cell", () => {
  const WORDS = { fund: "Fund", "fix-first": "Fix first", hold: "Hold", "say-no": "Say no", stop: "Stop" };

  test.each(FORMULA_CASES.map((each) => [each.id, each] as const))(
    "worked case %s",
    (_, { ratings, confidence, readiness, gates, needsMissing, mustDo, verdict: kind }) => {
      const gate = gates?.[0];
      const blocker =
        gate === undefined
          ? needsMissing === true
            ? "the till is missing"
            : ""
          : gate.state === "unknown"
            ? "unknown"
            : gate.mendable
              ? "fail"
              : "never";
      const found = result(
        ALIGNVERDICT,
        [ratings],
        [CASE_WEIGHTS],
        3,
        [readiness ?? [""]],
        blocker,
        mustDo ?? "",
        null,
        null,
        null,
        null,
        [confidence ?? [""]],
      );
      expect(found).toEqual([[WORDS[kind]]]);
    },
  );

  test("is the verdict and the reason of the whole strategy", () => {
    const rows = [
      [3, 0, -1, 2],
      [3, null, -1, 2],
      [1, 1, 0, 0],
      [3, 3, -3, 0],
      [-3, 1, 0, 0],
    ];
    const names = ["Win repeat customers", "Hire locally", "Keep costs flat", "Cut delivery time"];
    const weights = Object.fromEntries(names.map((name, j) => [name, CASE_WEIGHTS[j]!]));
    const card = scoreStrategy(
      strategy(
        weights,
        rows.map((row, i) =>
          investment(
            `Row ${i}`,
            row.map((r) => (r === null ? null : r / 3)),
          ),
        ),
      ),
    );
    expect(result(ALIGNVERDICT, rows, WEIGHTS)).toEqual(
      card.results.map((each) => [WORDS[each.verdict.kind]]),
    );
    expect(result(ALIGNWHY, rows, WEIGHTS, NAMES)).toEqual(
      card.results.map(({ reason }) => [explainVerdict(reason)]),
    );
  });

  test("a blank row is blank, unless it must be done", () => {
    const blank = [null, null, null, null];
    expect(verdict(blank)).toBe("");
    expect(verdict(blank, null, null, "no")).toBe("");
    expect(verdict(blank, null, null, "yes")).toBe("Fund");
    expect(result(ALIGNWHY, [blank], WEIGHTS, NAMES)).toEqual([[""]]);
  });

  test("a scale without negatives keeps what is not rated from counting as harm", () => {
    expect(result(ALIGNVERDICT, [[0, 0, 0, ""]], WEIGHTS, "0-5")).toEqual([["Say no"]]);
  });
});

test("full harm to two objectives names both, the heavier first", () => {
  const text = result(ALIGNWHY, [[3, -3, -3, 3]], WEIGHTS, NAMES, 3, null, null, "yes")[0]![0];
  expect(text).toContain(
    "Fix first: it does full harm to Hire locally; it does full harm to Keep costs flat.",
  );
});

describe("readiness", () => {
  test("share, percent, words, blank; the least of several columns counts", () => {
    expect(verdict([3, 0, -1, 2], 0.5)).toBe("Fix first");
    for (const ready of [1, "100%", "ready", true, ""]) expect(verdict([3, 0, -1, 2], ready)).toBe("Fund");
    for (const half of ["50%", "partly", 0, false]) expect(verdict([3, 0, -1, 2], half)).toBe("Fix first");
    expect(verdict([3, 0, -1, 2], [[1, 0.5, ""]])).toBe("Fix first");
    expect(why([[1, 0.25]])).toBe("Fix first: not ready (readiness 25%).");
  });

  test("the least ready thing is named where the headers say what it is, in both languages", () => {
    const called = (levels: unknown[], headers: unknown, language?: string): string =>
      why([levels], null, null, null, null, language, headers);
    expect(called([1, 0.25], [["Data ready", "Staff trained"]])).toBe(
      "Fix first: staff not trained (readiness 25%).",
    );
    expect(called([0.25, 0.25], [["Daten bereit", "Staff trained"]], "de")).toContain(
      "Erst vorbereiten: Daten nicht bereit (Bereitschaft 25\u00a0%).",
    );
    expect(called(["", 0.25], [["Staff trained", "Mood"]])).toContain("not ready (readiness 25%)");
    expect(
      message(ALIGNWHY, [STRONG], WEIGHTS, NAMES, 3, [[1, 1]], null, null, null, null, null, "Staff"),
    ).toBe("readinessOf has 1 entry for 2 columns of readiness");
  });

  test("one line for each investment, whichever way it runs", () => {
    const rows = [STRONG, STRONG, STRONG];
    const expected = [["Fund"], ["Fix first"], ["Fund"]];
    expect(result(ALIGNVERDICT, rows, WEIGHTS, 3, [[1], [0.1], [1]])).toEqual(expected);
    expect(result(ALIGNVERDICT, rows, WEIGHTS, 3, [[1, 0.1, 1]])).toEqual(expected);
    const turned = STRONG.map((rating) => [rating, rating, rating]);
    for (const readiness of [[[1, 0.1, 1]], [[1], [0.1], [1]]])
      expect(result(ALIGNVERDICT, turned, WEIGHTS, 3, readiness)).toEqual([expected.flat()]);
  });

  test("what does not fit or is no readiness is told", () => {
    expect(message(ALIGNVERDICT, [STRONG, STRONG], WEIGHTS, 3, [[1], [1], [1]])).toBe(
      "readiness has 3 entries for 2 investments",
    );
    expect(message(ALIGNVERDICT, [STRONG, STRONG], WEIGHTS, 3, 1)).toBe(
      "readiness has 1 entry for 2 investments",
    );
    expect(message(ALIGNVERDICT, [STRONG, STRONG], WEIGHTS, 3, [[1], ["mauve"]])).toContain(
      "readiness row 2: “mauve”",
    );
    expect(message(ALIGNVERDICT, [STRONG], WEIGHTS, 3, { error: "#N/A" })).toContain(
      "readiness: holds the error",
    );
  });
});

describe("blockers", () => {
  test("a text is the binding cause in its own words", () => {
    expect(verdict(STRONG, null, "privacy check missing")).toBe("Fix first");
    expect(why(null, "privacy check missing")).toBe("Fix first: privacy check missing.");
    expect(why(null, "never: the contract forbids it")).toBe(
      "Say no: the contract forbids it, and that cannot be mended.",
    );
    expect(why(null, "fail: no data agreement")).toBe("Fix first: no data agreement.");
  });

  test("bare answers are those of a check", () => {
    expect(why(null, "fail")).toBe("Fix first: a check fails.");
    expect(why(null, "unknown")).toBe("Fix first: a check is still open.");
    expect(why(null, "forbidden")).toBe("Say no: a check fails, and that cannot be mended.");
    for (const none of ["", null, "-", "none", "ok", "passed"])
      expect(verdict(STRONG, null, none)).toBe("Fund");
  });

  test("a bare yes or no could mean either", () => {
    for (const bare of ["yes", "no", true, false, 1])
      expect(message(ALIGNVERDICT, [STRONG], WEIGHTS, 3, null, bare)).toContain("could mean either");
    expect(message(ALIGNVERDICT, [STRONG], WEIGHTS, 3, null, { error: "#REF!" })).toContain(
      "holds the error #REF!",
    );
  });
});

describe("must and limits", () => {
  test("yes and no in any form; anything else is told", () => {
    for (const yes of [true, "yes", "x", 1]) expect(verdict([0, 0, 0, 1], null, null, yes)).toBe("Fund");
    for (const no of [false, "no", 0, "", null]) expect(verdict([0, 0, 0, 1], null, null, no)).toBe("Say no");
    expect(message(ALIGNVERDICT, [STRONG], WEIGHTS, 3, null, null, "perhaps")).toBe(
      "must: “perhaps” is neither yes nor no",
    );
  });

  test("two numbers, fund first", () => {
    const limited = (limits: unknown): unknown => verdict([1, 1, 0, 0], null, null, null, limits);
    expect(limited([[20, 5]])).toBe("Fund");
    expect(limited([[60], [24]])).toBe("Say no");
    const fault = (limits: unknown): string =>
      message(ALIGNVERDICT, [STRONG], WEIGHTS, 3, null, null, null, limits);
    for (const wrong of [20, [[1, 2, 3]]]) expect(fault(wrong)).toContain("limits: give two numbers");
    expect(fault([[5, 20]])).toContain("must not be below");
    expect(fault([["high", 20]])).toBe("limits column 1: “high” is not a number");
  });
});

describe("names of objectives", () => {
  test("a row or a column, a number as a name, a blank one by its place", () => {
    const text = (names: unknown): unknown => result(ALIGNWHY, [STRONG], WEIGHTS, names)[0]![0];
    expect(text(NAMES[0]!.map((name) => [name]))).toBe(text(NAMES));
    expect(text([["Growth", 2027, "", "Speed"]])).toContain(
      "2027 (30%) clearly, objectives column 3 (20%) slightly",
    );
  });
  test("too few are told", () => {
    expect(message(ALIGNWHY, [STRONG], WEIGHTS, [["A", "B"]])).toBe(
      "objectives has 2 entries for 4 objectives",
    );
    expect(message(ALIGNWHY, [STRONG], WEIGHTS, [["A", "B", { error: "#N/A" }, "D"]])).toContain(
      "objectives column 3: holds the error",
    );
  });
});

describe("who needs it", () => {
  const WEAK = [0, 0, 0, 0];
  const needed = (by: string, ...more: unknown[]): unknown =>
    verdict(WEAK, ...[more[0] ?? "", "", "", "", "", ""], by);

  test("is funded for their sake, unless what guards it is in the way", () => {
    expect(verdict(WEAK)).toBe("Say no");
    expect(needed("Web shop; Gift cards")).toBe("Fund");
    expect(needed(" ; ")).toBe("Say no");
    expect(needed("Web shop", 0.25)).toBe("Fix first");
  });

  test("is named in the reason, each once and by name, in both languages", () => {
    const reason = (language: string): unknown =>
      result(
        ALIGNWHY,
        [WEAK],
        WEIGHTS,
        NAMES,
        3,
        "",
        "",
        "",
        "",
        "",
        language,
        "",
        "Web shop; Gift cards; Web shop",
      )[0]![0];
    expect(reason("en")).toContain("Fund: Gift cards and Web shop need it.");
    expect(reason("de")).toContain("Fördern: Gift cards und Web shop brauchen es.");
  });

  test("is said of what is not rated too", () => {
    expect(verdict([null, null, null, null], "", "", "", "", "", "", "Web shop")).toBe("Fund");
  });
});
