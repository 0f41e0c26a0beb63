import { ownEntry } from "#core/own-entry.ts";
import { OWN_SCALE, type Scale } from "#core/domain/scale.ts";
import { functions } from "#core/messages/en/functions.ts";
import { EFFECT_SCALE_ID } from "#core/scoring/veto.ts";
import { dayAndMonth, looksLikeDate } from "./date-slip.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { refuse, shown } from "./error.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** How `scale` is declared wherever a function takes ratings. */
export const SCALE_PARAMETER: Parameter = {
  name: "scale",
  type: "scale",
  description:
    'Optional, 3 if left out. How ratings are written: a number n for -n to n, or a name such as "0-5", "1-5", "0-10", "%", "words"; "1-5@3" where 3 has no effect; "effect" for any steps from -1 to 1.',
  optional: true,
};

/** Effects themselves, in any steps from -1 to 1, as the workings sheet holds them. */
const EFFECT_SCALE: Scale = { id: EFFECT_SCALE_ID, zero: 0, top: 1, bottom: -1, reversed: false };

/**
 * The scale that an argument names: a number n is -n … n (3 where left out), a text is a scale's name ("0-5", "1-5",
 * "0-10", "%", "words", …).
 */
export function readScale(argument: CellMatrix | null): Scale {
  const cell = argument?.[0]?.[0] ?? null;
  if (cell === null) return OWN_SCALE;
  if (typeof cell === "string" && cell.trim().toLowerCase() === EFFECT_SCALE.id) return EFFECT_SCALE;
  if (typeof cell === "number" && looksLikeDate(cell)) {
    const { day, month } = dayAndMonth(cell);
    return refuse(functions.scaleIsDate(cell, `${month}-${day}`, `${day}-${month}`));
  }
  const scale = typeof cell === "number" || typeof cell === "string" ? scaleNamed(String(cell)) : null;
  return scale ?? refuse(functions.notScale(shown(cell)));
}

/** A scale's name as it is kept, or as people say it in their language. */
function scaleNamed(name: string): Scale | null {
  return scaleById(name) ?? scaleById(ownEntry(SAID, foldText(name)) ?? "");
}

/** Kept names of scales by what else they are called, folded. */
const SAID: Readonly<Record<string, string>> = {
  percent: "%",
  percentage: "%",
  prozent: "%",
  porcentaje: "%",
  "por ciento": "%",
  worter: "words",
  worte: "words",
  palabras: "words",
  // Germany's and Austria's: 1 is the best.
  schulnoten: "6-1",
  schulnote: "6-1",
  sterne: "stars",
  estrellas: "stars",
  "5 stars": "stars",
  "5 sterne": "stars",
  "5 estrellas": "stars",
};
