import type { Peer } from "./peers.ts";

/** Something whose speed is known to users: cases that do the same work in different ways, the yardstick first. */
export interface BenchGroup {
  /** One word, to choose it by on the command line. */
  readonly name: string;
  readonly about: string;
  /** The most that our case may take, as a multiple of the yardstick; null where nothing was promised. */
  readonly aim: number | null;
  /** The most that our case, the last one, may take in milliseconds on a usual machine; absent where none was promised. */
  readonly aimMilliseconds?: number;
  readonly cases: readonly BenchCase[];
  /** What libraries of other languages take for it, where they are at hand. */
  readonly peers?: () => readonly Peer[];
  /** Ends what the group started (servers, browsers). */
  readonly close?: () => Promise<void>;
}

export interface BenchCase {
  readonly name: string;
  /** Does the work once and returns what it found (or a promise of it), so that no engine can leave it out. */
  readonly run: () => unknown;
}
