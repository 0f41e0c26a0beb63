import { describe, expect, test } from "@jest/globals";
import {
  type AnsweredTradeOff,
  beliefsAfter,
  believedWeights,
  likeliest,
} from "#core/insight/elicitation/beliefs.ts";
import { nextQuestion } from "#core/insight/elicitation/next-question.ts";
import { likelihood, type TradeOff, tradeOffs } from "#core/insight/elicitation/trade-off.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import {
  drawnVerdicts,
  firmness,
  firmnessLabel,
  type VerdictRow,
} from "#core/insight/robustness/firmness.ts";
import { seededUniform, type Uniform } from "#core/insight/robustness/sampling.ts";
import { value } from "#test/support/outcome.ts";

const SETTING = { limits: { fund: 22.5, no: 7.5, assessed: 0.8 } };
const SHARES = [-2 / 3, -1 / 3, 0, 0, 1 / 3, 1 / 3, 2 / 3, 1];

/** Five objectives weighed 30, 25, 20, 15, 10 and eight investments with ratings by chance. */
const STATED = [0.3, 0.25, 0.2, 0.15, 0.1];

function business(uniform: Uniform): VerdictRow[] {
  return Array.from({ length: 8 }, () => ({
    effects: STATED.map(() => SHARES[Math.floor(uniform() * SHARES.length)]!),
  }));
}

/** An owner who knows the weights and answers by them. */
function answerOf(owner: readonly number[], asked: TradeOff): AnsweredTradeOff {
  const isFirst = owner[asked.a]! * asked.first >= owner[asked.b]! * asked.second;
  return { ...asked, answer: isFirst ? "first" : "second" };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe("questions that would change a verdict", () => {
  /** One owner a business: the weights are drawn around the stated ones, and known to the owner alone. */
  function simulate(choose: "best" | "random", most: number) {
    const uniform = seededUniform(7);
    return Array.from({ length: 10 }, (_, index) => {
      const rows = business(uniform);
      const draws = value(drawsAround(STATED, 1, { count: 800, seed: 1 }));
      const one = value(drawsAround(STATED, 1, { count: 1, seed: 1000 + index }));
      const owner = [...one.weights];
      const outcomes = value(drawnVerdicts(rows, draws, SETTING));
      const truth = value(drawnVerdicts(rows, one, SETTING)).map((codes) => codes[0]);
      const answers: AnsweredTradeOff[] = [];
      const notFirm = () => {
        const beliefs = beliefsAfter(draws, answers);
        return outcomes.filter((each) => firmnessLabel(likeliest(each, beliefs).share) !== "firm").length;
      };
      const before = notFirm();
      while (answers.length < most) {
        const all = tradeOffs(STATED.length);
        const asked =
          choose === "random"
            ? all[Math.floor(uniform() * all.length)]!
            : nextQuestion(outcomes, draws, beliefsAfter(draws, answers), answers)?.asked;
        if (!asked) break;
        answers.push(answerOf(owner, asked));
      }
      const beliefs = beliefsAfter(draws, answers);
      const wrong = outcomes.filter((each, i) => likeliest(each, beliefs).way !== truth[i]).length;
      return { before, after: notFirm(), asked: answers.length, wrong };
    }).filter(({ before }) => before > 0);
  }

  test("a few bring the doubtful verdicts of owners whose weights are known down to less than half of one, and rightly", () => {
    const found = simulate("best", 8);
    const random = simulate("random", 8);
    // With 3.0 of 8 not firm at first: 8 random questions settle less than two of the best.
    expect(mean(found.map(({ before }) => before))).toBeGreaterThan(1.5);
    expect(mean(found.map(({ after }) => after))).toBeLessThanOrEqual(0.5);
    expect(median(found.map(({ asked }) => asked))).toBeLessThanOrEqual(6);
    // What is firm at four of five may still come out otherwise in one.
    expect(mean(found.map(({ wrong }) => wrong))).toBeLessThan(0.6);
    expect(mean(random.map(({ after }) => after))).toBeGreaterThan(1.5);
  });

  test("four questions leave well below one of eight verdicts open", () => {
    const found = simulate("best", 4);
    expect(mean(found.map(({ after }) => after))).toBeLessThan(0.75);
    expect(mean(found.map(({ wrong }) => wrong))).toBeLessThan(0.75);
  });

  test("verdicts draw by draw are those that firmness counts", () => {
    const rows = business(seededUniform(3));
    const draws = value(drawsAround(STATED, 1, { count: 500 }));
    const counted = value(firmness(rows, STATED, draws, SETTING)).map(({ share }) => share);
    const own = value(drawnVerdicts(rows, value(drawsAround(STATED, 0, { count: 1 })), SETTING));
    const shares = value(drawnVerdicts(rows, draws, SETTING)).map(
      (codes, i) => codes.filter((code) => code === own[i]![0]).length / 500,
    );
    expect(shares).toEqual(counted);
  });

  test("nothing is asked where everything is firm", () => {
    const draws = value(drawsAround([0.5, 0.5], 1, { count: 200 }));
    const outcomes = value(drawnVerdicts([{ effects: [1, 1] }, { effects: [0, 0] }], draws, SETTING));
    expect(nextQuestion(outcomes, draws, beliefsAfter(draws, []))).toBeNull();
  });

  test("answers move the weights their way, and an even answer hardly", () => {
    const draws = value(drawsAround([0.5, 0.5], 1, { count: 4000 }));
    const asked = { a: 0, b: 1, first: 1, second: 1 };
    const after = (answer: AnsweredTradeOff["answer"]) =>
      believedWeights(draws, beliefsAfter(draws, [{ ...asked, answer }]))[0]!;
    expect(after("first")).toBeGreaterThan(0.53);
    expect(after("second")).toBeLessThan(0.47);
    expect(after("same")).toBeCloseTo(0.5, 2);
    expect(believedWeights(draws, beliefsAfter(draws, []))[0]!).toBeCloseTo(0.5, 2);
  });

  test("either answer is sure far from the even point and open at it", () => {
    const asked = { a: 0, b: 1, first: 1, second: 0.5 };
    expect(likelihood(asked, "first", 0.2, 0.4)).toBeCloseTo(0.5, 12);
    expect(likelihood(asked, "first", 0.5, 0.2)).toBeGreaterThan(0.99);
    expect(likelihood(asked, "first", 0.3, 0.3) + likelihood(asked, "second", 0.3, 0.3)).toBeCloseTo(1, 12);
    expect(likelihood(asked, "same", 0.2, 0.4)).toBeCloseTo(1, 12);
  });
});
