import { remembered } from "#core/remember.ts";
import { isInvestmentHeader, isObjectiveHeader } from "../values/header-role.ts";
import {
  isRationaleLabel,
  isScaleLabel,
  isTotalLabel,
  isWeightLabel,
  isWeightWord,
} from "../values/labels.ts";
import { wordKey } from "../find/cell-reader.ts";
import { SPOKEN, SPOKEN_WITHIN } from "./lexicon.ts";

export type SpokenRole = keyof typeof SPOKEN;

interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly phrases: readonly string[];
  readonly within: readonly string[];
}

const LEXICONS = new Map<SpokenRole, Lexicon>(
  (Object.keys(SPOKEN) as SpokenRole[]).map((role) => {
    const all = SPOKEN[role].split(" ").map((word) => wordKeyOf(word));
    return [
      role,
      {
        words: new Set(all.filter((word) => !/[*+]/.test(word))),
        beginnings: all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
        phrases: all.filter((word) => word.includes("+")).map((word) => word.replace(/\+/g, " ")),
        within: (SPOKEN_WITHIN[role] ?? "").split(" ").filter((word) => word !== ""),
      },
    ];
  }),
);

function wordKeyOf(word: string): string {
  return word
    .split("+")
    .map((part) => (part.endsWith("*") ? `${wordKey(part.slice(0, -1))}*` : wordKey(part)))
    .join("+");
}

/** "Weight (kg)" weighs things. */
const MASS = /[([]\s*(?:kg|g|mg|t|lb|lbs|oz)\s*[)\]]/i;
/** What it costs to wait is what is won by beginning. */
const DELAY =
  /\bcosts? of delay\b|verzögerungskosten|co[uû]ts? d[ue] retard|cost[eo] del? (?:retraso|demora|ritardo)|custo d[eo] atraso/iu;
/** "No-code" is no number. */
const WITHOUT = /\bno-(?=\p{L})/giu;
/** The sign of a mean, alone or before a word. Folded it is the "o" of "compra o alquiler" and "para o usuário". */
const MEAN = /(?:^|[^\p{L}\p{N}])[Øø⌀](?:$|[^\p{L}\p{N}])/u;
const LONGEST = 120;
const REMEMBERED = 8_000;
/** For each role a map of its own: putting a key together costs more than looking it up. */
const known = new Map<SpokenRole, Map<string, boolean>>();

/** Whether a header, label or name holds a word that speaks for the role. */
export function speaksOf(role: SpokenRole, text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  const ofRole = known.get(role) ?? new Map<string, boolean>();
  if (ofRole.size === 0) known.set(role, ofRole);
  const before = ofRole.get(text);
  if (before !== undefined) return before;
  if (ofRole.size >= REMEMBERED) ofRole.clear();
  const isMass = role === "weight" && MASS.test(text);
  const isDelay = (role === "burden" || role === "attribute") && DELAY.test(text);
  const says = !isMass && !isDelay && (holds(role, text) || isLabel(role, text));
  ofRole.set(text, says);
  return says;
}

/** A label that says "weights" and nothing else. */
export const isPlainWeights = remembered(
  (label) => isWeightWord(label) || isAlone(label) || LEXICONS.get("weight")!.words.has(wordKey(label)),
);

/** Every word of the text (brackets aside) is one that names weights: "Importance", "Factor (1-5)". */
export function isAlone(text: string): boolean {
  const { words } = LEXICONS.get("weightAlone")!;
  const parts = wordKey(text.replace(/[([].*$/, "")).split(" ");
  return parts.every((word) => words.has(word));
}

function holds(role: SpokenRole, text: string): boolean {
  const { words, beginnings, phrases, within } = LEXICONS.get(role)!;
  const folded = wordKey(text.replace(WITHOUT, "non"));
  if (within.some((part) => text.includes(part))) return true;
  if (role === "total" && MEAN.test(text)) return true;
  if (phrases.some((phrase) => ` ${folded} `.includes(` ${phrase} `))) return true;
  return folded
    .split(" ")
    .some((word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
}

/** The whole text is a known label. */
function isLabel(role: SpokenRole, text: string): boolean {
  switch (role) {
    case "weight":
      return isWeightLabel(text) || isAlone(text);
    case "total":
      return isTotalLabel(text);
    case "scale":
      return isScaleLabel(text);
    case "note":
      return isRationaleLabel(text);
    case "criterion":
      return isObjectiveHeader(text);
    case "option":
      return isInvestmentHeader(text);
    default:
      return false;
  }
}
