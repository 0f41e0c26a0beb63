import type { Scale } from "#core/domain/scale.ts";
import { namesPriority } from "../values/priority.ts";
import { namesRank, withoutRankWord } from "../values/scales/place-scale.ts";
import { ratesAmount } from "../values/scales/scale-text.ts";
import { speaksOf } from "./words.ts";

/** Names that say which way is wanted: a high rating serves them. */
const IMPROVES =
  /^(?:lower|less|fewer|reduc\w*|cut\w*|minimi[sz]\w*|decreas\w*|avoid\w*|keep\w*|contain\w*|sav\w*|low|weniger|geringer\w*|niedriger\w*|senk\w*|reduzier\w*|vermeid\w*|rédui\w*|moins|baiss\w*|reduci\w*|menos|menor\w*|baj\w*|ridu\w*|meno|minder|lagere?|verlag\w*|niższ\p{L}*|mniej\p{L}*|obniż\p{L}*|lägre|minsk\p{L}*|sänk\p{L}*|färre|lavere|reduser\w*|færre|mindre|alemp\p{L}*|alenn\p{L}*|vähe\p{L}*|pienemm\p{L}*|ниж\p{L}*|сниж\p{L}*|сниз\p{L}*|меньш\p{L}*|уменьш\p{L}*|сокра\p{L}*|зниж\p{L}*|менш\p{L}*|зменш\p{L}*|düşük|azalt\p{L}*|nižší|méně|sníž\p{L}*)(?:\P{L}|$)/iu;

/** "Risk reduction", "Time criticality", "Cost savings": less of what is bad, or how much something presses. */
const RELIEF =
  /(?:^|\P{L})(?:reduction|mitigation|avoidance|savings?|saved|criticality|sensitivity|efficiency|effectiveness|tolerance|control|management|discipline|kontrolle|beherrschung|disziplin|controle|contrôle|gestion|gestión|controllo|gestione|beheersing|senkung|reduktion|reduzierung|minderung|vermeidung|ersparnis|einsparung|effizienz|réduction|economies?|économies?|maîtrise|reducción|mitigación|ahorro|eficiencia|redução|mitigação|economia|riduzione|risparmio|efficienza|besparing|vermindering|redukcja|oszczędność|снижение|сокращение|экономия|зниження|скорочення|senken|reduzieren|verringern|sparen|einsparen|minimieren|verminderen|verlagen|besparen|minska|sänka|redusere|reducere|spare|obniżenie|ograniczenie|azaltma|tasarrufu|säästö|vähentäminen)(?:\P{L}|$)|降低|减少|減少|削減|低減|節約|节约|절감|감소/iu;

/** "2. Lower cost" and "Goal 2: lower cost" are wanted as "Lower cost" is. */
const NUMBERED = /^\s*(?:\p{L}{1,12}\s)?#?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s+/u;

const MOST_PLACES = 5;

/** Scales of "low" and "high": words that say how much, not how good. */
const MAGNITUDES: ReadonlySet<string> = new Set(["words", "words-5", "S/M/L", "XS-XL"]);

/** Whether a high rating may be bad: of effort, risk, cost …, on a scale that says how much and not how good. */
export function mayBeBurden(name: string, scale: Scale): boolean {
  // Of an order the first is the best, whatever it is by.
  if (scale.reversed && withoutRankWord(name) !== null) return false;
  if (mayBePlaces(name, scale)) return true;
  // Places with gaps between them, as a part of a longer list has, look like ratings.
  if (!scale.words && scale.bottom === null && namesRank(name)) return true;
  if (!speaksOf("burden", name) || (scale.words && !MAGNITUDES.has(scale.id))) return false;
  // An effect has its direction: a negative one works against the objective. "Lower costs" names what is wanted.
  return scale.bottom === null && !isWanted(name);
}

/** "Lower cost", "Cost savings": what is bad by its name is made less. */
export function isWanted(name: string): boolean {
  return IMPROVES.test(name.replace(NUMBERED, "")) || RELIEF.test(name);
}

/** "Priority" over 1 to 3 or 5: with most people 1 is the first of them. */
function mayBePlaces(name: string, { words, zero, top, bottom }: Scale): boolean {
  const isShort = words === undefined && bottom === null && zero === 1 && top <= MOST_PLACES;
  return isShort && namesPriority(name);
}

/**
 * Places; "high" effort, a risk that is "low", "Risk (1 = low, 5 = high)", size "L": hardly anybody writes so and means
 * that more of it is better.
 */
export function isLikelyBurden(name: string, scale: Scale): boolean {
  // With a scale or a legend in the header only a person can tell.
  if (mayBePlaces(name, scale)) return !/\d/.test(name);
  return (scale.words !== undefined || ratesAmount(name)) && mayBeBurden(name, scale);
}
