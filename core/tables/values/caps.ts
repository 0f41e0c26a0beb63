import { remembered } from "../../remember.ts";
import { foldSpaces, foldText } from "./fold.ts";

/** How many points can be had for something, as a header or a cell under it says: "Quality (60 points)", "Price /30". */
export interface Cap {
  /** The header without it. */
  readonly name: string;
  readonly cap: number;
  /** "60 points" say how much it counts; "/60", "max. 60" and "0-60" how far its scale goes. */
  readonly isSaid: boolean;
}

const LONGEST = 200;
const POINTS = "points?|pts?|marks?|punkte?n?|pkte?|puntos?|ptos?|punti|pontos?|poang|punten|punktow|bodu";
const UP_TO = "max(?:imum|imal|imo|imale|\\.)?|up to|out of|bis zu|von|sur|hasta|sobre|su|ate|op";
const DIGITS = "(\\d{1,4})";

const FORMS: readonly { readonly pattern: RegExp; readonly isSaid: boolean }[] = [
  {
    pattern: new RegExp(`^(?:(?:${UP_TO})\\s*)?${DIGITS}\\s*(?:${POINTS})\\.?(?:\\s*max\\.?)?$`),
    isSaid: true,
  },
  { pattern: new RegExp(`^(?:${POINTS})\\s*:?\\s*${DIGITS}$`), isSaid: true },
  { pattern: new RegExp(`^(?:${UP_TO})\\s*:?\\s*${DIGITS}$`), isSaid: false },
  { pattern: new RegExp(`^/\\s*${DIGITS}$`), isSaid: false },
  { pattern: new RegExp(`^0\\s*[-–]\\s*${DIGITS}$`), isSaid: false },
];

/** What stands in brackets, behind a dash, or behind a stroke. */
const PARTS = [
  /^(.*\p{L}[^([]*)[([]([^()[\]]+)[)\]]$/u,
  /^(.*\p{L}[^/]*)(\/\s*\d{1,4})$/u,
  /^(.*\p{L}[^-–—:]*)[-–—:]\s+([^-–—:]*\d[^-–—:]*)$/u,
];

function capIn(note: string): Omit<Cap, "name"> | null {
  const folded = foldText(note.trim());
  for (const { pattern, isSaid } of FORMS) {
    const cap = Number(pattern.exec(folded)?.[1] ?? NaN);
    if (cap > 1) return { cap, isSaid };
  }
  return null;
}

/** @returns null where the header says no such thing */
export const capInHeader = remembered((header): Cap | null => {
  const text = header.length > LONGEST ? "" : foldSpaces(header);
  if (!/\d/.test(text)) return null;
  for (const pattern of PARTS) {
    const match = pattern.exec(text);
    const found = match ? capIn(match[2]!) : null;
    if (found) return { name: match![1]!.trim(), ...found };
  }
  return null;
});

/** "/60", "(60 pts)", "max. 60" in a cell of its own. */
export function capInCell(text: string): number | null {
  return text.length > 24 ? null : (capIn(text.replace(/^\s*[([]|[)\]]\s*$/g, ""))?.cap ?? null);
}

/** The caps of headers that stand beside one another, two at least; null where they are all the same, a scale's. */
export function capsInHeaders(headers: readonly string[]): (Cap | null)[] | null {
  const found = headers.map(capInHeader);
  const caps = found.flatMap((each) => each?.cap ?? []);
  return caps.length >= 2 && new Set(caps).size > 1 ? found : null;
}

const CAP_WORDS =
  /^(?:(?:possible|available|achievable|mogliche|erreichbare) )?(?:max(?:imum|imal|imo|imale)?|hochst\w*|best possible|full marks|out of|possible|available|maxpunkte|maximalpunkte|bareme|note sur)(?:[ -](?:possible|available|score|scores|points?|pts|marks?|rating|punkte|punktzahl|note|value|mogliche|puntos|punti|pontos))?$/;
const CAP_WITH_POINTS =
  /^(?:points?|pts|marks?|punkte|score|puntos|punti|pontos)(?: (?:available|possible|max(?:imum)?|maximal|moglich|erreichbar|maximos|massimi))$/;

/** "Max", "Maximum points", "Points available": what a line is called that says how many can be had. */
export const isCapLabel = remembered((label): boolean => {
  const folded = foldText(label.slice(0, LONGEST))
    .replace(/[^\p{L} -]/gu, "")
    .trim();
  return CAP_WORDS.test(folded) || CAP_WITH_POINTS.test(folded);
});

/** The label says that they are points, and not only where a scale ends. */
export function areCapPoints(label: string): boolean {
  return new RegExp(`\\b(?:${POINTS})\\b`).test(foldText(label.slice(0, LONGEST)));
}
