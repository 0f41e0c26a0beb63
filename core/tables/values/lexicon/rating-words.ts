import { BETTER_OR_WORSE } from "./better-or-worse.ts";
import { GOOD_OR_EASY } from "./good-or-easy.ts";
import { HOW_MUCH } from "./how-much.ts";
import { STAR_SCALES } from "./stars.ts";
import type { WordScale } from "./word-scale.ts";

/** The scales of words and signs, the likeliest first. */
export const WORD_SCALES: readonly WordScale[] = [
  ...HOW_MUCH,
  ...BETTER_OR_WORSE,
  {
    // "P" and "S", as COBIT's cascade of goals has them.
    id: "primary/secondary",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      { level: 0, words: "none|no|-|keine|aucun|ninguno|nessuno|nenhum" },
      {
        level: 1,
        words:
          "s|sec|secondary|indirect|indirectly|sekundär|indirekt|secondaire|secundario|indirecto|secondario|indiretto|secundário|secundair",
      },
      {
        level: 2,
        words:
          "p|prim|primary|direct|directly|primär|direkt|primaire|primario|directo|diretto|primário|direto|primair",
      },
    ],
  },
  {
    id: "yes/no",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "no|n|✗|✘|✖|❌|☐|false|nein|falsch|non|faux|nao|não|falso|nee|nie|nej|nei|ne|hayır|нет|ні|لا|לא|否|いいえ|아니오|아니요|नहीं|tidak",
      },
      {
        level: 1,
        words:
          "p|part|partly|⚠|⚠️|partial|partially|gedeeltelijk|deels|częściowo|delvis|delvist|částečne|kısmen|частично|частково|جزئيا|חלקית|部分|一部|일부|आंशिक|sebagian|(x)|(✓)|~|teilweise|teils|en partie|partiellement|en parte|parcial|em parte|in parte",
      },
      {
        level: 2,
        words:
          "yes|y|x|✓|✔|✔️|✅|☑|☒|√|●|•|true|ja|j|wahr|oui|o|vrai|si|sí|verdadero|sim|s|verdadeiro|sì|vero|tak|ano|evet|да|так|نعم|כן|是|はい|예|네|हाँ|ya",
      },
    ],
  },
  {
    id: "full/partial/missing",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "no|none|nein|nicht|gar nicht|keine|non|aucun|não|nee|missing|not met|not fulfilled|unmet|fails|absent|fehlt|nicht erfüllt|non rempli|absente|manquant|non atteint|" +
          "falta|ausente|no cumple|não atende|não cumpre|mancante|assente|non soddisfatto",
      },
      {
        level: 1,
        words:
          "partial|partially|partly|partially met|partly met|teilweise|teilweise erfüllt|teils|partiel|partielle|" +
          "partiellement|parcial|parcialmente|cumple parcialmente|parziale|parzialmente|in parte",
      },
      {
        level: 2,
        words:
          "yes|ja|oui|sí|sim|full|fully|complete|met|fully met|fulfilled|voll|vollständig|erfüllt|voll erfüllt|complet|complète|total|" +
          "totalement|rempli|atteint|completo|completa|cumple|pleno|plenamente|atende|completamente|pieno|soddisfatto",
      },
    ],
  },
  {
    id: "exceeds/meets/below",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      {
        level: 0,
        words: "below|below expectations|does not meet|does not meet expectations|falls short|untertrifft",
      },
      { level: 1, words: "meets|meets expectations|as expected|entspricht|conforme aux attentes|cumple" },
      { level: 2, words: "exceeds|exceeds expectations|above|above expectations|übertrifft|dépasse|supera" },
    ],
  },
  {
    id: "red/amber/green",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "red|r|🔴|rot|rouge|rojo|roja|vermelho|vermelha|rosso|rossa" },
      {
        level: 1,
        words:
          "amber/red|red/amber|yellow/red|red/yellow|gelb/rot|rot/gelb|orange/rouge|rouge/orange|ambar/rojo|rojo/amarillo|🟠",
      },
      {
        level: 2,
        words:
          "amber|yellow|a|🟡|gelb|orange|jaune|ambar|amarillo|amarilla|amarelo|amarela|giallo|gialla|ambra|arancione|naranja|laranja",
      },
      {
        level: 3,
        words:
          "amber/green|green/amber|yellow/green|green/yellow|gelb/grün|grün/gelb|orange/vert|ambar/verde|amarillo/verde",
      },
      { level: 4, words: "green|g|v|🟢|grün|gruen|vert|verte|verde" },
    ],
  },
  {
    id: "agree/disagree",
    zero: 0,
    top: 2,
    bottom: -2,
    levels: [
      {
        level: -2,
        words:
          "strongly disagree|stimme gar nicht zu|pas du tout d'accord|totalmente en desacuerdo|discordo totalmente",
      },
      { level: -1, words: "disagree|stimme nicht zu|pas d'accord|en desacuerdo|discordo|in disaccordo" },
      { level: 0, words: "neutral|neither|neither agree nor disagree|weder noch|neutre|neutro|neutrale" },
      { level: 1, words: "agree|stimme zu|d'accord|de acuerdo|concordo|d'accordo" },
      {
        level: 2,
        words: "strongly agree|stimme voll zu|tout à fait d'accord|totalmente de acuerdo|concordo totalmente",
      },
    ],
  },
  ...GOOD_OR_EASY,
  {
    id: "A/B/C/D",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 0, words: "d" },
      { level: 1, words: "c" },
      { level: 2, words: "b" },
      { level: 3, words: "a" },
    ],
  },
  {
    // The points of the usual grade average: A 4.0, A- 3.7, B+ 3.3 … D- 0.7, F 0 (some countries end with E).
    id: "A-F",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "f|e" },
      { level: 0.7, words: "d-" },
      { level: 1, words: "d" },
      { level: 1.3, words: "d+" },
      { level: 1.7, words: "c-" },
      { level: 2, words: "c" },
      { level: 2.3, words: "c+" },
      { level: 2.7, words: "b-" },
      { level: 3, words: "b" },
      { level: 3.3, words: "b+" },
      { level: 3.7, words: "a-" },
      { level: 4, words: "a|a+" },
    ],
  },
  {
    id: "TB-I",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "i|insuffisant" },
      { level: 1, words: "p|passable" },
      { level: 2, words: "ab|a.b.|assez bien" },
      { level: 3, words: "b|bien" },
      { level: 4, words: "tb|t.b.|très bien" },
    ],
  },
  {
    id: "S/M/L",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 1, words: "s|small" },
      { level: 2, words: "m|medium" },
      { level: 3, words: "l|large" },
    ],
  },
  {
    id: "XS-XL",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0.5, words: "xs|xxs|extra small" },
      { level: 1, words: "s|small" },
      { level: 2, words: "m|medium" },
      { level: 3, words: "l|large" },
      { level: 4, words: "xl|xxl|extra large" },
    ],
  },
  ...STAR_SCALES,
  {
    id: "ticks",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 0, words: "✗|✘|✖|❌|×" },
      { level: 1, words: "✓|✔|√|✅|x" },
      { level: 2, words: "✓✓|✔✔|√√|✅✅|✓ ✓|✔ ✔|√ √|✅ ✅|xx|x x" },
      { level: 3, words: "✓✓✓|✔✔✔|√√√|✅✅✅|✓ ✓ ✓|✔ ✔ ✔|√ √ √|✅ ✅ ✅|xxx|x x x" },
    ],
  },
  {
    id: "harvey balls",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "○|◯" },
      { level: 1, words: "◔" },
      { level: 2, words: "◑|◐" },
      { level: 3, words: "◕" },
      { level: 4, words: "●" },
    ],
  },
  {
    id: "◎○△×",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 0, words: "×|✕|╳" },
      { level: 1, words: "△|▲" },
      { level: 2, words: "○|〇" },
      { level: 3, words: "◎" },
    ],
  },
];
