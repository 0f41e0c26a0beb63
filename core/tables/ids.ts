import { foldSpaces } from "./values/fold.ts";

/** Ids of things from their names: lower case, single spaces, and " (2)" for the second of the same name. */
export function idsOf(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    const id = foldSpaces(name).toLowerCase();
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return before === 0 ? id : `${id} (${before + 1})`;
  });
}
