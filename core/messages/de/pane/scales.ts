import type { Texts } from "../../en.ts";

export const scales: Texts["pane"]["scales"] = {
  "-3..3": "−3 bis 3, 0 ist keine Wirkung",
  "0-5": "0 bis 5, 0 ist keine Wirkung",
  "1-5": "1 bis 5, 1 ist keine Wirkung",
  "0-10": "0 bis 10, 0 ist keine Wirkung",
  "1-10": "1 bis 10, 1 ist keine Wirkung",
  "0-100": "0 bis 100, 0 ist keine Wirkung",
  "%": "Prozent",
  "0-1": "0 bis 1, 0 ist keine Wirkung",
  "0/1/3/9": "0, 1, 3 oder 9",
  "0-3": "0 bis 3, 0 ist keine Wirkung",
  "1-3": "1 bis 3, 1 ist keine Wirkung",
  "1-4": "1 bis 4, 1 ist keine Wirkung",
  "1-9": "1 bis 9, 1 ist keine Wirkung",
  "-1..1": "−1 bis 1, 0 ist keine Wirkung",
  "-2..2": "−2 bis 2, 0 ist keine Wirkung",
  "-5..5": "−5 bis 5, 0 ist keine Wirkung",
  "-10..10": "−10 bis 10, 0 ist keine Wirkung",
  "-100..100": "−100 bis 100, 0 ist keine Wirkung",
};
