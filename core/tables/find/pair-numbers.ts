const CODE = /^(\p{L}{1,12}[-_. ]?)0*(\d{1,3})$/u;
/** Pairs that only their numbers speak for. */
const NUMBERED = 1.5;

/** "O1" … "O6" are the first to the sixth entry of a list of six. */
export function pairNumbers(
  headers: readonly string[],
  entries: number,
): { index: number; likeness: number }[] {
  const codes = headers.map((header) => CODE.exec(header.trim()));
  const prefixes = new Set(codes.flatMap((code) => code?.[1] ?? []));
  const numbers = codes.flatMap((code) => (code ? [Number(code[2])] : []));
  const isWhole = numbers.length === entries && numbers.every((number, index) => number === index + 1);
  return codes.map((code) =>
    prefixes.size === 1 && isWhole && code
      ? { index: Number(code[2]) - 1, likeness: NUMBERED }
      : { index: -1, likeness: 0 },
  );
}
