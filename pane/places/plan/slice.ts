import type { OwnLimit, PlanPreferences, Preferences } from "#core/workflow/preferences.ts";
import { withPreferences } from "#core/workflow/preferences.ts";
import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";

export type PlanPart = "set" | "quarters" | "sure";

interface PlanState {
  readonly part: PlanPart;
  /** The budget while the slider is moved; null where the workbook's own counts. */
  readonly moving: number | null;
}

export const planSlice: Slice<PlanState> = { initial: { part: "set", moving: null } };

/** What is decided anew; undefined takes a decision back. */
type Decided = { readonly [Key in keyof PlanPreferences]?: PlanPreferences[Key] | undefined };

/** Decides something besides the budget; kept in the document with the next thing that is written. */
export function decide(session: Session, chosen: Decided): void {
  const preferences = session.state.get().understanding?.preferences ?? {};
  const kept = Object.entries({ ...preferences.plan, ...chosen }).filter((entry) => entry[1] !== undefined);
  const plan: PlanPreferences | undefined = kept.length === 0 ? undefined : Object.fromEntries(kept);
  session.reconsider({ preferences: withPreferences(preferences, { plan }) });
}

export function decideLimits(session: Session, limits: readonly OwnLimit[]): void {
  decide(session, { limits: limits.length === 0 ? undefined : limits });
}

/** The money of one of the later periods; null takes its limit away. */
export function decideLater(session: Session, period: number, most: number | null): void {
  const { laterMost = [] } = session.state.get().understanding?.preferences.plan ?? {};
  const length = Math.max(laterMost.length, period + 1);
  const next = Array.from({ length }, (_, k) => (k === period ? most : (laterMost[k] ?? null)));
  decide(session, { laterMost: next.every((each) => each === null) ? undefined : next });
}

/** The budget as it was typed or as the slider was let go. */
export function decideBudget(session: Session, budget: number | undefined): void {
  const preferences = session.state.get().understanding?.preferences ?? {};
  session.reconsider({ preferences: withPreferences(preferences, { budget }) });
  session.slice(planSlice).patch({ moving: null });
}

/** Has the plan written with the results from now on, and shows what that writes. */
export function writeBeside(session: Session, preferences: Preferences): void {
  session.reconsider({ preferences: withPreferences(preferences, { planColumns: true }) });
  session.go({ name: "write" });
}

/** In, then out, then as the figures say. */
export function turnLock(session: Session, { plan }: Preferences, id: string): void {
  const { [id]: lock, ...others } = plan?.locks ?? {};
  const next = lock === undefined ? "in" : lock === "in" ? "out" : null;
  decide(session, { locks: next === null ? others : { ...others, [id]: next } });
}
