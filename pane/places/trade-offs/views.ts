import { TradeOffs } from "./trade-offs.tsx";

export const views = { "trade-offs": TradeOffs };
