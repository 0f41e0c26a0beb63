/** A text cut where it begins and ends to differ from another. */
export interface Parts {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

/** Where two texts differ: what they have in common at both ends, and what each has between. */
export function differingParts(one: string, other: string): readonly [Parts, Parts] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const cut = (text: string): Parts => ({
    start: text.slice(0, start),
    middle: text.slice(start, text.length - end),
    end: text.slice(text.length - end),
  });
  return [cut(one), cut(other)];
}
