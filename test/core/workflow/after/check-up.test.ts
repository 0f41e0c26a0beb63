import { expect, test } from "@jest/globals";
import {
  checkUpReport,
  NOT_SURE,
  nextQuestion,
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
  const { areas, weakest, links, answered } = checkUpReport({
    ...all(4),
    trained: 1,
    learning: 2,
    try: 3,
    counted: 2,
    reviewed: NOT_SURE,
    "technology-systems": 5,
  });
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
  expect(answered).toBe(QUESTIONS.length);
});

test("an answer that is no level counts as none", () => {
  expect(checkUpReport({ counted: 9, reviewed: 3 }).areas.find(({ area }) => area === "value")?.level).toBe(
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
