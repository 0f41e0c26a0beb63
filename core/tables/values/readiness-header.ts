import type { ReadinessKind } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { lexicon, sureRole } from "./header-phrases.ts";
import { READINESS_HEADERS } from "./lexicon/readiness-headers.ts";

const READINESS = lazily(() => lexicon<ReadinessKind>(READINESS_HEADERS));

/** The kind of readiness that a column is about, or null where it is none. */
export function readinessKind(header: string): ReadinessKind | null {
  return sureRole(header, READINESS());
}
