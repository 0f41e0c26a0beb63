import type { Gate, Investment, InvestmentStatus, ReadinessKind, Strategy } from "#core/domain/strategy.ts";

/** An investment as someone describes it in the pane, before it is in the sheet. Plain JSON. */
export interface InvestmentDraft {
  /** The investment whose line it changes; null for a new one. */
  readonly editing: string | null;
  readonly name: string;
  /** In the currency's main unit. */
  readonly costOnce: number | null;
  readonly costYearly: number | null;
  /** Of each later period of the Strategy's `costPeriods`. */
  readonly costLater: readonly (number | null)[];
  /** What was said of columns of which several make up a period, by header; the period's cost is their sum. */
  readonly costParts: Readonly<Record<string, number | null>>;
  readonly status: InvestmentStatus;
  readonly owner: string;
  readonly lever: string;
  /** By objective id; what is not there is not assessed. */
  readonly ratings: Readonly<Record<string, DraftRating>>;
  /** 0 … 1; what is not there is not asked for. */
  readonly readiness: Readonly<Partial<Record<DraftReadiness, number>>>;
  /** Ids of other investments. */
  readonly requires: readonly string[];
  readonly connectsTo: readonly string[];
  /** Names. */
  readonly needsCapabilities: readonly string[];
  readonly gates: Readonly<Partial<Record<Gate["kind"], DraftGate>>>;
}

export interface DraftRating {
  /** On our own scale, -3 … 3. */
  readonly level: number;
  /** The chance that a benefit shows up. */
  readonly confidence: number;
  /** One line: why one thinks so. */
  readonly evidence: string;
}

export interface DraftGate {
  readonly state: Gate["state"];
  readonly mendable: boolean;
}

export type DraftReadiness = Exclude<ReadinessKind, "capability" | "overall">;

export const EMPTY_DRAFT: InvestmentDraft = {
  editing: null,
  name: "",
  costOnce: null,
  costYearly: null,
  costLater: [],
  costParts: {},
  status: "proposed",
  owner: "",
  lever: "",
  ratings: {},
  readiness: {},
  requires: [],
  connectsTo: [],
  needsCapabilities: [],
  gates: {},
};

/** Top of our own scale. */
export const FULL = 3;

/** The draft that says what an existing investment says. Effects between two levels keep their exact place. */
export function draftFrom(investment: Investment, strategy: Strategy): InvestmentDraft {
  const ratings: Record<string, DraftRating> = {};
  strategy.objectives.forEach(({ id }, index) => {
    const rating = investment.ratings[index];
    if (typeof rating?.effect !== "number") return;
    ratings[id] = { level: rating.effect * FULL, confidence: rating.confidence, evidence: "" };
  });
  const readiness: Partial<Record<DraftReadiness, number>> = {};
  for (const { kind, level } of investment.readiness) {
    if (kind !== "capability" && kind !== "overall") readiness[kind] = level;
  }
  const gates: Partial<Record<Gate["kind"], DraftGate>> = {};
  for (const { kind, state, mendable } of investment.gates) gates[kind] = { state, mendable };
  return {
    editing: investment.id,
    name: investment.name,
    costOnce: investment.costOnce,
    costYearly: investment.costYearly,
    costLater: investment.costLater ?? [],
    costParts: {},
    status: investment.status ?? "proposed",
    owner: investment.owner ?? "",
    lever: investment.lever ?? "",
    ratings,
    readiness,
    requires: investment.requires,
    connectsTo: investment.connectsTo,
    needsCapabilities: investment.needsCapabilities,
    gates,
  };
}

/** A draft as it was kept in the document; null where another program has spoilt it, which costs only the draft. */
export function parseDraft(text: string): InvestmentDraft | null {
  const kept = parseJson(text);
  if (typeof kept !== "object" || kept === null) return null;
  const draft = { ...EMPTY_DRAFT, ...kept };
  return (Object.keys(EMPTY_DRAFT) as (keyof InvestmentDraft)[]).every((key) => sameShape(draft[key], key))
    ? draft
    : null;
}

/** Whether a value is of the kind that this part of a draft holds. */
function sameShape(value: unknown, key: keyof InvestmentDraft): boolean {
  const model: unknown = EMPTY_DRAFT[key];
  if (key === "editing") return value === null || typeof value === "string";
  if (model === null) return value === null || typeof value === "number";
  return typeof value === typeof model && value !== null && Array.isArray(value) === Array.isArray(model);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
