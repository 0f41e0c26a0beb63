/** So many texts are kept; then all are forgotten at once, which is cheaper than telling which are old. */
const MOST = 4_000;
/** Longer texts are paragraphs; the last few are kept, for one that heads a column is asked for in every way to read it. */
const LONGEST = 200;
const MOST_LONG = 12;

/**
 * The same function, which works each text out once: a table's few headers and names are asked for again in every way
 * that the table could be read. Only for functions of the text alone whose results nobody changes.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const short = new Map<string, Result>();
  const long = new Map<string, Result>();
  return (text) => {
    const [known, most] = text.length > LONGEST ? [long, MOST_LONG] : [short, MOST];
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= most) known.clear();
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
