import type { Scale } from "#core/domain/scale.ts";
import { type CellValue, isBlank } from "#core/workbook/cell.ts";
import { foldText } from "../fold.ts";
import { placeIn } from "../place-text.ts";
import { numericScale } from "./numeric.ts";
import { saysFootIsBest } from "./scale-text.ts";

/** "Ease (rank)", "Rang Preis", "Classement": one word for a place among all; "Search rankings" is something that is rated. */
const RANK =
  /(?:^|[^\p{L}])(?:rank|ranked|place|placing|rang|rangplatz|platz|platzierung|classement|rango|puesto|posicion|posicao|posizione|classifica|plaats|rangorde|miejsce|место|順位|排名|순위)(?:$|[^\p{L}])/u;
/** Then only a person, or the scale in the header, says which way they run. */
const TELLS = /best|worst|good|bad|gut|schlecht|mieux|meilleur|pire|mejor|peor|melhor|pior|miglior|peggior/;

/** Of three options anything is soon an order, unless it is called one. */
const LEAST = 4;
const LEAST_NAMED = 2;
const LONGEST = 80;

/**
 * The scale of places among the options, of which the first is the best; null where the header does not call them so, or
 * they are none.
 */
export function placesScale(header: string, samples: readonly CellValue[]): Scale | null {
  if (header.length > LONGEST) return null;
  const folded = foldText(header);
  if (TELLS.test(folded)) return null;
  const written = samples.filter((value) => !isBlank(value));
  // "1st", "2nd": nobody rates so.
  const areWritten = written.every((value) => typeof value === "string" && placeIn(value) !== null);
  if (areWritten && new Set(written).size > 1) return orderOf(samples, LEAST_NAMED);
  return RANK.test(folded) ? orderOf(samples, LEAST_NAMED) : null;
}

/** "Ranking", "Rangfolge" over a whole table. */
const RANKING =
  /(?:^|[^\p{L}])(?:rank(?:s|ed|ings?)?|rangfolge|rangliste|rangordnung|rangreihung|platzierungen|classements?|clasificacion|ordenacion|classificacao|graduatoria|classifica|rangschikking|ranglijst|rangordning|rangering)(?:$|[^\p{L}])/u;

/** A line over a table says that what stands in it are places, and that the first is the best. */
export function saysPlaces(text: string): boolean {
  return text.length <= LONGEST && RANKING.test(foldText(text)) && saysFootIsBest(text, false);
}

/** "Rank by value", "Rang Kosten", without a word on which end is best. A bare "Place" may be where something is. */
export function namesRank(header: string): boolean {
  const folded = foldText(header.slice(0, LONGEST));
  return /(?:^|[^\p{L}])(?:rank|rang|classement)(?:$|[^\p{L}])/u.test(folded) && !TELLS.test(folded);
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
  const places = filled.flatMap((value) => placeOf(value) ?? []);
  const isOrder =
    places.length >= least &&
    places.length === filled.length &&
    places.includes(1) &&
    places.every((place) => Number.isInteger(place) && place >= 1 && place <= places.length) &&
    // Shared places leave out the next ones, or the last.
    Math.max(...places) >= places.length - 1;
  return isOrder ? { ...numericScale(1, places.length), reversed: true } : null;
}

function placeOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? placeIn(value) : null;
}
