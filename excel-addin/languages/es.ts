import { excel } from "#core/messages/es/excel.ts";
import { es } from "#core/messages/es.ts";
import type { ExcelTexts } from "../texts.ts";

/** Fetched only for those who read it. */
export const texts: ExcelTexts = { ...es, excel };
