/** Ranks and levels are called so as well: only places, or "must", "should", "could", under it weigh. */
const PRIORITY = /^(?:priorit\p{L}*|prioridad\p{L}*|prio|moscow|優先度|优先级|우선순위|приоритет)$/iu;

/** "Priority", also with what the numbers mean behind it: "Prio (1 = first)". */
export function isPriority(header: string): boolean {
  if (header.length > LONGEST) return false;
  const at = header.indexOf("(");
  return PRIORITY.test((at > 0 && header.trimEnd().endsWith(")") ? header.slice(0, at) : header).trim());
}

const LONGEST = 80;

const OF_PRIORITY = /(?:^|[^\p{L}])(?:priorit\p{L}*|prioridad\p{L}*|prio)(?:[^\p{L}]|$)/iu;

/** "Priority", "Head's priority", "Prio Technik": numbers under it are as often places as ratings. */
export function namesPriority(header: string): boolean {
  return OF_PRIORITY.test(header);
}

const RANK =
  /^(?:importance |priority |weight )?rank(?:ing)?(?: order)?(?: of importance)?$|^(?:wichtigkeits?|prioritäts?)?[- ]?rang(?:folge)?$|^rang(?: d['’]importance)?$|^(?:rango|orden)(?: de (?:importancia|prioridad))?$|^(?:ordem|ordine)(?: de importância| di importanza)$/iu;
const IMPORTANCE = /importan|wichtig|prior|weight/iu;

/** "Rank", "Importance rank (1 = most important)": an order of the objectives, or what came of it. */
export function isRank(header: string): boolean {
  return header.length <= LONGEST && RANK.test(header.replace(/[([].*$/, "").trim());
}

/** A rank that is called one of importance, in the header or in its brackets. */
export function namesImportance(header: string): boolean {
  return IMPORTANCE.test(header);
}

export function isMoscow(header: string): boolean {
  return /^moscow$/i.test(header.trim());
}

/** Places in an order: all whole numbers from 1 up to the last, and none left out; places may be shared. */
export function isPlaces(numbers: readonly number[]): boolean {
  const places = new Set(numbers);
  return (
    places.size >= 2 &&
    [...places].every((place) => Number.isInteger(place) && place >= 1 && place <= places.size)
  );
}
