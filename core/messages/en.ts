import { checkup } from "./en/checkup.ts";

/**
 * Every text that a user reads, in English: one section a file in core/messages/en/. Entries are strings or
 * functions that build one; sentence case, plain words. A translation has the same shape (`Texts`).
 */
export const en = { checkup };

export type Texts = typeof en;
