import type { Decision } from "#core/domain/evidence.ts";
import { CHOICE_NOUNS, nounIn, PORTFOLIO_NOUNS } from "./nouns.ts";

/** What a table of ratings shows of what it decides. */
export interface DecisionFacts {
  /** Texts above the table. */
  readonly title: string;
  readonly sheet: string;
  /** What stands where the header line and the names cross. */
  readonly corner: string;
  readonly nameHeader: string;
  readonly options: readonly string[];
  /** Each option is a column. */
  readonly optionsAreColumns: boolean;
  /** What is told of each option besides its ratings. */
  readonly attributes: readonly DecisionAttribute[];
}

export type DecisionAttribute = "status" | "owner" | "date" | "money";

/** In a table of up to so many columns of options people mostly choose one. */
const FEW_OPTIONS = 8;

/** Nouns that options are judged by where they do not name the options. */
const CRITERIA: ReadonlySet<string> = new Set(["noun-requirement", "noun-task", "noun-priority"]);

/**
 * Whether a table of ratings chooses one of several or lets several of many be done (SCORING, "One of several").
 * Nouns and attributes tell it. Where they contradict each other, or there are none, the layout gives a guess that is
 * not sure, so that a person is asked.
 *
 * @param said what a person said; it counts whatever the table shows
 */
export function decisionOf(facts: DecisionFacts, said: Decision["kind"] | null = null): Decision {
  if (said !== null) return { kind: said, sure: true, because: "person", values: {} };
  const heads = [facts.nameHeader, facts.corner, facts.title, facts.sheet].join(" | ");
  const choice =
    nounIn(heads, CHOICE_NOUNS) ?? shared(facts.options, CHOICE_NOUNS) ?? lettered(facts.options);
  // Over criteria "Requirement" says what the options have to meet, and not what they are.
  const things = PORTFOLIO_NOUNS.filter(({ code }) => !CRITERIA.has(code));
  const over = facts.optionsAreColumns ? things : PORTFOLIO_NOUNS;
  // "Our priorities" before the weights, over names that have a header of their own.
  const isApart = facts.nameHeader !== "" && facts.corner !== facts.nameHeader;
  const own = isApart ? [facts.nameHeader, facts.title, facts.sheet].join(" | ") : heads;
  const portfolio =
    nounIn(own, over) ??
    (isApart ? nounIn(facts.corner, things) : null) ??
    shared(facts.options, PORTFOLIO_NOUNS);
  const [attribute] = facts.attributes;
  const layout = facts.optionsAreColumns && facts.options.length <= FEW_OPTIONS;
  if (choice && (portfolio || attribute)) {
    // The header of the names says what the rows are; a price for each offer makes no portfolio of them.
    const named = nounIn(`${facts.nameHeader} | ${facts.corner}`, CHOICE_NOUNS) !== null;
    const kind =
      layout || (named && facts.attributes.every((each) => each === "money")) ? "choose-one" : "portfolio";
    return {
      kind,
      sure: false,
      because: "contradiction",
      values: { choice: choice.word, portfolio: portfolio?.word ?? attribute! },
    };
  }
  if (choice) return { kind: "choose-one", sure: true, because: choice.code, values: { word: choice.word } };
  if (attribute) return { kind: "portfolio", sure: true, because: `attribute-${attribute}`, values: {} };
  if (portfolio)
    return { kind: "portfolio", sure: true, because: portfolio.code, values: { word: portfolio.word } };
  return { kind: layout ? "choose-one" : "portfolio", sure: false, because: "layout", values: {} };
}

/** So many names, evenly out of all, say what most of them share. */
const MOST_NAMES = 400;

/** A noun that most of the options' own names share: "Vendor A", "Vendor B". */
function shared(all: readonly string[], lists: typeof CHOICE_NOUNS): ReturnType<typeof nounIn> {
  const every = Math.ceil(all.length / MOST_NAMES);
  const options = every > 1 ? all.filter((_, at) => at % every === 0) : all;
  const found = options.flatMap((name) => nounIn(name, lists) ?? []);
  const [first] = found;
  if (!first || options.length < 2) return null;
  const same = found.filter(({ code }) => code === first.code).length;
  return same > options.length / 2 ? first : null;
}

/** "A社", "B公司", "甲", "乙案": firms and offers without a name of their own, which nobody funds together. */
const LETTERED = /^(?:[A-ZＡ-Ｚ]\s?(?:社|公司|厂|廠|店|사|업체)|[甲乙丙丁戊](?:社|案|方|方案|公司)?)$/;

function lettered(options: readonly string[]): ReturnType<typeof nounIn> {
  const [first] = options;
  return first !== undefined && options.length > 1 && options.every((name) => LETTERED.test(name))
    ? { code: "noun-vendor", word: first }
    : null;
}
