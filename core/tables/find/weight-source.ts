import type { WeightRun } from "./group-runs.ts";
import type { ListedName, NameList } from "./name-lists.ts";
import type { WeightText } from "./weight-texts.ts";

/** Where the weights of a frame's fields could stand. */
export interface WeightSource {
  /** "beside": on every line once more, in a field beside each objective's ratings; "text": in sentences. */
  readonly kind: "line" | "headers" | "list" | "beside" | "text";
  /** One for each field of the frame; NaN where it has none. */
  readonly values: Float64Array;
  /** What names the weights: the line's label, the list's header. */
  readonly label: string;
  /** The label says that they are weights. */
  readonly isNamed: boolean;
  /** The sheet's line, for weights in a line. */
  readonly line: number;
  readonly list: NameList | null;
  /** For each field the entry of the list that it was paired with. */
  readonly items: readonly (ListedName | null)[];
  /** Headers without their weights, for weights in headers. */
  readonly names: readonly string[];
  /** Fields whose place for a weight holds something, readable or not. */
  readonly filled: readonly boolean[];
  /** Fields that the list names without a number beside. */
  readonly unweighed: readonly boolean[];
  /** Sum of the likenesses of paired names. */
  readonly quality: number;
  /** Absolute fields that hold the weights, where they stand beside the ratings. */
  readonly fields?: readonly number[];
  /** They say how many points can be had for each: the numbers in the table are points, and hold the weights already. */
  readonly areCaps?: boolean;
  /** What groups of the fields weigh by a line of their own: the values are each field's share of its group. */
  readonly groups?: readonly WeightRun[];
  /** The text that tells the weights. */
  readonly told?: WeightText;
}

/** What a source has not, unless it says so: no label, no line, no list, no headers of its own. */
export const BARE_SOURCE = {
  label: "",
  line: -1,
  list: null,
  items: [],
  names: [],
  filled: [],
  unweighed: [],
  quality: 0,
} as const;
