import { rounded } from "../rounded.ts";
import type { Texts } from "../en.ts";
import { and } from "./conjunctions.ts";

const MESES = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** Partes de frases. */
export const common: Texts["common"] = {
  language: "es",
  list: (items) => {
    const last = items[items.length - 1] ?? "";
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and(last)} ${last}`;
  },
  more: (count) => `${count} más`,
  percent: (share) => (share > 0 && share < 0.005 ? "menos de 1\u00a0%" : `${rounded(share * 100)}\u00a0%`),
  day: (day, month, year) => `${day} de ${MESES[month - 1] ?? ""} de ${year}`,
  points: (points) =>
    String(rounded(points * 10) / 10 + 0)
      .replace(".", ",")
      .replace("-", "−"),
};
