import { en, type Texts } from "#core/messages/en.ts";
import type { Reading } from "#core/domain/reading.ts";
import type { Understanding } from "../understand.ts";
import { FULL, type InvestmentDraft } from "./draft.ts";
import type { DraftField } from "./fields.ts";
import { ratingOnScale } from "./rating-cell.ts";
import { gradeOfNamed, ratingsToWrite, type RatingWrite } from "./rating-places.ts";

/** Ratings that will be read back as something else than was meant. */
export function scaleNotes(
  draft: InvestmentDraft,
  { reading }: Pick<Understanding, "reading">,
  texts: Texts = en,
): string[] {
  const { strategy, ratings } = reading;
  const shared = ratings?.layout === "named-and-rated" ? gradeOfNamed(draft, strategy) : null;
  return strategy.objectives.flatMap(({ id, name, scale }) => {
    const given = draft.ratings[id];
    if (!given) return [];
    const meant = given.level / FULL;
    const { written, effect } = (meant === 0 ? null : shared) ?? ratingOnScale(meant, scale);
    if (meant < 0 && effect > meant + 1e-9) return [texts.investment.noNegatives(name, String(written))];
    return Math.abs(effect - meant) > 0.1 ? [texts.investment.rounded(name, String(written))] : [];
  });
}

/** A table keeps one confidence for all ratings of an investment, or none. */
export function confidenceNotes(
  { ratings }: InvestmentDraft,
  fields: readonly DraftField[],
  added: readonly string[],
  texts: Texts = en,
): string[] {
  const given = new Set(Object.values(ratings).map(({ confidence }) => confidence));
  const field = fields.find(({ key }) => key === "confidence");
  if (!field || (given.size === 1 && given.has(1))) return [];
  const written = field.line !== null || added.includes(field.key);
  if (!written) return field.content === null ? [] : [texts.investment.confidenceUnwritten];
  return given.size > 1 ? [texts.investment.leastConfidence] : [];
}

/** Ratings that were given and have no column to go to. */
export function unplacedNotes(
  draft: InvestmentDraft,
  reading: Reading,
  writes: readonly RatingWrite[],
  texts: Texts = en,
): string[] {
  const layout = reading.ratings?.layout;
  if (layout === "links" || layout === "text-column" || layout === "named-and-rated") return [];
  const placed = new Set(writes.map(({ objective }) => objective));
  const left = ratingsToWrite(draft, reading).filter(
    ({ objective, content }) => content !== null && !placed.has(objective),
  );
  if (left.length === 0) return [];
  const names = left.map(({ objective }) => reading.strategy.objectives[objective]!.name);
  return [texts.investment.noRatingColumn(names.join(", "))];
}
