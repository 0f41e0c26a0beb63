import { describe, expect, test } from "@jest/globals";
import { CHECK_UP, CHECK_UP_AREAS, checkUp } from "#core/insight/signals/check-up.ts";
import { DOMAIN_LINKS, domainFit, PERSPECTIVES } from "#core/insight/signals/four-domains.ts";
import { checkup } from "#core/messages/en/checkup.ts";
import { problem, value } from "#test/support/outcome.ts";

const QUESTIONS = CHECK_UP_AREAS.flatMap((area) => [...CHECK_UP[area]]);

describe("check-up (areas of Luftman 2000, CAIS 4:14)", () => {
  test("an area is the mean of its answers, the whole the mean of the six, the weakest is named", () => {
    const answers: Record<string, number> = Object.fromEntries(QUESTIONS.map((question) => [question, 3]));
    answers.heard = 5;
    answers.explained = 4;
    answers.counted = 1;
    const found = value(checkUp(answers));
    expect(found.areas.map(({ level }) => level)).toEqual([4, 2, 3, 3, 3, 3]);
    expect(found.overall).toBeCloseTo(3, 12);
    expect(found.weakest).toEqual(["value"]);
    expect(found.unanswered).toEqual([]);
  });

  test("what is not answered does not count and is told; no overall level without an answer in each area", () => {
    const found = value(checkUp({ heard: 2, counted: 2, decided: null, "no question": 9 }));
    expect(found.areas[0]).toEqual({ area: "communications", level: 2, answered: 1, asked: 3 });
    expect(found.areas[2]).toEqual({ area: "governance", level: null, answered: 0, asked: 3 });
    expect(found.overall).toBeNull();
    expect(found.weakest).toEqual(["communications", "value"]);
    expect(found.unanswered).toHaveLength(QUESTIONS.length - 2);
    expect(value(checkUp({})).weakest).toEqual([]);
  });

  test("an answer that is no level is named", () => {
    for (const level of [0, 6, NaN])
      expect(problem(checkUp({ explained: level }))).toEqual({ code: "out-of-range", index: 1 });
    expect(problem(checkUp({ heard: 5.5 }))).toEqual({ code: "out-of-range", index: 0 });
  });

  test("every question, area and link has its texts, and no text is left over", () => {
    expect(Object.keys(checkup.questions)).toEqual(QUESTIONS);
    expect(Object.keys(checkup.areas)).toEqual(CHECK_UP_AREAS);
    expect(Object.keys(checkup.links)).toEqual(DOMAIN_LINKS);
    expect(Object.keys(checkup.perspectives)).toEqual(Object.keys(PERSPECTIVES));
    for (const { ask, anchors } of [...Object.values(checkup.questions), ...Object.values(checkup.links)]) {
      expect(ask.endsWith("?")).toBe(true);
      expect(new Set(anchors).size).toBe(5);
    }
  });
});

describe("fit of the four domains (Henderson & Venkatraman 1993)", () => {
  test("strategic fit, functional integration, and the weaker link of each perspective", () => {
    const links = {
      "strategy-organisation": 4,
      "technology-systems": 2,
      "strategy-technology": 3,
      "organisation-systems": 2,
    };
    const fit = value(domainFit(links));
    expect(fit.links).toEqual(links);
    expect([fit.strategicFit, fit.functionalIntegration, fit.overall]).toEqual([3, 2.5, 2.75]);
    expect(fit.weakest).toEqual(["technology-systems", "organisation-systems"]);
    expect(fit.perspectives).toEqual({
      "strategy-execution": 2,
      "technology-transformation": 2,
      "competitive-potential": 3,
      "service-level": 2,
    });
  });

  test("what is not answered stays open", () => {
    const fit = value(domainFit({ "strategy-technology": 5 }));
    expect([fit.strategicFit, fit.functionalIntegration, fit.overall]).toEqual([null, 5, null]);
    expect(fit.perspectives["competitive-potential"]).toBeNull();
    expect(fit.weakest).toEqual(["strategy-technology"]);
    expect(value(domainFit({ "strategy-organisation": 4 }))).toMatchObject({
      strategicFit: 4,
      functionalIntegration: null,
      overall: null,
    });
    expect(value(domainFit({})).weakest).toEqual([]);
    expect(problem(domainFit({ "technology-systems": 7 }))).toEqual({ code: "out-of-range", index: 1 });
  });
});
