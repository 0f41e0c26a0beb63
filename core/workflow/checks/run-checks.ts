import { CellsRead } from "../contents.ts";
import type { Preferences } from "../preferences.ts";
import type { Understanding } from "../understand.ts";
import { checkCapabilities } from "./capabilities.ts";
import { peoplesOwn } from "../after/table/check-table.ts";
import { CHECK_IDS, type CheckId } from "./check-ids.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDrift } from "./drift.ts";
import type { Check, CheckInput, Finding } from "./finding.ts";
import { checkFirmness } from "./firmness.ts";
import { checkIslands } from "./islands.ts";
import { checkLevers } from "./levers.ts";
import { checkMeasures } from "./measures.ts";
import { checkTable } from "./table.ts";

/** What one check found. */
export interface CheckResult {
  readonly check: CheckId;
  /** The most important first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const CHECKS: Readonly<Record<CheckId, Check>> = {
  coverage: checkCoverage,
  drift: checkDrift,
  islands: checkIslands,
  capabilities: checkCapabilities,
  levers: checkLevers,
  firmness: checkFirmness,
  measures: checkMeasures,
  table: checkTable,
};

/** What is asked of a portfolio alone: where one of several is chosen, nobody funds or pays them all. */
const OF_MANY: ReadonlySet<CheckId> = new Set(["coverage", "drift", "levers"]);

/** The checks that the user has not switched off. */
export function checksOn({ checksOff }: Preferences): CheckId[] {
  const off = new Set<string>(checksOff);
  return CHECK_IDS.filter((check) => !off.has(check));
}

/**
 * Runs the checks that the user has not switched off. They point things out; none of them changes a verdict.
 *
 * @param levers kinds of investment that the wizard offers, in the words of who uses it
 * @returns only checks that found something; none where nothing is scored
 */
export function runChecks(
  { outline, cells, reading, scorecard, preferences }: Understanding,
  levers: readonly string[],
): CheckResult[] {
  if (!scorecard) return [];
  const input: CheckInput = {
    reading,
    strategy: reading.strategy,
    scorecard,
    levers,
    locale: outline.locale,
    sheets: outline.sheets,
    cells: new CellsRead(cells),
    ranges: peoplesOwn({ outline, cells }),
    left: new Set(preferences.leftFaults),
  };
  return checksOn(preferences)
    .filter((check) => reading.decision.kind === "portfolio" || !OF_MANY.has(check))
    .flatMap((check): CheckResult[] => {
      const [first, ...others] = CHECKS[check](input);
      return first ? [{ check, findings: [first, ...others] }] : [];
    });
}
