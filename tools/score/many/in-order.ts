/**
 * Does work on many things, a few at a time, and gives the results in the order of the things. No more results are
 * kept back than `atOnce` allows, so memory stays the same however many there are.
 * @param atOnce how many may be under way or kept back, at least 1
 */
export async function* inOrder<Thing, Result>(
  things: Iterable<Thing>,
  atOnce: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  for (const thing of things) {
    const result = work(thing);
    // Awaited below, in its turn; until then a failure is no stranger.
    result.catch(() => undefined);
    under.push(result);
    if (under.length >= atOnce) yield await under.shift()!;
  }
  for (const result of under) yield await result;
}
