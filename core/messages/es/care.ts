import type { care as english } from "../en/care.ts";
import { delivered } from "./delivered.ts";
import { raters } from "./raters.ts";
import { reviews } from "./reviews.ts";
import { tableCheck } from "./table-check.ts";
import { tradeOffs } from "./trade-offs.ts";

export const care: typeof english = { delivered, raters, reviews, tableCheck, tradeOffs };
