import { wordKey } from "../find/cell-reader.ts";
import { speaksOf } from "./words.ts";

const WORDS = 4;

/** "Security", "Ease of use", "Learning curve": short, and a word for what things are judged by in it. */
export function isJudgedBy(name: string): boolean {
  const words = wordKey(name.replace(/[([].*$/, "")).split(" ").length;
  return words <= WORDS && (speaksOf("measure", name) || speaksOf("trait", name));
}
