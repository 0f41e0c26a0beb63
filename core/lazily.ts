/**
 * A value that is made when it is first asked for, and once: word lists that are folded by each start of a script would
 * cost every cell that calls a function.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
