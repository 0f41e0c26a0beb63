import { foldText } from "../fold.ts";

/** Longer texts are about many things. */
const LONGEST = 240;

/** Where a clause begins that is about others than the one before. */
const BREAK =
  /[;.!?]|\b(?:except|but not|other than|everything else|all others?|otherwise|ausser|bis auf|alles andere|sonst|sauf|hormis|tout le reste|excepto|salvo|menos en|todo lo demas|tranne|eccetto)\b/;

const LEAST_BEST = new RegExp(
  String.raw`\b(?:` +
    String.raw`(?:low|lower|lowest|less|fewer|smaller|1|0) (?:is|=|means|being) (?:the )?(?:best|better|good)` +
    String.raw`|(?:high|higher|highest|more|[3-9]|10|100) (?:is|=|means|being) (?:the )?(?:worst|worse|bad)` +
    String.raw`|(?:niedrig|niedriger|weniger|kleiner|geringer|1|0) (?:ist|=|bedeutet|heisst) (?:am )?(?:besten?|besser|gut)` +
    String.raw`|(?:hoch|hoher|mehr|[3-9]|10|100) (?:ist|=|bedeutet|heisst) (?:am )?(?:schlecht|schlechter|schlechtesten?)` +
    String.raw`|(?:moins|bas|1|0) (?:est|=|c'est) (?:le )?(?:mieux|meilleur|bon)` +
    String.raw`|(?:plus|haut|eleve|[3-9]|10|100) (?:est|=|c'est) (?:le )?(?:pire|mauvais)` +
    String.raw`|(?:menos|bajo|1|0) (?:es|=|significa) (?:lo )?(?:mejor|bueno)` +
    String.raw`|(?:mas|alto|[3-9]|10|100) (?:es|=|significa) (?:lo )?(?:peor|malo)` +
    String.raw`)\b`,
);

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Of which names a sentence near a table says that little is good: "Lower is better for Price and Noise", "1-5, except
 * Cost and Complexity, where 5 is worst". A clause that names nothing is about the scale, and read elsewhere.
 */
export function namedWhereLeastIsBest(text: string, names: readonly string[]): string[] {
  if (text.length > LONGEST) return [];
  const folded = foldText(text);
  if (!LEAST_BEST.test(folded)) return [];
  const clauses = folded.split(BREAK);
  const known = names.map((name) => ({ name, folded: foldText(name) }));
  const longestFirst = known.sort((a, b) => b.folded.length - a.folded.length);
  return clauses
    .filter((clause) => LEAST_BEST.test(clause))
    .flatMap((clause) => namedIn(clause, longestFirst));
}

/** Whole words only, and of names within one another the longer one. */
function namedIn(
  clause: string,
  known: readonly { readonly name: string; readonly folded: string }[],
): string[] {
  let left = clause;
  return known.flatMap(({ name, folded }) => {
    const at = folded.length > 2 ? left.indexOf(folded) : -1;
    const end = at + folded.length;
    if (at < 0 || LETTER.test(left[at - 1] ?? "") || LETTER.test(left[end] ?? "")) return [];
    left = `${left.slice(0, at)}|${left.slice(end)}`;
    return [name];
  });
}
