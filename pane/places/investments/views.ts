import { InsertFormula } from "./formula/insert-formula.tsx";
import { InvestmentView } from "./investment.tsx";
import { Investments } from "./investments.tsx";
import { Write } from "./write.tsx";

export const views = {
  formula: InsertFormula,
  investments: Investments,
  investment: InvestmentView,
  write: Write,
};
