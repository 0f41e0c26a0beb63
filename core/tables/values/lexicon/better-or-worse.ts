import type { WordScale } from "./word-scale.ts";

/** What an investment does to an objective, said outright. */
const HINDERS = "hinders|opposes|conflict|behindert|hemmt|freine|dificulta";
const SUPPORTS = "supports|contributes|unterstützt|fördert|soutient|contribue|apoya|contribuye";
const HINDERS_MUCH = "strongly hinders|behindert stark|hemmt stark|freine fortement|dificulta mucho";
const SUPPORTS_MUCH = "strongly supports|unterstützt stark|fördert stark|soutient fortement|apoya mucho";

/** Beside what helps and what harms, none is neither. */
const NO_EFFECT =
  "none|nil|no effect|no impact|keine|kein effekt|keine wirkung|aucun|aucun effet|ninguno|ningún efecto|sin efecto|" +
  "nenhum|nenhum efeito|nessuno|nessun effetto";

/** Scales of what helps and what harms, in words and signs. */
export const BETTER_OR_WORSE: readonly WordScale[] = [
  {
    id: "+/-",
    zero: 0,
    top: 1,
    bottom: -1,
    levels: [
      {
        level: -1,
        words: `-|↓|↘|⬇|🙁|☹|😟|😞|negative|negativ|négatif|négative|negativo|negativa|worse|schlechter|against|against it|${HINDERS}`,
      },
      {
        level: 0,
        words: `0|o|=|→|↔|➡|😐|s|same|neutral|neutre|neutro|neutra|neutrale|gleich|+/-|±|no change|${NO_EFFECT}`,
      },
      {
        level: 1,
        words: `+|↑|↗|⬆|🙂|😀|😊|😃|positive|positiv|positif|positivo|positiva|better|besser|${SUPPORTS}`,
      },
    ],
  },
  {
    id: "++/--",
    zero: 0,
    top: 2,
    bottom: -2,
    levels: [
      {
        level: -2,
        words: `--|- -|↓↓|⇊|😡|😠|😞|😢|very negative|sehr negativ|très négatif|muy negativo|molto negativo|much worse|${HINDERS_MUCH}`,
      },
      {
        level: -1,
        words: `-|↓|↘|⬇|🙁|☹|😕|😟|☹️|negative|negativ|négatif|negativo|worse|schlechter|${HINDERS}`,
      },
      {
        level: 0,
        words: `0|o|=|→|↔|➡|😐|😑|s|same|neutral|neutre|neutro|neutrale|gleich|+/-|±|${NO_EFFECT}`,
      },
      { level: 1, words: `+|↑|↗|⬆|🙂|😊|☺|positive|positiv|positif|positivo|better|besser|${SUPPORTS}` },
      {
        level: 2,
        words: `++|+ +|↑↑|⇈|😀|😃|😄|😁|😍|very positive|sehr positiv|très positif|muy positivo|molto positivo|much better|${SUPPORTS_MUCH}`,
      },
    ],
  },
  {
    id: "+++/---",
    zero: 0,
    top: 3,
    bottom: -3,
    levels: [
      { level: -3, words: "---|- - -" },
      { level: -2, words: "--|- -" },
      { level: -1, words: "-" },
      { level: 0, words: `0|o|=|s|same|neutral|+/-|±|${NO_EFFECT}` },
      { level: 1, words: "+" },
      { level: 2, words: "++|+ +" },
      { level: 3, words: "+++|+ + +" },
    ],
  },
];
