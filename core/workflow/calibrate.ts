/**
 * The limit for Fund from two examples that a person is sure of: half way between the one that is clearly worth it
 * and the one on the borderline.
 * @param clear score of the clear one, in points
 * @param borderline score of the borderline one
 * @returns null where the two say nothing: the borderline one is not below the clear one, or the limit would not be
 *   above 0
 */
export function fundLimitFromExamples(clear: number, borderline: number): number | null {
  const fund = (clear + borderline) / 2;
  return borderline < clear && fund > 0 ? fund : null;
}
