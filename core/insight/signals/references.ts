import type { ReferenceMix } from "./mix.ts";

/**
 * Starting points for the mixes, to be edited by each business. They are never used for a verdict.
 *
 * Asset classes are those of Weill & Broadbent 1998 (Leveraging the New Infrastructure) and Weill & Aral 2006 (MIT
 * Sloan Management Review 47(2):39-48). The shares are round numbers of ours, near the averages that they report:
 * about half on infrastructure, a quarter on transactions, the rest on information and on strategic bets.
 */
export const ASSET_CLASSES: ReferenceMix = {
  infrastructure: 50,
  transactional: 25,
  informational: 15,
  strategic: 10,
};

/** The seven levers of growth by technology, weighing the same until a business says otherwise. */
export const LEVERS: ReferenceMix = {
  "customer experience": 1,
  "data and insight": 1,
  efficiency: 1,
  automation: 1,
  agility: 1,
  ecosystem: 1,
  foresight: 1,
};
