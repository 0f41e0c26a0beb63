/** What is to be put in order of time: things that take periods, cost money while they are built, and wait. */
export interface RoadmapQuestion {
  /** Periods from 0: quarters, months. */
  readonly periods: number;
  readonly items: readonly RoadmapItem[];
  readonly budgets: readonly PeriodBudget[];
}

export interface RoadmapItem {
  readonly id: string;
  /** Points that it brings; earned in each period in which it is in use. */
  readonly value: number;
  /** Periods that it takes, 1 or more. */
  readonly length: number;
  /** For each budget what is due in each period from its start on, also after it is finished. */
  readonly costs: readonly (readonly number[])[];
  /** Have to be finished before it starts. */
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  /** First period in which it may start (readiness, a date); 0 where left out. */
  readonly earliest: number;
  /** It has to be started within the horizon. */
  readonly must: boolean;
}

export interface PeriodBudget {
  readonly name: string;
  /** One for each period. */
  readonly amounts: readonly number[];
  /** What is left in one period can be spent in the next; people's days cannot. */
  readonly carry: boolean;
}

export interface Roadmap {
  /** Period in which each starts, by id; what is not there does not fit. */
  readonly starts: ReadonlyMap<string, number>;
  /** Σ value × periods from its last building period to the horizon's end. */
  readonly value: number;
  /** By budget, by period. */
  readonly used: readonly (readonly number[])[];
}
