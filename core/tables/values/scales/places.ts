import type { Scale } from "../../../domain/scale.ts";
import { type CellValue, isBlank } from "../../../workbook/cell.ts";
import { foldText } from "../fold.ts";
import { numericScale } from "./numeric.ts";

/** "Ease (rank)", "Rang Preis", "Classement": one word for a place among all; "Search rankings" is something that is rated. */
const RANK =
  /(?:^|[^\p{L}])(?:rank|ranked|place|placing|rang|rangplatz|platz|platzierung|classement|rango|puesto|posicion|posicao|posizione|classifica|plaats|rangorde|miejsce|место|順位|排名|순위)(?:$|[^\p{L}])/u;
/** Then only a person, or the scale in the header, says which way they run. */
const TELLS = /best|worst|good|bad|gut|schlecht|mieux|meilleur|pire|mejor|peor|melhor|pior|miglior|peggior/;

/** Of three options anything is soon an order, unless it is called one. */
const LEAST = 4;
const LEAST_NAMED = 3;
const LONGEST = 80;

/**
 * The scale of places among the options, of which the first is the best; null where the header does not call them so, or
 * they are none.
 */
export function placesScale(header: string, samples: readonly CellValue[]): Scale | null {
  if (header.length > LONGEST) return null;
  const folded = foldText(header);
  return RANK.test(folded) && !TELLS.test(folded) ? orderOf(samples, LEAST_NAMED) : null;
}

/** "Cost" of "Rank cost (30%)": what such a header says beside the word for a place; null where it has none. */
export function withoutRankWord(header: string): string | null {
  if (header.length > LONGEST) return null;
  const folded = foldText(header);
  return RANK.test(folded)
    ? folded
        .replace(RANK, " ")
        .replace(/[([].*$/, "")
        .trim()
    : null;
}

/** One to as many as there are, the least first, as a scale on which one is the best; null where it is no order. */
export function orderOf(samples: readonly CellValue[], least = LEAST): Scale | null {
  const filled = samples.filter((value) => !isBlank(value));
  const places = filled.filter((value) => typeof value === "number");
  const isOrder =
    places.length >= least &&
    places.length === filled.length &&
    places.includes(1) &&
    places.every((place) => Number.isInteger(place) && place >= 1 && place <= places.length) &&
    // Shared places leave out the next ones, or the last.
    Math.max(...places) >= places.length - 1;
  return isOrder ? { ...numericScale(1, places.length), reversed: true } : null;
}
