import type { Texts } from "../../en.ts";

export const scales: Texts["pane"]["scales"] = {
  "-3..3": "−3 a 3, 0 es sin efecto",
  "0-5": "0 a 5, 0 es sin efecto",
  "1-5": "1 a 5, 1 es sin efecto",
  "0-10": "0 a 10, 0 es sin efecto",
  "1-10": "1 a 10, 1 es sin efecto",
  "0-100": "0 a 100, 0 es sin efecto",
  "%": "Porcentaje",
  "0-1": "0 a 1, 0 es sin efecto",
  "0/1/3/9": "0, 1, 3 o 9",
  "0-3": "0 a 3, 0 es sin efecto",
  "1-3": "1 a 3, 1 es sin efecto",
  "1-4": "1 a 4, 1 es sin efecto",
  "1-9": "1 a 9, 1 es sin efecto",
  "-1..1": "−1 a 1, 0 es sin efecto",
  "-2..2": "−2 a 2, 0 es sin efecto",
  "-5..5": "−5 a 5, 0 es sin efecto",
  "-10..10": "−10 a 10, 0 es sin efecto",
  "-100..100": "−100 a 100, 0 es sin efecto",
};
