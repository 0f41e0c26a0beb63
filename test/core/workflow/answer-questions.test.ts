import { describe, expect, test } from "@jest/globals";
import type { Question, Suspicion } from "#core/domain/evidence.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import {
  choiceText,
  effectText,
  questionText,
  unusedText,
  witnessText,
} from "#core/messages/reading-text.ts";
import { suspectedText } from "#core/messages/suspicions.ts";
import { suspicions } from "#core/messages/en/suspicions.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { answer, askedQuestions } from "#core/workflow/questions.ts";
import { understand } from "#core/workflow/understand.ts";

const DIRECTION: Question = {
  id: "direction:effort",
  code: "direction",
  values: { objective: "Effort" },
  range: null,
  choices: [
    { code: "good", values: {}, corrections: { forward: ["effort"] } },
    { code: "bad", values: {}, corrections: { reversed: ["effort"] } },
  ],
  likeliest: 0,
  answered: null,
};

describe("an answer", () => {
  test("is merged into what was corrected before, and kept by the question's id", () => {
    const corrections = answer({ reversed: ["risk"], scale: "1-5" }, DIRECTION, 1);
    expect(corrections).toEqual({
      reversed: ["risk", "effort"],
      scale: "1-5",
      answers: { "direction:effort": "bad" },
    });
  });
  test("takes an earlier answer's place, and nothing else's", () => {
    const before = answer({ reversed: ["risk"], answers: { other: "yes" } }, DIRECTION, 1);
    expect(answer(before, DIRECTION, 0)).toEqual({
      reversed: ["risk"],
      forward: ["effort"],
      answers: { other: "yes", "direction:effort": "good" },
    });
  });
  test("that is not among the choices changes nothing", () => {
    const corrections = { scale: "1-5" };
    expect(answer(corrections, DIRECTION, 7)).toBe(corrections);
  });
});

test("a question whose answer changes who comes first is asked before one that only changes other places", async () => {
  const cells = [
    ["Vendor", "Fit (0-100)", "Effort", "Support"],
    ["Weight", 78, 2, 20],
    ["Anna AG", 0.9, 3, 4],
    ["Bold Ltd", 0.2, 4, 5],
    ["Core Inc", 0.4, 1, 4],
    ["Dune SA", 0.7, 2, 1],
  ];
  const understanding = await understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] }));
  expect(understanding.reading.questions.map(({ code }) => code)).toEqual(["direction", "scale"]);
  const asked = askedQuestions(understanding);
  // Of support alone Bold has most; once the shares of fit count as such, Anna does.
  expect(asked.map(({ question }) => question.code)).toEqual(["scale", "direction"]);
  expect(asked[0]!.effects[1]!.first).toBe("Anna AG");
  expect(asked[1]!.effects[1]!.first).toBeNull();
});

test.each([
  ["English", en],
  ["German", de],
  ["Spanish", es],
])("every code of a reading has its sentence: %s", (_language, texts) => {
  expect(questionText(DIRECTION, texts)).toContain("Effort");
  for (const code of Object.keys(en.reading.witnesses)) {
    const text = witnessText({ code, points: 1, values: {}, range: null }, texts);
    expect(text).toMatch(/\.$/);
  }
  for (const code of Object.keys(suspicions.sentences) as Suspicion[]) {
    const suspected = {
      code,
      name: "Mill",
      range: { sheet: "Sites", row: 4, column: 0, rows: 1, columns: 6 },
    };
    const text = suspectedText(suspected, texts);
    expect(text).toMatch(/\.$/);
    expect(/^[^.]{15,100}\.$/.test(text)).toBe(true);
    if (/-left|-taken|-entry|elsewhere|between/.test(code))
      expect(text).toMatch(/[“„«]Mill[”“»] \(Sites!A5:F5\)/);
  }
  for (const reason of Object.keys(en.reading.unused)) {
    const part = { kind: "column", range: {} as never, name: "", reason, values: {}, likely: null } as const;
    expect(unusedText(part, texts).length).toBeGreaterThan(3);
  }
  expect(choiceText(DIRECTION.choices[0]!, texts)).not.toBe("good");
  expect(effectText({ first: null, placesChanged: 0, verdictsChanged: [] }, texts)).toBe(
    texts.reading.noEffect,
  );
  expect(effectText({ first: "CRM", placesChanged: 2, verdictsChanged: [] }, texts)).toContain("CRM");
});
