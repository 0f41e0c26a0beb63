import type { Slice } from "#pane/model/slice.ts";

/** Effects that were agreed on in talking, by investment id and objective id. */
export type Agreed = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface RatersState {
  /** What is not written yet: kept while one looks elsewhere. */
  readonly agreed: Agreed;
}

export const ratersSlice: Slice<RatersState> = { initial: { agreed: {} } };
