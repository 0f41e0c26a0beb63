import { expect } from "@jest/globals";
import fc from "fast-check";

/** Finite numbers at which arithmetic overflows, vanishes, or comes out as NaN. */
export const extreme = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 1, 2, 0.5, -1, 100) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(-0, 1e-300, 5e-324, -5e-324, 1e154, -1e154, 1e308, -1e308, Number.MAX_VALUE),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** The same, and what is no number at all. */
export const hostile = fc.oneof(
  { weight: 4, arbitrary: extreme },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
);

const length = (size: number) => ({ minLength: size, maxLength: size });

/** A list of this length, now and then longer or shorter, and now and then with what is no number. */
export function lists(size: number, usual: fc.Arbitrary<number> = extreme): fc.Arbitrary<number[]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(usual, length(size)) },
    { weight: 1, arbitrary: fc.array(hostile, { maxLength: 4 }) },
  );
}

/** A table of this size, now and then ragged, empty, or with what is no number. */
export function tables(
  rows: number,
  columns: number,
  usual: fc.Arbitrary<number> = extreme,
): fc.Arbitrary<number[][]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.array(usual, length(columns)), length(rows)) },
    { weight: 1, arbitrary: fc.array(fc.array(hostile, { maxLength: 3 }), { maxLength: 3 }) },
  );
}

/** Fails where a number anywhere within is NaN or infinite. */
export function expectFinite(found: unknown, path = "result"): void {
  if (typeof found === "number") {
    if (!Number.isFinite(found)) expect(`${path} is ${found}`).toBe("finite");
  } else if (found instanceof Float64Array) {
    found.forEach((value, i) => expectFinite(value, `${path}[${i}]`));
  } else if (typeof found === "object" && found !== null) {
    for (const [key, part] of Object.entries(found)) expectFinite(part, `${path}.${key}`);
  }
}
