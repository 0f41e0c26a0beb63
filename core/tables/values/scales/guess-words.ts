import type { Scale } from "../../../domain/scale.ts";
import { type CellValue, isBlank, isCellError } from "../../../workbook/cell.ts";
import { saysMissing } from "../missing-words.ts";
import { isColoured, levelOfWord, WORDS } from "./words.ts";

/** The word scale that knows most of the samples; of equals the first. Numbers count only beside words or signs. */
export function guessWords(samples: readonly CellValue[]): { scale: Scale; share: number } | null {
  const texts = samples.flatMap((sample) => {
    if (sample === null || isBlank(sample) || isCellError(sample)) return [];
    return [typeof sample === "boolean" ? (sample ? "yes" : "no") : String(sample)];
  });
  const worded = texts.filter((text) => !/^[-+]?\d/.test(text));
  let best: { scale: Scale; share: number } | null = null;
  for (const scale of WORDS) {
    if (!worded.some((text) => levelOfWord(scale, text) !== null && !isBareDash(text, worded))) continue;
    const known = texts.filter((text) => levelOfWord(scale, text) !== null || numberOn(scale, text)).length;
    const counted = texts.filter((text) => levelOfWord(scale, text) !== null || !saysMissing(text)).length;
    const told = counted === 0 ? 0 : known / counted;
    // A circle before a word only colours it: "🔴 Critical" under an impact is no traffic light.
    const share = scale.id === TRAFFIC_LIGHT && texts.some(isColoured) ? told - COLOURED : told;
    if (share > (best?.share ?? 0) + 1e-9) best = { scale, share };
  }
  return best;
}

const TRAFFIC_LIGHT = "red/amber/green";
const COLOURED = 0.01;

/** A dash is a minus only beside a plus; alone it says that nothing is there. */
function isBareDash(text: string, worded: readonly string[]): boolean {
  return /^[-–—−\s]+$/.test(text) && !worded.some((other) => other.includes("+"));
}

function numberOn(scale: Scale, text: string): boolean {
  return /^[-+]?\d+$/.test(text) && Object.values(scale.words ?? {}).includes(Number(text));
}
