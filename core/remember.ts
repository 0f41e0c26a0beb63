/** So many texts are kept; then all are forgotten at once, which is cheaper than telling which are old. */
const MOST = 4_000;
/** Longer texts are paragraphs, not headers or names: nobody asks for them again. */
const LONGEST = 200;

/**
 * The same function, which works each text out once: a table's few headers and names are asked for again in every way
 * that the table could be read. Only for functions of the text alone whose results nobody changes.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The same for what is worked out from a thing and a key: it is forgotten with the thing. */
export function rememberedFor<Result>(): (thing: object, key: string, make: () => Result) => Result {
  const known = new WeakMap<object, Map<string, Result>>();
  return (thing, key, make) => {
    const own = known.get(thing) ?? new Map<string, Result>();
    if (own.size === 0) known.set(thing, own);
    const before = own.get(key);
    if (before !== undefined) return before;
    const result = make();
    own.set(key, result);
    return result;
  };
}
