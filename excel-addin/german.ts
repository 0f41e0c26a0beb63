import { excel } from "#core/messages/de/excel.ts";
import { de } from "#core/messages/de.ts";
import type { ExcelTexts } from "./texts.ts";

/** Fetched only for those who read German. */
export const german: ExcelTexts = { ...de, excel };
