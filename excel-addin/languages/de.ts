import { excel } from "#core/messages/de/excel.ts";
import { de } from "#core/messages/de.ts";
import type { ExcelTexts } from "../texts.ts";

/** Fetched only for those who read it. */
export const texts: ExcelTexts = { ...de, excel };
