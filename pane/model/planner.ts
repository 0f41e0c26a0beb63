/** What works plans out: fetched when a plan is first asked for, as nothing else needs it. */
export { draftEffectInSlices } from "#core/workflow/funding/draft-effect.ts";
export { fundingUnderCostsInSlices } from "#core/workflow/funding/funding-costs.ts";
export { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
export { fundingPlanInSlices } from "#core/workflow/funding/funding-plan.ts";
export { fundingRebalanceInSlices } from "#core/workflow/funding/funding-rebalance.ts";
export { otherPlansInSlices } from "#core/workflow/funding/other-plans.ts";
export { scheduleInSlices } from "#core/workflow/funding/funding-schedule.ts";
export { fundingSurenessInSlices } from "#core/workflow/funding/funding-sureness.ts";
