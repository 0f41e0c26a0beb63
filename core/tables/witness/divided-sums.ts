import type { FrameCells } from "../find/frame-cells.ts";

/** Some fields added up and divided by one more. */
export interface DividedSum {
  /** What is added up. */
  readonly members: readonly number[];
  readonly divisor: number;
  /** One more field that holds the sum; null where none is said to. */
  readonly subtotal: number | null;
  /** The sum in the row of an option, by its place among them. */
  readonly sum: (at: number) => number;
}

/** The sums that a field could hold, divided, one after the other: they are the same for all fields but those added up. */
export class DividedSums {
  private readonly known = new Map<number, readonly DividedSum[]>();

  /** @param like fields that could be added up */
  constructor(
    private readonly cells: FrameCells,
    private readonly like: readonly number[],
    private readonly options: readonly number[],
  ) {}

  /** @param j the index of the field that could hold them; -1 where it has none */
  in(j: number): readonly DividedSum[] {
    const own = this.like.includes(j) ? j : -1;
    const sums = this.known.get(own) ?? this.without(own);
    this.known.set(own, sums);
    return sums;
  }

  private without(own: number): DividedSum[] {
    return [...this.like].reverse().flatMap((divisor) => {
      const rest = this.like.filter((k) => k !== divisor && k !== own);
      if (divisor === own || rest.length < 2) return [];
      return [null, ...rest].flatMap((subtotal) => {
        const members = rest.filter((k) => k !== subtotal);
        return members.length < 2 ? [] : [{ members, divisor, subtotal, sum: this.sumsOf(members) }];
      });
    });
  }

  private sumsOf(members: readonly number[]): (at: number) => number {
    const { cells, options } = this;
    const sums: number[] = [];
    return (at) => {
      const known = sums[at];
      if (known !== undefined) return known;
      let sum = 0;
      for (const k of members) sum += cells.number(options[at]!, k);
      return (sums[at] = sum);
    };
  }
}
