import type { Texts } from "../en.ts";

/** Gewichte durch Vergleichen. */
export const weighting: Texts["weighting"] = {
  question: (first, second) => `Was zählt dieses Jahr mehr: ${first} oder ${second}?`,
  times: (ratio) =>
    Math.abs(ratio - 1) < 0.005
      ? "gleich wichtig"
      : ratio > 1
        ? `${short(ratio)}-mal so wichtig`
        : `1/${short(1 / ratio)} so wichtig`,

  notSquare: (parameter, size) =>
    `${parameter} muss so viele Zeilen wie Spalten haben, für jedes Ziel eine, nicht ${size}`,
  notRatio: (found) =>
    `${found} ist kein Vergleich; schreiben Sie, wievielmal so wichtig die Zeile wie die Spalte ist: 1 ist gleich, 3 dreimal, 1/3 ein Drittel`,
  notItself: "mit sich selbst verglichen ist es 1; leer lassen oder 1 schreiben",
  notReciprocal: (found, other) =>
    `${found} und andersherum ${other} widersprechen sich: ist das eine 3, so ist das andere 1/3; lassen Sie eines leer`,
  rows: (rows) => `${rows.length === 1 ? "Zeile" : "Zeilen"} ${rows.join(", ")}`,
  notConnected: (parameter, groups) =>
    `${parameter}: nichts verbindet ${groups.join(" und ")}; vergleichen Sie je eines mit einem der nächsten`,
};

function short(ratio: number): string {
  return decimal(String(Number(ratio.toPrecision(2))));
}

function decimal(text: string): string {
  return text.replace(".", ",");
}
