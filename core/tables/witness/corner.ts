import { remembered } from "#core/remember.ts";
import { speaksOf } from "./words.ts";

/** What the word in a corner says the lines below it are. */
interface Corner {
  readonly down: "option" | "criterion" | null;
  /** It names what stands to its right as well. */
  readonly namesBoth: boolean;
}

/**
 * A backslash is drawn between what runs down and what runs across; "Tool / System" may be two words for one thing.
 * Arrows point to what they stand by.
 */
const SIDES = [
  /^([^\\]+)\\([^\\]+)$/,
  /^([^↓→]+)↓[^\p{L}\p{N}→]*([^↓→]+)→$/u,
  /^↓([^↓→]+?)[^\p{L}\p{N})]*→([^↓→]+)$/u,
];
const MOST = 80;

/** "Vendor" says what its own lines are; "Capability \ Tool" has the lines first, and the columns behind the stroke. */
export const readCorner = remembered((text): Corner => {
  const corner = text.trim();
  if (corner === "" || corner.length > MOST) return { down: null, namesBoth: false };
  for (const sides of SIDES) {
    const [, below, beside] = sides.exec(corner) ?? [];
    const down = sideOf(below ?? "");
    const across = sideOf(beside ?? "");
    if (down === across) continue;
    return { down: down ?? (across === "option" ? "criterion" : "option"), namesBoth: true };
  }
  return { down: sideOf(corner), namesBoth: false };
});

function sideOf(text: string): Corner["down"] {
  const [isOption, isCriterion] = [speaksOf("option", text), speaksOf("criterion", text)];
  return isOption === isCriterion ? null : isOption ? "option" : "criterion";
}
