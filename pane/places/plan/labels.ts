import { short } from "#core/workflow/scorecard/fit-line.ts";

/** A bubble of the picture, in its units. */
export interface Bubble {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name beside its bubble, from `x` to `x + width`, standing on the line `y`. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Longer names are cut: the whole one is in the list and under the pointer. */
const LONGEST = 18;
/** How wide a letter of this size is taken to be: a wide one, so that names which fit by this do fit. */
const LETTER = 6.5;
const HEIGHT = 12;
const GAP = 3;

/**
 * Names for as many bubbles as have room for one: to the right, to the left, above or below, never over another name,
 * another bubble or the edge. The first of the list are served first.
 */
export function labelsFor(bubbles: readonly Bubble[], room: Box, most: number): Label[] {
  const taken = bubbles.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels: Label[] = [];
  bubbles.forEach((bubble, index) => {
    if (labels.length >= most) return;
    const text = short(bubble.name, LONGEST);
    const width = text.length * LETTER;
    const box = placesFor(bubble, width).find(
      (one) =>
        one.left >= room.left &&
        one.right <= room.right &&
        one.top >= room.top &&
        one.bottom <= room.bottom &&
        taken.every((other, at) => at === index || !meet(one, other)),
    );
    if (!box) return;
    taken.push(box);
    labels.push({ id: bubble.id, text, x: box.left, y: box.bottom - GAP, width });
  });
  return labels;
}

function placesFor({ x, y, r }: Bubble, width: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT });
  return [
    at(x + r + GAP, y - HEIGHT / 2),
    at(x - r - GAP - width, y - HEIGHT / 2),
    at(x - width / 2, y - r - HEIGHT),
    at(x - width / 2, y + r + 1),
  ];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
