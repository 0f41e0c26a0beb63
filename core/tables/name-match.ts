import { foldText } from "./values/fold.ts";

/** Finds a name among those known, forgiving case, accents, punctuation, numbering and unique abbreviations. */
export class NameIndex {
  private readonly exact = new Map<string, number>();
  private readonly keys: readonly string[];

  constructor(readonly names: readonly string[]) {
    this.keys = names.map(nameKey);
    this.keys.forEach((key, index) => {
      if (!this.exact.has(key)) this.exact.set(key, index);
    });
  }

  /** @returns the index of the name meant, or -1 */
  find(name: string): number {
    const key = nameKey(name);
    if (key === "") return -1;
    const exact = this.exact.get(key);
    if (exact !== undefined) return exact;
    if (key.length < 4 || this.keys.length > 500) return -1;
    const near = this.keys.flatMap((other, index) =>
      other.length >= 4 && (other.startsWith(key) || key.startsWith(other)) ? [index] : [],
    );
    return near.length === 1 ? near[0]! : -1;
  }

  /** How many of the names are known, as a share. */
  share(names: readonly string[]): number {
    if (names.length === 0) return 0;
    return new Set(names.map((name) => this.find(name)).filter((index) => index >= 0)).size / names.length;
  }
}

/** Things that go by several names each: "G1", "Grow online sales". */
export class AliasIndex {
  private readonly index: NameIndex;
  private readonly places: readonly number[];

  constructor(aliases: readonly (readonly string[])[]) {
    this.index = new NameIndex(aliases.flat());
    this.places = aliases.flatMap((names, at) => names.map(() => at));
  }

  /** @returns the place among the things of the one meant, or -1 */
  find(name: string): number {
    return this.places[this.index.find(name)] ?? -1;
  }
}

/** What people join names with beside the separators of a list; a name may hold each of them itself. */
const JOINED = /\s*[,&+/]\s*|\s+(?:and|und|sowie|y|et|e)\s+/i;

/**
 * "Stock system and fence" is two names where both are known and the whole is none.
 * @returns the names, or the text alone
 */
export function namesJoined(text: string, known: NameIndex): readonly string[] {
  const whole = known.names[known.find(text)];
  if (whole !== undefined && nameKey(whole) === nameKey(text)) return [text];
  const parts = text.split(JOINED);
  return parts.length > 1 && parts.every((part) => known.find(part) >= 0) ? parts : [text];
}

/** A name as it is compared: folded, without numbering in front and punctuation. "1.2 Délai (jours)" is "delaijours". */
export function nameKey(name: string): string {
  const folded = foldText(name);
  const bare = folded.replace(/^[\s#]*(?:\d+(?:\.\d+)*[.):]?|[a-z]\d*[.):])\s+/, "");
  return (/\p{L}/u.test(bare) ? bare : folded).replace(/[^\p{L}\p{N}]/gu, "") || folded;
}
