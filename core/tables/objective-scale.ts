import type { Corrections } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { parseNumber } from "./values/parse-number.ts";
import { detectScale, reverseScale, scaleById, sharedMost, toEffect } from "./values/scale.ts";
import { orderOf, placesScale, saysPlaces } from "./values/scales/place-scale.ts";
import { PERCENT } from "./values/scales/numeric.ts";
import { saysFootIsBest, scaleInText } from "./values/scales/scale-text.ts";
import { speaksOf } from "./witness/words.ts";

export interface ScaleSamples {
  readonly name: string;
  /** What the sheet's own formulas take for it. */
  readonly told?: Scale | null;
  readonly scaleText: string;
  /** What a legend near the table says of it; "" where there is none. */
  readonly legend: string;
  /** A sentence near the table says that little of it is good. */
  readonly isLeastBest?: boolean;
  readonly samples: readonly CellValue[];
  readonly formats: readonly string[];
}

export interface FoundScales {
  /** One for each objective. */
  readonly scales: readonly Scale[];
  /** The commonest. */
  readonly shared: Scale | null;
  /** 0 … 1 */
  readonly confidence: number;
  /** Nothing states a scale: all are guessed from the ratings. */
  readonly isGuessed: boolean;
}

/** Of fewer options the line over them may tell of grades. */
const LEAST_PLACES = 3;

/** The same where the first has the least: turned round, unless a person said which scale it is. */
export function leastFirst(found: FoundScales, { scale, scales }: Corrections): FoundScales {
  if (scale !== undefined || scales !== undefined) return found;
  const turned = (each: Scale): Scale => (each.reversed ? each : reverseScale(each));
  return { ...found, scales: found.scales.map(turned), shared: found.shared && turned(found.shared) };
}

/**
 * The scale of each objective's ratings: what its own header or scale row says; else the one scale that holds the
 * ratings of all objectives that are written alike, so that an objective nobody rated above 3 is still on 1-5.
 */
export function scalesOf(objectives: readonly ScaleSamples[]): FoundScales {
  const negatives = objectives.some(({ samples }) =>
    samples.some((value) => typeof value === "number" && value < 0),
  );
  const own = objectives.map(({ name, told, scaleText, legend, samples, formats }) => {
    if (told) return { scale: told, confidence: 0.97, alternatives: [] };
    const places =
      placesScale(scaleText === "" ? name : `${name} ${scaleText}`, samples) ??
      (saysPlaces(legend) ? orderOf(samples, LEAST_PLACES) : null);
    if (places) return { scale: places, confidence: 0.95, alternatives: [] };
    const most = largestRating(scaleText);
    if (most) return { scale: most, confidence: 0.95, alternatives: [] };
    return detectScale(samples, {
      header: name,
      scaleRow: scaleText,
      legend,
      formats,
      negativesElsewhere: negatives,
    });
  });
  const outOf = objectives.map(({ samples, formats }) => sharedMost(samples, formats)?.outOf ?? null);
  const isMixed = new Set(outOf.filter((most) => most !== null)).size > 1;
  const isShare = own.map(({ scale }) => scale.id === PERCENT.id);
  const loose = objectives.flatMap((objective, index) => {
    // "4/5" beside "8/10", and 95% beside 4: each says itself what it is out of.
    const isApart =
      (isMixed && outOf[index] !== null) || (isShare[index] === true && !isShare.every(Boolean));
    const isLoose = own[index]!.confidence < 0.95 && !own[index]!.scale.words && objective.samples.length > 0;
    return isLoose && !isApart ? [index] : [];
  });
  const together = detectScale(
    loose.flatMap((index) => objectives[index]!.samples),
    { formats: loose.flatMap((index) => objectives[index]!.formats) },
  );
  const worded = wordedTogether(objectives, own);
  const scales = own.map(({ scale }, index) => {
    if (objectives[index]!.told) return scale;
    if (
      worded &&
      objectives[index]!.scaleText === "" &&
      (scale.words || isReadOn(worded, objectives[index]!))
    )
      return worded;
    const unrated = objectives[index]!.samples.length === 0 && own[index]!.confidence < 0.95;
    const joins = loose.includes(index) && fitsWell(objectives[index]!.samples, together.scale);
    return joins || (unrated && loose.length > 0) ? together.scale : scale;
  });
  const shared = commonest(scales);
  const turned = scales.map((scale, index) =>
    isTurned(objectives[index]!, scale) ? { ...scale, reversed: true } : scale,
  );
  const sure = own.map(({ confidence }, index) =>
    scales[index] === together.scale ? together.confidence : confidence,
  );
  return {
    scales: turned,
    shared,
    isGuessed: loose.length === objectives.length,
    confidence: sure.length === 0 ? 0 : sure.reduce((a, b) => a + b, 0) / sure.length,
  };
}

/** The header, or a line near the table, names the least grade the best, or the greatest the worst, and not how far the scale goes. */
function isTurned(
  { name, scaleText, legend, isLeastBest = false }: ScaleSamples,
  { words, bottom, reversed }: Scale,
): boolean {
  if (reversed || words || bottom !== null) return false;
  if (isLeastBest) return true;
  if (scaleInText(name) || scaleInText(scaleText)) return false;
  const isBurden = speaksOf("burden", name);
  return (
    [name, scaleText].some((text) => saysFootIsBest(text, isBurden)) ||
    (scaleInText(legend) === null && saysFootIsBest(legend, false))
  );
}

/**
 * The one word or sign scale that all objectives rated in words share: "++" beside "+" is the stronger one, even for
 * an objective where nobody was given "++". Null where no scale holds them all.
 */
function wordedTogether(
  objectives: readonly ScaleSamples[],
  own: readonly { readonly scale: Scale }[],
): Scale | null {
  const samples = objectives.flatMap((objective, index) =>
    own[index]!.scale.words && objective.scaleText === "" ? objective.samples : [],
  );
  if (samples.length === 0) return null;
  const { scale } = detectScale(samples);
  return scale.words && samples.every((sample) => !("reason" in toEffect(scale, sample))) ? scale : null;
}

/** "0", "-" and "--" alone are signs where others are rated "+" and "++". */
function isReadOn(scale: Scale, { samples }: ScaleSamples): boolean {
  return samples.length > 0 && samples.every((sample) => "effect" in toEffect(scale, sample));
}

/** "Max score 10" means that ratings go from 0 to 10. */
function largestRating(text: string): Scale | null {
  const parsed = parseNumber(text);
  return parsed.kind === "number" && parsed.value > 1 && parsed.value <= 1000
    ? scaleById(`0-${parsed.value}`)
    : null;
}

/** Ratings that use less than a fifth of a scale are probably on another one. */
function fitsWell(samples: readonly CellValue[], scale: Scale): boolean {
  const reach = samples.reduce<number>((most, value) => {
    const parsed = parseNumber(value);
    return parsed.kind === "number" ? Math.max(most, Math.abs(parsed.value)) : most;
  }, 0);
  // Shares of 1 beside counts in thousands are shares.
  const isShare = scale.top > 10 && samples.some((value) => typeof value === "number" && value % 1 !== 0);
  return reach >= scale.top / 5 || (reach <= 1 && !isShare);
}

function commonest(scales: readonly Scale[]): Scale | null {
  let best: Scale | null = null;
  const count = (scale: Scale): number => scales.filter(({ id }) => id === scale.id).length;
  for (const scale of scales) {
    if (best === null || count(scale) > count(best)) best = scale;
  }
  return best;
}
