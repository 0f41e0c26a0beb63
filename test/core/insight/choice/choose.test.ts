import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OptionVerdict } from "#core/domain/result.ts";
import { choose, type Option } from "#core/insight/choice/choose.ts";
import { gradeOf } from "#core/insight/choice/grade.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import { withChoice } from "#core/insight/choice/strategy-choice.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { value } from "#test/support/outcome.ts";
import { investment, objective, strategy } from "#test/support/strategy.ts";

const WEIGHTS = [0.5, 0.3, 0.2];
/** As on 1-5: a grade is a quarter. */
const WOBBLES = WEIGHTS.map(() => ({ grade: 0.25, floor: 0 }));
const draws = value(drawsAround(WEIGHTS));

function option(name: string, effects: readonly number[], ruledOut: Option["ruledOut"] = null): Option {
  const score = effects.reduce((sum, effect, j) => sum + 100 * WEIGHTS[j]! * effect, 0);
  return { name, effects, score, ruledOut };
}

const chosen = (options: readonly Option[], drawn: typeof draws | null = draws): OptionVerdict[] =>
  choose(options, WEIGHTS, WOBBLES, drawn);

describe("choosing one", () => {
  test("a leader that is far ahead is chosen; the others are told why not", () => {
    const found = chosen([option("A", [1, 1, 1]), option("B", [0.5, 0.25, 0.5]), option("C", [0, 1, 0])]);
    expect(found.map(({ kind, place }) => [kind, place])).toEqual([
      ["choose", 1],
      ["not-this", 2],
      ["not-this", 3],
    ]);
    expect(found.map((each) => optionText(each, en))).toEqual([
      "Choose: first in 100 of 100 tries; ahead by 57.5 points.",
      "Not this one: behind by 57.5; worse than A on everything.",
      "Not this one: behind by 70; first in no try.",
    ]);
    expect(optionText(found[0]!, de)).toBe("Wählen: in 100 von 100 Versuchen vorn; 57,5 Punkte voraus.");
  });

  test("a lead of less than one grade is too close to call, however dominated the second is", () => {
    // With weights alone the first is first in every draw: it is never worse.
    const found = chosen([
      option("A", [0.75, 0.5, 0.55]),
      option("B", [0.75, 0.5, 0.5]),
      option("C", [0, 0, 0]),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(["too-close", "too-close", "not-this"]);
    // Who is first is ahead, however close the second comes.
    expect(optionText(found[0]!, en)).toMatch(/; ahead by .*; one step in one rating would turn it/);
    expect(optionText(found[1]!, en)).toContain("; behind by ");
  });

  test("two alike share first places, wherever they stand", () => {
    const found = chosen([option("A", [0.5, 0.5, 0.5]), option("B", [0.5, 0.5, 0.5])]);
    expect(found.map(({ place, firstShare, distance }) => [place, firstShare, distance])).toEqual([
      [1, 0.5, 0],
      [1, 0.5, 0],
    ]);
    expect(optionText(found[1]!, en)).toBe(
      "Too close to call: first in 50 of 100 tries; level with the first; one step in one rating would turn it.",
    );
  });

  test("what is ruled out is not chosen, whatever its score, and leads nobody", () => {
    const out = { because: "gate-failed-for-good", about: "Privacy" };
    const found = chosen([option("A", [1, 1, 1], out), option("B", [0.8, 0.8, 0.8]), option("C", [0, 0, 0])]);
    expect(found.map(({ kind }) => kind)).toEqual(["not-this", "choose", "not-this"]);
    expect(optionText(found[0]!, en)).toBe("Not this one: fails Privacy.");
    expect(found[1]!.distance).toBeCloseTo(80, 9);
    expect(chosen([option("A", [1, 1, 1], out)])[0]!.kind).toBe("not-this");
  });

  test("a single option is chosen for want of another", () => {
    expect(optionText(chosen([option("A", [0.5, 0.5, 0.5])], null)[0]!, en)).toBe("Choose: the only one.");
  });

  test("without draws the lead is held against one grade of the heaviest objective: 12.5 points", () => {
    const against = (second: readonly number[]) =>
      chosen([option("A", [1, 1, 1]), option("B", second)], null).map(({ kind, firstShare }) => [
        kind,
        firstShare,
      ]);
    expect(against([0.75, 1, 1])).toEqual([
      ["too-close", null],
      ["too-close", null],
    ]);
    expect(against([0.7, 1, 1])).toEqual([
      ["choose", null],
      ["not-this", null],
    ]);
  });

  test("two objectives alike, by hand: the difference of two ratings has a spread of √2 · half a grade", () => {
    // One objective of weight 1, exactly. Ahead by one grade: Φ(1 / (0.5 √2)) = Φ(1.414) = 0.9214.
    const one = value(drawsAround([1]));
    const options = [0.625, 0.375].map((effect, i) => ({
      name: `O${i}`,
      effects: [effect],
      score: 100 * effect,
      ruledOut: null,
    }));
    const [first] = choose(options, [1], [{ grade: 0.25, floor: 0 }], one);
    expect(Math.abs(first!.firstShare! - 0.9214)).toBeLessThan(0.015);
  });

  test("shares add up to 1 over what nothing rules out, and neither order nor names matter", () => {
    const few = value(drawsAround(WEIGHTS, 1, { count: 300 }));
    const effect = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);
    const rows = fc.array(fc.tuple(effect, effect, effect), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (all) => {
        const options = all.map((effects, i) => option(`O${i}`, effects));
        const found = chosen(options, few);
        const total = found.reduce((sum, { firstShare }) => sum + firstShare!, 0);
        expect(total).toBeCloseTo(1, 9);
        const turned = chosen([...options].reverse(), few).reverse();
        found.forEach(({ firstShare, place }, i) => {
          expect(turned[i]!.place).toBe(place);
          expect(turned[i]!.firstShare).toBeCloseTo(firstShare!, 9);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("of a strategy", () => {
  const plan = strategy(
    {},
    [investment("A", [1, 1]), investment("B", [0.25, 0.5]), investment("C", [null, null])],
    {
      objectives: ["Price", "Service"].map((name) => objective(name, 0.5, { scale: scaleById("1-5")! })),
    },
  );
  test("each option has its verdict, and the seed is an input", () => {
    const of = (seed?: number) =>
      withChoice(plan, scoreStrategy(plan), {
        count: 500,
        ...(seed === undefined ? {} : { seed }),
      }).results.map(({ choice }) => choice!);
    expect(of(7)).toEqual(of(7));
    expect(of().map(({ kind }) => kind)).toEqual(["choose", "not-this", "not-this"]);
    expect(optionText(of()[2]!, en)).toBe("Not this one: not rated.");
  });

  test("full harm and a check that fails for good rule an option out, however low all scores are", () => {
    const forbidden = { kind: "legal", name: "Law", state: "fail", mendable: false, cell: null } as const;
    const low = strategy({ Price: 50, Service: 30, Trust: 20 }, [
      investment("A", [1, -1, -1 / 3]),
      investment("B", [-1 / 3, -1 / 3, -1 / 3]),
      investment("C", [1, null, null], { gates: [forbidden] }),
    ]);
    const found = withChoice(low, scoreStrategy(low), { count: 200 }).results.map(({ choice }) => choice!);
    expect(found.map(({ kind, because }) => [kind, because])).toEqual([
      ["not-this", "veto"],
      ["choose", ""],
      ["not-this", "gate-failed-for-good"],
    ]);
  });

  test("what would have to be mended first is named with the one to take", () => {
    const open = { kind: "privacy", name: "Privacy", state: "unknown", mendable: true, cell: null } as const;
    const untrained = { kind: "people", name: "Staff trained", level: 0.25, cell: null } as const;
    const plain = strategy({ Price: 50, Service: 50 }, [
      investment("A", [1, 1], { gates: [open], readiness: [untrained], requires: ["till"] }),
      investment("B", [0, 0], { gates: [open] }),
    ]);
    const texts = [en, de].map((language) =>
      withChoice(plain, scoreStrategy(plain), { count: 200 }).results.map(({ choice }) =>
        optionText(choice!, language),
      ),
    );
    expect(texts[0]).toEqual([
      "Choose: first in 100 of 100 tries; ahead by 100 points. Before that: Privacy is not checked yet; needs till, which is not among the investments; Staff trained only at 25%.",
      "Not this one: behind by 100; worse than A on everything.",
    ]);
    expect(texts[1]![0]).toContain("Vorher: Privacy: noch nicht geprüft;");
  });

  test("one grade is one step of the scale, a tenth of a wide one", () => {
    const grades = ["1-5", "-3..3", "0-10", "0-100", "%", "words", "+/-"].map((id) =>
      gradeOf(scaleById(id)!),
    );
    expect(grades).toEqual([1 / 4, 1 / 3, 1 / 10, 1 / 10, 1 / 10, 1 / 3, 1]);
  });
});
