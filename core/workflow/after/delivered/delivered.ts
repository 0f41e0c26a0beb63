import type { Strategy } from "#core/domain/strategy.ts";
import { calibration, type Calibration } from "#core/insight/review/calibration.ts";
import { type Delivery, deliveredSince, LEAST_DAYS } from "#core/insight/review/delivered.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { keptReviews } from "../reviews/reviews.ts";

/** Investments that have something in common, and how their ratings turned out. */
export interface CalibratedGroup {
  readonly by: "owner" | "lever" | "grade";
  /** The owner's or lever's name as written; of a grade the effect, 0 … 1, as a number with two decimals. */
  readonly name: string;
  readonly calibration: Calibration;
  /** Ids of the investments to which the confidence would be given; none for grades. */
  readonly investments: readonly string[];
}

export interface DeliveryReport {
  readonly since: ReviewSnapshot;
  readonly delivery: Delivery;
  /** What was taken to be at work: what runs, or, where no status is given, what was to be funded then. */
  readonly atWork: "running" | "funded";
  readonly all: Calibration | null;
  /** The most far off first. */
  readonly groups: readonly CalibratedGroup[];
}

/** Reviews that lie far enough back to hold ratings against what came of them, the earliest first. */
export function reviewsToJudge(
  understanding: Pick<Understanding, "outline" | "cells">,
  today: number,
): ReviewSnapshot[] {
  return keptReviews(understanding).filter(({ day }) => today - day >= LEAST_DAYS);
}

/** Holds the ratings of a review against what the measures did until now, by grade, owner and lever. */
export function deliveryReport(
  since: ReviewSnapshot,
  now: ReviewSnapshot,
  { investments }: Strategy,
): DeliveryReport {
  const hasStatus = investments.some(({ status }) => status !== null);
  const running = investments.filter(({ status }) => status === "active").map(({ id }) => id);
  const funded = since.investments.filter(({ verdict }) => verdict === "fund").map(({ id }) => id);
  const delivery = deliveredSince(since, now, new Set(hasStatus ? running : funded));
  const grouped = (by: "owner" | "lever"): CalibratedGroup[] =>
    groupsOf(delivery, (id) => investments.find((each) => each.id === id)?.[by] ?? "").map(
      ([name, promises]) => ({
        by,
        name,
        calibration: calibration(promises)!,
        investments: investments.filter((each) => each[by] === name).map(({ id }) => id),
      }),
    );
  const grades = groupsOf(delivery, (_id, effect) => effect.toFixed(2)).map(
    ([name, promises]): CalibratedGroup => ({
      by: "grade",
      name,
      calibration: calibration(promises)!,
      investments: [],
    }),
  );
  const off = ({ calibration: { slope } }: CalibratedGroup): number => Math.abs(slope - 1);
  return {
    since,
    delivery,
    atWork: hasStatus ? "running" : "funded",
    all: calibration(delivery.promises),
    groups: [...grades, ...grouped("owner"), ...grouped("lever")].sort((a, b) => off(b) - off(a)),
  };
}

/** Promises by a name; those without one are left out. */
function groupsOf(
  { promises }: Delivery,
  nameOf: (investmentId: string, effect: number) => string,
): [string, Delivery["promises"]][] {
  const groups = new Map<string, Delivery["promises"][number][]>();
  for (const each of promises) {
    const name = nameOf(each.investmentId, each.effect);
    if (name === "" || each.promised === 0) continue;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups];
}
