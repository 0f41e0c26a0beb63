import { EN_US } from "../../workbook/port.ts";
import { remembered } from "../../remember.ts";
import { weightInNote } from "./header-weight.ts";
import { readDigits } from "./read-digits.ts";

/** A weight in a cell of its own, dressed as people do under a header: "x 4", "(40%)", "(weight 3)", "(5)". */
export interface DressedWeight {
  readonly value: number;
  readonly percent: boolean;
  /** A word or a times sign says that it is one; brackets alone do not. */
  readonly isSaid: boolean;
}

const LONGEST = 40;
const BRACKETED = /^[([]([^()[\]]+)[)\]]$/;
const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;

/** @returns null for what is no weight, or a plain one. Brackets around it are no minus. */
export const dressedWeight = remembered((text): DressedWeight | null => {
  const bare = text.trim();
  if (bare.length > LONGEST || !/\d/.test(bare)) return null;
  const inside = BRACKETED.exec(bare)?.[1]?.trim();
  const note = inside ?? bare;
  const found = weightInNote(note);
  const isPlain = /^[\d.,\s]+%?$/.test(note);
  if (found && (inside !== undefined || !isPlain))
    return { value: found.weight, percent: found.kind === "percent", isSaid: !isPlain };
  const digits = inside !== undefined && NUMBER.test(inside) ? readDigits(inside, EN_US) : null;
  return digits === null ? null : { value: digits, percent: false, isSaid: false };
});
