/** Fewer numbers may be ratings that happen to be so. */
const LEAST = 4;

/**
 * Whether numbers are those of an outline: 1, 1.1, 1.2, 2, 2.1 … or the lower ones alone. Each heading is the one after
 * the last, and what stands under it counts up from .1; two headings at least. "1.10" came into a cell as 1.1, right
 * behind 1.9.
 */
export function isOutline(values: readonly number[]): boolean {
  if (values.length < LEAST) return false;
  let [heading, item, headings, items] = [0, 0, 0, 0];
  for (const value of values) {
    const [whole = "", fraction = ""] = String(value).split(".");
    const own = Number(whole);
    if (!/^\d{1,2}$/.test(whole) || !/^\d{0,2}$/.test(fraction)) return false;
    const isNext = own === heading + 1;
    if (fraction === "") {
      if (!isNext) return false;
      item = 0;
    } else {
      const isTenth = own === heading && item === 9 && fraction === "1";
      const place = isTenth ? 10 : Number(fraction);
      if (own !== heading && !isNext) return false;
      if (place !== (own === heading ? item : 0) + 1) return false;
      item = place;
      items++;
    }
    if (isNext) headings++;
    heading = own;
  }
  return headings >= 2 && items >= 2;
}

/** 1, 2, 1, 2, 3: numbers that begin again under each heading, twice at least. */
export function isNumbering(values: readonly number[]): boolean {
  if (values.length < LEAST) return false;
  const starts = values.filter((value) => value === 1).length;
  return (
    starts >= 2 &&
    starts * 2 <= values.length &&
    values.every((value, at) => value === 1 || (at > 0 && value === values[at - 1]! + 1))
  );
}
