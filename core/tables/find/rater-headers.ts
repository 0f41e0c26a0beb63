import { foldSpaces } from "../values/fold.ts";
import { isRaterHeader } from "../values/rater-header.ts";
import { isPerson } from "./column-raters.ts";
import type { Frame } from "./frames.ts";

/** What a field rates, and who. */
interface Part {
  readonly aim: string;
  readonly person: string;
}

const LEAST_AIMS = 2;
const MOST_FIELDS = 60;
const LONGEST = 80;

/** Criteria that several people rated, each in a field of its own: the criterion of each field, and the fields of each criterion. */
export interface RatedByPeople {
  readonly headers: readonly string[];
  /** Absolute fields, by the first person's. */
  readonly groups: readonly { readonly heads: readonly number[]; readonly fields: readonly number[] }[];
}

/**
 * Names of raters within the headers ("Impact (Anna)", "Impact – Ben"), or over groups of the same criteria ("Anna" over
 * "Impact | Effort", "Ben" over "Impact | Effort"): the same people for two criteria or more.
 */
export function ratedByPeople(
  { sight, header }: Frame,
  fields: readonly number[],
  headers: readonly string[],
): RatedByPeople | null {
  if (fields.length > MOST_FIELDS) return null;
  const over = fields.map((field) => {
    const value = header > 0 ? sight.spread(header - 1, field) : null;
    return typeof value === "string" && sight.reader.isText(value) ? foldSpaces(value) : "";
  });
  const carried = over.map(
    (_, j) =>
      over
        .slice(0, j + 1)
        .filter((text) => text !== "")
        .pop() ?? "",
  );
  const isRepeated = new Set(headers).size < headers.length;
  return (
    byPeople(fields, headers, headers.map(partsOf)) ??
    (isRepeated
      ? byPeople(
          fields,
          headers,
          headers.map((aim, j) => (carried[j] === "" ? null : { aim, person: carried[j]! })),
        )
      : null)
  );
}

/**
 * Options that several people rated, each on a line of their own that says so in its name: "Supplier 1 (Evaluator 1)",
 * "Supplier 1 – reviewer B". Other words in brackets are part of a name: "CRM (cloud)".
 * @returns the option and the person of each line; null where the names say nothing of the kind
 */
export function namesByPeople(
  names: readonly (string | null)[],
): { readonly names: readonly (string | null)[]; readonly people: readonly (string | null)[] } | null {
  if (names.length > MOST_FIELDS) return null;
  const parts = names.map((name) => {
    const found = name === null ? null : partsOf(name);
    return found && isRaterHeader(found.person.replace(WHICH, "")) ? found : null;
  });
  const aims = sharedParts(parts);
  if (!aims || aims.length < LEAST_AIMS) return null;
  return {
    names: names.map((name, i) => parts[i]?.aim ?? name),
    people: parts.map((each) => each?.person ?? null),
  };
}

/** "Evaluator 2", "reviewer B": which one. */
export const WHICH = /[\s#.]*(?:\d{1,2}|[A-Za-z])\.?$/;

/** "Impact (Anna)", "Impact – Ben", "Impact: Cleo", "Impact [Dan]". */
function partsOf(header: string): Part | null {
  if (header.length > LONGEST) return null;
  const bracket = Math.max(header.lastIndexOf("("), header.lastIndexOf("["));
  if (bracket > 0 && /[)\]]$/.test(header))
    return part(header.slice(0, bracket), header.slice(bracket + 1, -1));
  const at = Math.max(...[" - ", " – ", " — ", ": ", " | ", " / "].map((mark) => header.lastIndexOf(mark)));
  return at < 1 ? null : part(header.slice(0, at), header.slice(at + 1).replace(/^[\s–—:|/-]+/, ""));
}

function part(aim: string, person: string): Part | null {
  const [first, last] = [aim.trim(), person.trim()];
  return first === "" || last === "" ? null : { aim: first, person: last };
}

function byPeople(
  fields: readonly number[],
  headers: readonly string[],
  parts: readonly (Part | null)[],
): RatedByPeople | null {
  const shared = sharedParts(parts);
  const [first] = shared ?? [];
  if (!shared || !first || shared.length < LEAST_AIMS) return null;
  if (![...first.keys()].every((person) => isPerson(person.toLowerCase()))) return null;
  return {
    headers: headers.map((header, j) => {
      const own = parts[j];
      return own ? own.aim : header;
    }),
    groups: shared.map((people) => ({
      heads: [...people.values()],
      fields: [...people.values()].map((j) => fields[j]!),
    })),
  };
}

/** Where each thing stands with each person: the same people for all things. Null where they are not. */
export function sharedParts(parts: readonly (Part | null)[]): ReadonlyMap<string, number>[] | null {
  const aims = new Map<string, Map<string, number>>();
  for (const [at, each] of parts.entries()) {
    if (!each) continue;
    const people = aims.get(each.aim) ?? new Map<string, number>();
    if (people.has(each.person)) return null;
    people.set(each.person, at);
    aims.set(each.aim, people);
  }
  const all = [...aims.values()];
  const who = (people: ReadonlyMap<string, number>): string => [...people.keys()].sort().join("|");
  const [first] = all;
  const isShared = first !== undefined && first.size > 1 && all.every((people) => who(people) === who(first));
  return isShared ? all : null;
}
