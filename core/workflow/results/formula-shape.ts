/** A sheet's name in quotes, which may hold the marks that texts stand in. */
const MARKED = /'(?:[^']|'')*"(?:[^']|'')*'!/;

const QUOTE = 39;
const TEXT = 34;
const DOLLAR = 36;
const BANG = 33;
const DOT = 46;
const UNDERSCORE = 95;

/**
 * A formula's shape: texts in quotes as they are, the rest without sheets, addresses, spaces and case. One walk over the
 * characters, as there are tens of thousands of long formulas in a plan.
 */
export function withoutAddresses(formula: string): string {
  const plain =
    formula.includes("'") && MARKED.test(formula) ? formula.replace(/'(?:[^']|'')+'!/g, "S!") : formula;
  let shape = "";
  let from = 0;
  /** Where the name ends that was looked at last: no sheet's name begins within it. */
  let named = 0;
  const take = (at: number, put: string, next: number): number => {
    shape += plain.slice(from, at).toUpperCase() + put;
    from = next;
    return next;
  };
  for (let at = 0; at < plain.length;) {
    const code = plain.charCodeAt(at);
    if (code === TEXT) {
      const end = quotedEnd(plain, at, TEXT);
      at = end < 0 ? at + 1 : take(at, plain.slice(at, end), end);
    } else if (isSpace(code)) at = take(at, "", at + 1);
    else {
      const isName = at >= named && isNameStart(code);
      if (isName) named = nameEnd(plain, at);
      const address = addressAt(plain, at, code, isName ? named : 0);
      if (address >= 0) at = take(at, "#", address);
      // No address begins within the name of a function.
      else at = isName && isWord(plain, at, named) ? named : at + 1;
    }
  }
  return shape + plain.slice(from).toUpperCase();
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
