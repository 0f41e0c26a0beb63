import { foldSpaces } from "./values/fold.ts";

/** Ids of things from their names: lower case, single spaces, and " (2)" for the second of the same name. */
export function idsOf(names: readonly string[]): string[] {
  const plain = names.map((name) => foldSpaces(name).toLowerCase());
  // A thing that is called "a (2)" keeps its id, wherever it stands.
  const taken = new Set(plain);
  // Ids are keys of records, and every object of JavaScript has a "constructor": nobody's id is that.
  const seen = new Map<string, number>(plain.flatMap((id) => (id in Object.prototype ? [[id, 1]] : [])));
  return plain.map((id) => {
    let number = (seen.get(id) ?? 0) + 1;
    while (number > 1 && taken.has(`${id} (${number})`)) number++;
    seen.set(id, number);
    const own = number === 1 ? id : `${id} (${number})`;
    taken.add(own);
    return own;
  });
}
