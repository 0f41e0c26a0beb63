import type { Objective } from "#core/domain/strategy.ts";

/** An objective as someone describes it in the pane, before it is in the sheet. Plain JSON. */
export interface ObjectiveDraft {
  /** The objective that it changes; null for a new one. */
  readonly editing: string | null;
  readonly name: string;
  /**
   * As the user's own cells have it: 25 points, 0.25 where weights are shares, a rank, a word ("high"). In percent
   * points where the add-in keeps the weights. Null where none is given.
   */
  readonly weight: number | string | null;
  readonly measure: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly owner: string;
  /** Serial day number. */
  readonly reviewDate: number | null;
  /** As it stands in the user's own column, where there is one. */
  readonly direction: string;
  /** Full harm to it is a veto whatever its weight. */
  readonly protected: boolean;
}

export const EMPTY_OBJECTIVE: ObjectiveDraft = {
  editing: null,
  name: "",
  weight: null,
  measure: "",
  baseline: null,
  target: null,
  current: null,
  owner: "",
  reviewDate: null,
  direction: "",
  protected: false,
};

/**
 * The draft that says what an existing objective says.
 * @param weight as `weightAsWritten` has it
 * @param direction what the user's own column says, "" where there is none
 */
export function objectiveDraft(
  objective: Objective,
  weight: ObjectiveDraft["weight"],
  direction: string,
): ObjectiveDraft {
  return {
    editing: objective.id,
    name: objective.name,
    weight,
    measure: objective.measure ?? "",
    baseline: objective.baseline ?? null,
    target: objective.target ?? null,
    current: objective.current ?? null,
    owner: objective.owner ?? "",
    reviewDate: objective.reviewDate ?? null,
    direction,
    protected: objective.protected,
  };
}
