import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { labelsFor } from "#pane/places/plan/labels.ts";

const ROOM = { left: 30, right: 272, top: 0, bottom: 132 };
/** A name's line is taken to be this high; its letters end 3 above the foot of it. */
const HIGH = 12;
const box = ({ x, y, width }: { x: number; y: number; width: number }) => ({
  left: x,
  right: x + width,
  top: y + 3 - HIGH,
  bottom: y + 3,
});
type Box = ReturnType<typeof box>;
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const bubbles = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 40 }),
    x: fc.double({ min: 30, max: 262, noNaN: true }),
    y: fc.double({ min: 12, max: 132, noNaN: true }),
    r: fc.double({ min: 4, max: 10, noNaN: true }),
  }),
  { maxLength: 25 },
);

describe("names beside the bubbles of a plan", () => {
  test("lie neither on each other, nor on another bubble, nor over the edge", () => {
    fc.assert(
      fc.property(bubbles, (drawn) => {
        const all = drawn.map((one, index) => ({ ...one, id: String(index) }));
        const labels = labelsFor(all, ROOM, 10);
        expect(labels.length).toBeLessThanOrEqual(10);
        labels.forEach((label, index) => {
          const own = box(label);
          expect(own.left).toBeGreaterThanOrEqual(ROOM.left);
          expect(own.right).toBeLessThanOrEqual(ROOM.right);
          expect(labels.slice(index + 1).some((other) => meet(own, box(other)))).toBe(false);
          for (const { id, x, y, r } of all) {
            const round = { left: x - r, right: x + r, top: y - r, bottom: y + r };
            if (id !== label.id) expect(meet(own, round)).toBe(false);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test("stand to the right where there is room, to the left at the edge; long ones are cut", () => {
    const [first, second] = labelsFor(
      [
        { id: "a", name: "Stock", x: 60, y: 40, r: 4 },
        { id: "b", name: "A name that is much too long", x: 262, y: 90, r: 4 },
      ],
      ROOM,
      10,
    );
    expect(first).toMatchObject({ text: "Stock", x: 67 });
    expect(second!.text).toBe("A name that is…");
    expect(second!.x + second!.width).toBeLessThan(262 - 4);
  });

  test("the first are served first", () => {
    const here = { x: 60, y: 40, r: 4 };
    const all = ["a", "b", "c"].map((id) => ({ id, name: id, ...here, y: id === "c" ? 100 : 40 }));
    expect(labelsFor(all, ROOM, 1).map(({ id }) => id)).toEqual(["a"]);
  });
});
