import type { Gate, ReadinessKind } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { lexicon, sureRole } from "./header-phrases.ts";
import { GATE_HEADERS, READINESS_HEADERS } from "./lexicon/guard-headers.ts";

const READINESS = lazily(() => lexicon<ReadinessKind>(READINESS_HEADERS));
const GATES = lazily(() => lexicon<Gate["kind"]>(GATE_HEADERS));

/** The kind of readiness that a column is about, or null where it is none. */
export function readinessKind(header: string): ReadinessKind | null {
  return sureRole(header, READINESS());
}

/** The kind of gate that a column is about, or null where it is none. */
export function gateKind(header: string): Gate["kind"] | null {
  return sureRole(header, GATES());
}
