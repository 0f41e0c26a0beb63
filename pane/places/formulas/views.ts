import { InsertFormula } from "./insert-formula.tsx";

export const views = { formula: InsertFormula };
