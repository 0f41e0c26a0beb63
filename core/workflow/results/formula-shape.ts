import { printed, printing } from "./short-print.ts";

/** A sheet's name in quotes, which may hold the marks that texts stand in. */
const MARKED = /'(?:[^']|'')*"(?:[^']|'')*'!/;

const QUOTE = 39;
const TEXT = 34;
const DOLLAR = 36;
const BANG = 33;
const DOT = 46;
const UNDERSCORE = 95;
/** What stands for an address: "#". */
const ADDRESS = 35;

/**
 * The print of a text with a formula's shape at its end: texts in quotes as they are, the rest without sheets,
 * addresses, spaces and case. One walk over the characters, and no shape is made, as a plan of some thousand lines has
 * tens of megabytes of formulas.
 * @param rows gets where those rows in addresses end that no "$" stands before; none where it can't be told
 */
export function printOfShape(before: number, formula: string, rows: number[] = []): number {
  if (formula.includes("'") && MARKED.test(formula))
    return walked(before, formula.replace(/'(?:[^']|'')+'!/g, "S!"), []);
  return walked(before, formula, rows);
}

function walked(before: number, plain: string, rows: number[]): number {
  let print = before;
  let from = 0;
  /** Where the name ends that was looked at last: no sheet's name begins within it. */
  let named = 0;
  for (let at = 0; at < plain.length;) {
    const code = plain.charCodeAt(at);
    if (code === TEXT) {
      const end = quotedEnd(plain, at, TEXT);
      if (end < 0) at++;
      else {
        print = printed(printed(print, plain, from, at, true), plain, at, end, false);
        from = at = end;
      }
    } else if (isSpace(code)) {
      print = printed(print, plain, from, at, true);
      from = ++at;
    } else {
      const isName = at >= named && isNameStart(code);
      if (isName) named = nameEnd(plain, at);
      const address = addressAt(plain, at, code, isName ? named : 0);
      if (address >= 0) {
        print = printing(printed(print, plain, from, at, true), ADDRESS);
        from = at = address;
        if (isRelative(plain, address)) rows.push(address);
      }
      // No address begins within the name of a function.
      else at = isName && isWord(plain, at, named) ? named : at + 1;
    }
  }
  return printed(print, plain, from, plain.length, true);
}

/**
 * Where the address ends that begins here, with the sheet that it is on; -1 where none does.
 * @param named where a name ends that begins here; 0 where none does
 */
function addressAt(text: string, at: number, code: number, named: number): number {
  if (code === QUOTE) {
    const end = quotedEnd(text, at, QUOTE);
    return end > at + 2 && text.charCodeAt(end) === BANG ? cellEnd(text, end + 1) : -1;
  }
  if (named > 0 && text.charCodeAt(named) === BANG) {
    const elsewhere = cellEnd(text, named + 1);
    if (elsewhere >= 0) return elsewhere;
  }
  return code === DOLLAR || isLetter(code) ? cellEnd(text, at) : -1;
}

/** `$AB$12`: one to three letters and a number. */
function cellEnd(text: string, at: number): number {
  let end = text.charCodeAt(at) === DOLLAR ? at + 1 : at;
  const letters = end;
  while (end - letters < 3 && isLetter(text.charCodeAt(end))) end++;
  if (end === letters) return -1;
  if (text.charCodeAt(end) === DOLLAR) end++;
  const digits = end;
  while (isDigit(text.charCodeAt(end))) end++;
  return end === digits ? -1 : end;
}

/** Whether no "$" stands before the row of the address that ends there. */
function isRelative(text: string, end: number): boolean {
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  return text.charCodeAt(start - 1) !== DOLLAR;
}

/** Behind the sign that closes what this one opens; a doubled one stands for itself. -1 where nothing closes it. */
function quotedEnd(text: string, at: number, sign: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    // A text in quotes is no part of a sheet's name.
    if (code === TEXT && sign === QUOTE) return -1;
    if (code !== sign) continue;
    if (text.charCodeAt(end + 1) !== sign) return end + 1;
    end++;
  }
  return -1;
}

function nameEnd(text: string, at: number): number {
  let end = at + 1;
  while (isNameStart(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === DOT)
    end++;
  return end;
}

/** Letters alone that do not go on as an address. */
function isWord(text: string, at: number, end: number): boolean {
  for (let next = at; next < end; next++) if (!isLetter(text.charCodeAt(next))) return false;
  return text.charCodeAt(end) !== DOLLAR;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isNameStart(code: number): boolean {
  return isLetter(code) || code === UNDERSCORE || code >= 0x80;
}

function isSpace(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}
