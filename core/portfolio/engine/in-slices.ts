/** Runs slices to the end at once. */
export function toEnd<End>(slices: Generator<unknown, End>): End {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Carries inner work on, saying something of the outer work's own at each of its stops. */
export function* saying<Word, End>(inner: Generator<unknown, End>, word: () => Word): Generator<Word, End> {
  let slice = inner.next();
  while (!slice.done) {
    yield word();
    slice = inner.next();
  }
  return slice.value;
}
