/** Long enough to get something done, short enough that a slider follows the hand. */
const SLICE_MS = 12;

interface Listener<Word, End> {
  /** What stands after a while of work. */
  readonly onWord: (word: Word) => void;
  readonly onEnd: (end: End) => void;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Runs work a few milliseconds at a time, so that the page stays alive.
 * @returns stops it; nothing is heard of it any more
 */
export function runInSlices<Word, End>(
  slices: Generator<Word, End>,
  { onWord, onEnd, onFault }: Listener<Word, End>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    const until = performance.now() + SLICE_MS;
    try {
      for (;;) {
        const slice = slices.next();
        if (slice.done) {
          onEnd(slice.value);
          return;
        }
        if (performance.now() < until) continue;
        onWord(slice.value);
        break;
      }
    } catch (fault) {
      onFault(fault);
      return;
    }
    timer = setTimeout(step, 0);
  };
  timer = setTimeout(step, 0);
  return () => clearTimeout(timer);
}

/** The end of work that is run in slices. */
export function finished<End>(slices: Generator<unknown, End>): Promise<End> {
  return new Promise((resolve, reject) => {
    runInSlices(slices, { onWord: () => undefined, onEnd: resolve, onFault: reject });
  });
}
