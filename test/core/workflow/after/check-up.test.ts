import { describe, expect, test } from "@jest/globals";
import {
  checkUpReport,
  NOT_SURE,
  nextQuestion,
  peopleOf,
  QUESTIONS,
  startCheckUpAgain,
  withAnswers,
} from "#core/workflow/after/check-up.ts";
import { recall } from "#core/workflow/recall.ts";

const all = (level: number) => Object.fromEntries(QUESTIONS.map(({ id }) => [id, level]));

test("questions are asked area by area; what was not known is not asked again", () => {
  expect(nextQuestion({})).toBe("heard");
  expect(nextQuestion({ heard: 3, explained: NOT_SURE })).toBe("lessons");
  expect(nextQuestion(all(2))).toBeNull();
});

test("areas are means of their answers; the two weakest are named, the weakest first", () => {
  const { areas, weakest, links } = checkUpReport([
    {
      ...all(4),
      trained: 1,
      learning: 2,
      try: 3,
      counted: 2,
      reviewed: NOT_SURE,
      "technology-systems": 5,
    },
  ]);
  expect(Object.fromEntries(areas.map(({ area, level }) => [area, level]))).toEqual({
    communications: 4,
    value: 2,
    governance: 4,
    partnership: 4,
    scope: 4,
    skills: 2,
  });
  expect(weakest).toEqual(["value", "skills"]);
  expect(links.map(({ level }) => level)).toEqual([4, 5, 4, 4]);
});

test("an answer that is no level counts as none", () => {
  expect(checkUpReport([{ counted: 9, reviewed: 3 }]).areas.find(({ area }) => area === "value")?.level).toBe(
    3,
  );
});

test("answers are kept with their day, and answering again keeps them as last time's", () => {
  const kept = withAnswers({}, { heard: 3 }, 46096);
  const again = startCheckUpAgain(kept);
  expect(again).toEqual({ checkUpBefore: { day: 46096, answers: { heard: 3 } } });
  for (const preferences of [kept, again])
    expect(recall({ preferences: JSON.stringify(preferences) })).toMatchObject({ preferences, damaged: [] });
  const broken = { checkUp: { day: 1, answers: { heard: "three" } } };
  expect(recall({ preferences: JSON.stringify(broken) })).toMatchObject({
    preferences: {},
    damaged: ["preferences"],
  });
});

describe("several people", () => {
  const ANA = { ...all(4), counted: 1, reviewed: 2, trained: 5 };
  const TIM = { counted: 5, reviewed: 4, trained: 5, heard: NOT_SURE };

  test("each has a level, the mean counts, and the two ends and what is seen most differently are told", () => {
    const { areas, weakest, apart } = checkUpReport([ANA, TIM]);
    const of = (name: string) => areas.find(({ area }) => area === name);
    // By hand: Ana (1 + 2) / 2 and Tim (5 + 4) / 2.
    expect(of("value")).toEqual({ area: "value", level: 3, low: 1.5, high: 4.5 });
    // Tim did not know, and counts for nothing there.
    expect(of("communications")).toEqual({ area: "communications", level: 4, low: 4, high: 4 });
    expect(weakest[0]).toBe("value");
    expect(apart).toEqual([
      { id: "counted", levels: [1, 5] },
      { id: "reviewed", levels: [2, 4] },
    ]);
  });

  test("answers are kept apart by name, and can be taken away", () => {
    const first = withAnswers({}, { heard: 3 }, 46096);
    const both = withAnswers(first, { heard: 5 }, 46097, "Ana");
    expect(peopleOf(both.checkUp)).toEqual([
      { name: null, answers: { heard: 3 } },
      { name: "Ana", answers: { heard: 5 } },
    ]);
    expect(recall({ preferences: JSON.stringify(both) })).toMatchObject({ preferences: both, damaged: [] });
    expect(withAnswers(both, {}, 46097, "Ana").checkUp).toEqual({ day: 46097, answers: { heard: 3 } });
    expect(startCheckUpAgain(both)).toEqual({ checkUpBefore: both.checkUp });
    const broken = { checkUp: { ...both.checkUp, others: { Ana: { heard: "five" } } } };
    expect(recall({ preferences: JSON.stringify(broken) }).damaged).toEqual(["preferences"]);
  });
});
