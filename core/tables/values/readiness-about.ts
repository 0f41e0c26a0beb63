import type { ReadinessKind } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { READINESS_KIND_WORDS } from "./lexicon/readiness-kinds.ts";
import { readinessKind } from "./readiness-header.ts";
import { headWords, kindAmong, kinds, phrasesOf } from "./word-lists.ts";

export const READINESS_KINDS = lazily(() => kinds<ReadinessKind>(READINESS_KIND_WORDS));

/** What a column of readiness is about by its header alone. */
export function readinessAbout(header: string): ReadinessKind {
  return readinessKind(header) ?? kindAmong(READINESS_KINDS(), phrasesOf(headWords(header))) ?? "overall";
}
