/** "Nutzen (+)", "Risk (-)": a name with the way in which it counts. */
const SIGNED = /\p{L}{3}[^()[\]]*[([]\s?([-+−–])\s?[)\]]\s*$/u;
const LONGEST = 120;

/** Which way a name says that it counts; null where it says nothing. */
export function signOfName(name: string): "+" | "-" | null {
  const sign = name.length > LONGEST ? undefined : SIGNED.exec(name)?.[1];
  return sign === undefined ? null : sign === "+" ? "+" : "-";
}
