import { good, type Outcome } from "#core/domain/outcome.ts";
import { answersFault, meanOfAnswers, type Answers } from "./answers.ts";

/**
 * The four links between the domains of Henderson & Venkatraman 1993 (IBM Systems Journal 32:4-16). Strategic fit
 * joins what is chosen with how it is done; functional integration joins the business with its technology.
 */
export type DomainLink =
  "strategy-organisation" | "technology-systems" | "strategy-technology" | "organisation-systems";

const STRATEGIC_FIT = ["strategy-organisation", "technology-systems"] as const;
const FUNCTIONAL_INTEGRATION = ["strategy-technology", "organisation-systems"] as const;

export const DOMAIN_LINKS: readonly DomainLink[] = [...STRATEGIC_FIT, ...FUNCTIONAL_INTEGRATION];

/** Their four perspectives: which domain leads, and along which two links the change then travels. */
export type Perspective =
  "strategy-execution" | "technology-transformation" | "competitive-potential" | "service-level";

export const PERSPECTIVES: Readonly<Record<Perspective, readonly [DomainLink, DomainLink]>> = {
  "strategy-execution": ["strategy-organisation", "organisation-systems"],
  "technology-transformation": ["strategy-technology", "technology-systems"],
  "competitive-potential": ["strategy-technology", "strategy-organisation"],
  "service-level": ["technology-systems", "organisation-systems"],
};

export interface DomainFit {
  /** 1 … 5 each, null where not answered. */
  readonly links: Readonly<Record<DomainLink, number | null>>;
  readonly strategicFit: number | null;
  readonly functionalIntegration: number | null;
  /** Mean of the two, null until both have an answer. */
  readonly overall: number | null;
  /** The lowest links, all of them where they tie. */
  readonly weakest: readonly DomainLink[];
  /** How ready the business is for investments of each perspective: the weaker of its two links. */
  readonly perspectives: Readonly<Record<Perspective, number | null>>;
}

/**
 * How well business strategy, technology strategy, organisation and systems fit together.
 *
 * @param answers levels 1 … 5 by link; names that are no link are ignored
 * @returns the fit, or `out-of-range` with the link's index
 */
export function domainFit(answers: Answers): Outcome<DomainFit> {
  const fault = answersFault(answers, DOMAIN_LINKS);
  if (fault) return fault;
  const level = (link: DomainLink) => answers[link] ?? null;
  const weaker = (perspective: Perspective) => {
    const both = PERSPECTIVES[perspective].map(level).filter((value) => value !== null);
    return both.length < 2 ? null : Math.min(...both);
  };
  const strategicFit = meanOfAnswers(answers, STRATEGIC_FIT);
  const functionalIntegration = meanOfAnswers(answers, FUNCTIONAL_INTEGRATION);
  const given = DOMAIN_LINKS.map(level).filter((value) => value !== null);
  const least = Math.min(...given);
  return good({
    links: {
      "strategy-organisation": level("strategy-organisation"),
      "technology-systems": level("technology-systems"),
      "strategy-technology": level("strategy-technology"),
      "organisation-systems": level("organisation-systems"),
    },
    strategicFit,
    functionalIntegration,
    overall:
      strategicFit === null || functionalIntegration === null
        ? null
        : (strategicFit + functionalIntegration) / 2,
    weakest: DOMAIN_LINKS.filter((link) => level(link) === least),
    perspectives: {
      "strategy-execution": weaker("strategy-execution"),
      "technology-transformation": weaker("technology-transformation"),
      "competitive-potential": weaker("competitive-potential"),
      "service-level": weaker("service-level"),
    },
  });
}
