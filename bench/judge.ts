/** What one case or peer took, over all rounds. */
export interface Measured {
  readonly name: string;
  /** Milliseconds for one run. */
  readonly least: number;
  readonly median: number;
  /** The most memory that a run took, where that was looked at. */
  readonly megabytes?: number;
}

/** What was promised of a case; of the group's last one where none is named. */
export type Aim = { readonly of?: string } & (
  | {
      readonly times: number;
      /** Another case, or a peer by the name of its library; the group's first case where left out. */
      readonly than?: string;
    }
  | { readonly milliseconds: number }
  | { readonly megabytes: number }
);

export interface Judged {
  /** "within 2.5 times of …". */
  readonly aim: string;
  /** Null where what it is held against was not at hand. */
  readonly met: boolean | null;
  /** What came out: "2.1", or why nothing did. */
  readonly found: string;
}

/**
 * Whether aims are met. Ratios are of medians, because what disturbs alternating rounds disturbs both sides alike.
 * Milliseconds are judged by the least: other programs on the machine only add to it.
 *
 * @param cases the group's own, in its order
 * @throws Error for an aim of a case that is not there
 */
export function judge(
  aims: readonly Aim[],
  cases: readonly Measured[],
  peers: readonly Measured[],
): Judged[] {
  return aims.map((aim) => {
    const own = aim.of === undefined ? cases.at(-1) : cases.find(({ name }) => name === aim.of);
    if (!own) throw new Error(`There is no case ${aim.of ?? "at all"}.`);
    const who = aim.of === undefined ? "" : `${aim.of} `;
    if ("milliseconds" in aim)
      return held(`${who}within ${aim.milliseconds} ms`, own.least, aim.milliseconds);
    if ("megabytes" in aim)
      return held(`${who}within ${aim.megabytes} MB`, own.megabytes ?? NaN, aim.megabytes);
    const than = aim.than ?? cases[0]!.name;
    const text = `${who}within ${aim.times} times of ${than}`;
    const other = [...cases, ...peers].find(({ name }) => name === than || name.startsWith(`${than} `));
    if (!other) return { aim: text, met: null, found: `${than} is not at hand` };
    return held(text, own.median / other.median, aim.times);
  });
}

function held(aim: string, found: number, most: number): Judged {
  return { aim, met: found <= most, found: shown(found) };
}

/** Three digits, as more would be noise. */
function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** "aim: within 2.5 times of the loop: met (2.10)". */
export function lineOf({ aim, met, found }: Judged): string {
  return `aim: ${aim}: ${met === null ? "not judged" : met ? "met" : "MISSED"} (${found})`;
}
