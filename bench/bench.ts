import type { Aim } from "./judge.ts";
import type { Peer } from "./peers.ts";

/** Something whose speed is known to users: cases that do the same work in different ways, the yardstick first. */
export interface BenchGroup {
  /** One word, to choose it by on the command line. */
  readonly name: string;
  readonly about: string;
  /** What was promised; empty where nothing was. */
  readonly aims: readonly Aim[];
  readonly cases: readonly BenchCase[];
  /** What libraries of other languages and makers take for it, where they are at hand; asked once a round. */
  readonly peers?: () => readonly Peer[];
  /** Whether a run takes seconds: a few must do then. */
  readonly slow?: boolean;
  /** Ends what the group started (servers, browsers). */
  readonly close?: () => Promise<void>;
}

export interface BenchCase {
  readonly name: string;
  /** Does the work once and returns what it found (or a promise of it), so that no engine can leave it out. */
  readonly run: () => unknown;
  /** The most memory that its runs took so far, for cases that are processes of their own. */
  readonly megabytes?: () => number;
}
