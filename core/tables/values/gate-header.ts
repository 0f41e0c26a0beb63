import type { Gate } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { lexicon, sureRole } from "./header-phrases.ts";
import { GATE_HEADERS } from "./lexicon/gate-headers.ts";

const GATES = lazily(() => lexicon<Gate["kind"]>(GATE_HEADERS));

/** The kind of gate that a column is about, or null where it is none. */
export function gateKind(header: string): Gate["kind"] | null {
  return sureRole(header, GATES());
}
