import type { Frame } from "./frames.ts";
import { joinedNames, singleText } from "./two-line-names.ts";

/** Headers that go on from the line above, put together. */
export function stacked(
  { sight, header, name, firstField }: Frame,
  fields: readonly number[],
  headers: readonly string[],
): string[] {
  const texts = (line: number): (string | null)[] => fields.map((field) => singleText(sight, line, field));
  const corner = (line: number): string | null => firstText(sight, line, firstField, name);
  const own = texts(header);
  const joined = joinedNames(own, texts(header - 1), { lower: corner(header), upper: corner(header - 1) });
  const isBroken = joined.some((text, j) => text !== own[j]);
  // The corner may stand with the first line of the two.
  if (isBroken || corner(header) === null || corner(header + 1) !== null)
    return headers.map((text, j) => (own[j] === null ? text : joined[j]!));
  const onward = texts(header + 1);
  const whole = joinedNames(onward, own, { lower: null, upper: corner(header) });
  return headers.map((text, j) => (onward[j] === whole[j] ? text : whole[j]!));
}

/** The first text of a line, up to the field of names. */
function firstText(sight: Frame["sight"], line: number, from: number, to: number): string | null {
  for (let field = from; field <= to; field++) {
    const text = singleText(sight, line, field);
    if (text !== null) return text;
  }
  return null;
}
