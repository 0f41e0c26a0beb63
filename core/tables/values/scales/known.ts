import { OWN_SCALE, type Scale } from "../../../domain/scale.ts";
import { numericScale, PERCENT, WIDE_STEPS } from "./numeric.ts";
import { WORDS } from "./words.ts";

/** The scales to choose from in a list, commonest first. */
export const KNOWN_SCALES: readonly Scale[] = [
  OWN_SCALE,
  numericScale(0, 5),
  numericScale(1, 5),
  numericScale(0, 10),
  numericScale(1, 10),
  numericScale(0, 100),
  PERCENT,
  numericScale(0, 1),
  WIDE_STEPS,
  numericScale(0, 3),
  numericScale(1, 3),
  numericScale(1, 4),
  numericScale(1, 9),
  numericScale(-1, 1),
  numericScale(-2, 2),
  numericScale(-5, 5),
  numericScale(-10, 10),
  numericScale(-100, 100),
  ...WORDS,
];
