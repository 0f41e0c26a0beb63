import { FUTURE_FUNCTIONS } from "./future-functions.ts";

/** Splits a formula into quoted text (odd places) and the rest (even places). */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula as a file stores it, as a person would type it: without the prefixes that mark newer functions
 * (`_xlfn.`, `_xlws.`), names of LET and LAMBDA (`_xlpm.`), and functions of add-ins (`_xldudf_`); and the formula
 * itself where Google Sheets wrote `IFERROR(__xludf.DUMMYFUNCTION("…"),cached)`.
 */
export function plainFormula(stored: string): string {
  const text = fromSheets(stored) ?? stored;
  if (!text.includes("_x")) return `=${text}`;
  const plain = text
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/\b(?:_xlfn\.|_xlws\.|_xlpm\.|_xlbgnm\.)+|_xldudf_/g, ""),
    );
  return `=${plain.join("")}`;
}

function fromSheets(stored: string): string | null {
  const match = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/.exec(stored);
  return match ? match[1]!.replace(/""/g, '"').replace(/^=/, "") : null;
}

const OWN_PREFIX = "_xldudf_";

/** What is saved as the result of an add-in's function that gave nothing; read as nothing. */
export const BLANK_RESULT = " ";

/** Whether a formula in stored form calls a function of an add-in. */
export function callsAddIn(stored: string): boolean {
  return (
    stored.includes(OWN_PREFIX) &&
    stored.split(QUOTED).some((part, i) => i % 2 === 0 && part.includes(OWN_PREFIX))
  );
}

/**
 * A formula as typed, in the form that files store. Functions newer than the file format get the prefix without
 * which Excel would show #NAME?, and AlignScore's own that of an add-in's functions.
 * @param isOwn whether a function is AlignScore's; asked in capitals
 */
export function storedFormula(typed: string, isOwn: (name: string) => boolean): string {
  return typed
    .replace(/^=/, "")
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/(?<![\w.$])([A-Za-z][\w.]*)(?=\s*\()/g, (name) => {
            const upper = name.toUpperCase();
            if (isOwn(upper)) return OWN_PREFIX + upper;
            const prefix = FUTURE_FUNCTIONS.get(upper);
            return prefix === undefined ? name : prefix + upper;
          }),
    )
    .join("");
}
