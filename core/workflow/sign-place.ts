import type { Strategy } from "#core/domain/strategy.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { CellsRead } from "./contents.ts";

/**
 * Whether the sign of a currency stands behind its numbers: on our pages, in our sentences and in the pane alike. It
 * stands where most of the user's own costs have it; null where their cells show none.
 */
export function isSignBehind({ investments }: Strategy, cells: readonly RangeCells[]): boolean | null {
  const read = new CellsRead(cells);
  const formats = investments.flatMap(({ costCell }) => (costCell ? [read.format(costCell)] : []));
  const behind = formats.filter((format) => SIGN_BEHIND.test(format)).length;
  const before = formats.filter((format) => SIGN_BEFORE.test(format)).length;
  return behind === before ? null : behind > before;
}

/** A sign as formats hold it: quoted, in brackets with a locale (`[$€-407]`), escaped, or as it is. */
const SIGN = String.raw`(?:"\s*[^"\s]{1,4}\s*"|\[\$[^\]-]+(?:-[^\]]*)?\]|\\?\p{Sc})`;
const SPACE = String.raw`(?:\s|\\\s|_.|"\s*"|\*.)*`;
const DIGITS = String.raw`[#0][#0,.]*`;
const SIGN_BEHIND = new RegExp(`^[^;]*?${DIGITS}${SPACE}${SIGN}`, "u");
const SIGN_BEFORE = new RegExp(`^[^;#0]*?${SIGN}${SPACE}-?${DIGITS}`, "u");
