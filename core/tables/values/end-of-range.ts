import { lazily } from "../../lazily.ts";
import { phraseSet, stemmed } from "./phrases.ts";

const ENDS = lazily(() =>
  phraseSet(
    "low|lower|lowest|high|higher|highest|min|minimum|minimal|max|maximum|maximal|optimistic|pessimistic|best|worst|" +
      "niedrig|tief|hoch|optimistisch|pessimistisch|untergrenze|obergrenze|" +
      "bas|haut|mini|maxi|optimiste|pessimiste|bajo|alto|minimo|maximo|optimista|pesimista|baixo|basso|massimo|pessimista",
  ),
);
/** A longer header is a text. */
const LONGEST = 80;

/** "Cost (low)", "Kosten max", "worst case": one end of an estimate, beside which the likely one stands. */
export function saysEndOfRange(header: string): boolean {
  return header.length <= LONGEST && stemmed(header).some((word) => ENDS().has(word));
}
