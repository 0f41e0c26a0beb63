/** Zeros of the scripts in which people write numbers; the nine other digits follow each. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Digits of any script as 0 … 9, with the Arabic marks for decimals, thousands and percent: "٣٫٥" is "3.5". */
export function plainDigits(text: string): string {
  // Most texts hold none; a look for the first is cheap.
  if (!/[^\u0000-\u065f]/.test(text)) return text;
  return text.replace(/[\p{Nd}\u066a-\u066c]/gu, (digit) => MARKS[digit] ?? plainDigit(digit));
}

const MARKS: Readonly<Record<string, string>> = { "\u066a": "%", "\u066b": ".", "\u066c": "," };

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}
