import { lazily } from "../../lazily.ts";
import { foldText } from "./fold.ts";
import { DEPARTMENTS, POSTS } from "./lexicon/posts.ts";

const LONGEST = 40;
const MOST_WORDS = 4;

const WHOLE = lazily(() => new Set(POSTS.split(" ").filter((word) => !word.startsWith("*"))));
const ENDINGS = lazily(() =>
  POSTS.split(" ").flatMap((word) => (word.startsWith("*") ? [word.slice(1)] : [])),
);
const PARTS = lazily(() => new Set(DEPARTMENTS.split(" ")));

/**
 * Whether all names are those of people by their posts ("Sales lead", "Geschäftsführung") or of whom these speak for
 * ("Finance"): at least half name a post, and no word of any is about something else.
 */
export function arePosts(names: readonly string[]): boolean {
  const kinds = names.map(kindOf);
  if (kinds.includes(null)) return false;
  return kinds.filter((kind) => kind === "post").length * 2 >= names.length;
}

function kindOf(name: string): "post" | "part" | null {
  if (name.length > LONGEST) return null;
  const words = foldText(name)
    .split(/[\s/&.-]+/)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const are = words.map(isPost);
  if (words.some((word, at) => !are[at] && !PARTS().has(word))) return null;
  return are.includes(true) ? "post" : "part";
}

function isPost(word: string): boolean {
  return WHOLE().has(word) || ENDINGS().some((ending) => word.endsWith(ending));
}
