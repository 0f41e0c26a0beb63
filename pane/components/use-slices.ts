import { useEffect, useState } from "preact/hooks";
import { runInSlices } from "#pane/model/run-in-slices.ts";

/** Work as it stands. */
export interface Sliced<Word, End> {
  /** What it said last; null at first. */
  readonly word: Word | null;
  /** Null until it has ended, and again once other work was asked for. */
  readonly end: End | null;
  readonly running: boolean;
  /** Gives it up; what it said last stays. */
  readonly stop: () => void;
}

/**
 * Runs work in slices while the component is on show; other work takes the place of what is under way.
 * @param make begins it; null for none. Asked again when one of `on` changes
 */
export function useSlices<Word, End>(
  make: () => Generator<Word, End> | null,
  on: readonly unknown[],
): Sliced<Word, End> {
  const [state, setState] = useState<Omit<Sliced<Word, End>, "stop">>(NOTHING);
  const [halt, setHalt] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    const work = make();
    if (!work) {
      setState(NOTHING);
      return undefined;
    }
    setState((before) => ({ ...before, running: true }));
    const stop = runInSlices(work, {
      onWord: (word) => setState({ word, end: null, running: true }),
      onEnd: (end) => setState({ word: null, end, running: false }),
      // Thrown where a component is drawn, so that it is shown as any other mishap.
      onFault: (fault) =>
        setState(() => {
          throw fault;
        }),
    });
    setHalt(() => () => {
      stop();
      setState((before) => ({ ...before, running: false }));
    });
    return stop;
  }, on);
  return { ...state, stop: halt };
}

const NOTHING = { word: null, end: null, running: false };
