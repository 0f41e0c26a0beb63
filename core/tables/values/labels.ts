import { labelCore } from "./label-core.ts";
import {
  RATIONALE_LABELS,
  SCALE_LABELS,
  SCORE_HEADERS,
  TOTAL_LABELS,
  WEIGHT_LABELS,
} from "./lexicon/labels.ts";
import { isPhrase, phraseSet, stemmed, type PhraseSet } from "./phrases.ts";

const TOTALS = phraseSet(TOTAL_LABELS);
const WEIGHTS = phraseSet(WEIGHT_LABELS);
const SCALES = phraseSet(SCALE_LABELS);
const SCORES = phraseSet(SCORE_HEADERS);
const RATIONALES = phraseSet(RATIONALE_LABELS);

function isLabel(phrases: PhraseSet, text: string): boolean {
  return isPhrase(phrases, labelCore(text));
}

/** The first cell of a row that adds others up: `"Total"`, `"Summe"`, `"TOTAL (Poids)"`, `"Weighted Project Scores"`. */
export function isTotalLabel(text: string): boolean {
  if (isLabel(TOTALS, text)) return true;
  const words = stemmed(labelCore(text));
  return (
    words.length <= 3 &&
    /^(?:total|subtotal|summ|gesamtsumm|zwischensumm|suma|somm|soma)$/.test(words[0] ?? "")
  );
}

/** `"Weight:"`, `"Gewicht (%)"`: the word for weights and no other. */
export function isWeightWord(text: string): boolean {
  return isLabel(WEIGHTS, text);
}

/** The label of a row or column that holds weights: `"Weight:"`, `"Wichtung (Wi)"`, `"Ptje.Obj."`. */
export function isWeightLabel(text: string): boolean {
  return isWeightWord(text) || WEIGHT_SET.test(labelCore(text));
}

/** One of several sets of weights: "Gewichtung_Standard", "Recession weight", "Poids prudent". */
const WEIGHT_SET =
  /^(?:gewichtung|gewicht|weights?|ponderation|pondération|peso|pesos|poids)[_\s-]|^[^\s_-]+[_\s-](?:gewichtung|gewicht|weights?|weighting|ponderation|pondération|peso|pesos|poids)$/i;

/** The label of a row that says what the ratings' scale is. */
export function isScaleLabel(text: string): boolean {
  return isLabel(SCALES, text);
}

/** The header of a column that holds results, not ratings: score, total, rank, verdict. */
export function isScoreHeader(text: string): boolean {
  if (isLabel(SCORES, text) || isTotalLabel(text)) return true;
  const words = stemmed(labelCore(text));
  return words.length > 1 && words.length <= 5 && words.some((word) => RESULT_WORDS.has(word));
}

/** Words that make any short header one of results: "ERP System A Score", "AWS weighted", "Gewichtet B". */
const RESULT_WORDS = phraseSet(
  "score|weighted|rank|ranking|subtotal|puntaje|nutzwert|gewichtet|gewichtete|pondere|ponderee|ponderado|ponderato|punteggio|pontuacao",
);

/** The label of free text that explains: `"Rationale:"`, `"Bemerkung"`. */
export function isRationaleLabel(text: string): boolean {
  return isLabel(RATIONALES, text);
}
