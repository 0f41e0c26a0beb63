import { InvestmentView } from "./investment.tsx";
import { Investments } from "./investments.tsx";
import { Write } from "./write.tsx";

export const views = { investments: Investments, investment: InvestmentView, write: Write };
