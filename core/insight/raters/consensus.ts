/** The most that one thing can be preferred to another on the scale of pairwise comparisons. */
const MOST = 9;

/**
 * How far the weights of several people overlap: Goepel's consensus indicator for groups in the AHP (Goepel 2013,
 * "Implementing the Analytic Hierarchy Process as a Standard Method …", ISAHP; with the greatest diversity of the group
 * taken as the number of objectives, as his template does since 2014). It rests on Shannon's entropy: how diverse the
 * group's mean weights are beside those of each person.
 *
 * @param people the weights of each, adding up to 1, all over the same objectives, at least two
 * @returns 1: all weigh alike; 0: each puts all on another one. By Goepel below 0.5 there is none, from 0.75 on it is high
 */
export function weightConsensus(people: readonly (readonly number[])[]): number {
  const objectives = people[0]!.length;
  const mean = people[0]!.map((_, j) => people.reduce((sum, own) => sum + own[j]!, 0) / people.length);
  const within = people.reduce((sum, own) => sum + entropy(own), 0) / people.length;
  const overlap = Math.exp(within - entropy(mean));
  const most = MOST / (objectives + MOST - 1);
  const least = 1 / (objectives + MOST - 1);
  const narrowest = entropy([most, ...Array.from({ length: objectives - 1 }, () => least)]);
  const floor = Math.exp(narrowest) / objectives;
  // Weights that come of no comparisons can be narrower than those can be.
  return Math.max(0, (overlap - floor) / (1 - floor));
}

function entropy(shares: readonly number[]): number {
  return -shares.reduce((sum, share) => (share > 0 ? sum + share * Math.log(share) : sum), 0);
}
