import { expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { createSession } from "#pane/model/session.ts";
import { knownYearPlan, yearPlan } from "#pane/model/year-plan.ts";
import { SAMPLE_BUSINESS } from "../sample-business.ts";

test("this year's plan is there once there is a budget, and is kept until something it stands on changes", async () => {
  const session = createSession(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }), en);
  await session.read();
  const now = () => session.state.get().understanding!;
  expect(await yearPlan(session, now())).toBeNull();
  session.reconsider({ preferences: { budget: 20_000 } });
  expect(knownYearPlan(session, now())).toBeNull();
  const plan = await yearPlan(session, now());
  expect(plan).not.toBeNull();
  expect(knownYearPlan(session, now())).toBe(plan);
  session.reconsider({ preferences: { budget: 30_000 } });
  expect(knownYearPlan(session, now())).toBeNull();
});
