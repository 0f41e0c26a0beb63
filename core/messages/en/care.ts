import { delivered } from "./delivered.ts";
import { raters } from "./raters.ts";
import { reviews } from "./reviews.ts";
import { tableCheck } from "./table-check.ts";
import { tradeOffs } from "./trade-offs.ts";

/** What is looked after from time to time. */
export const care = { delivered, raters, reviews, tableCheck, tradeOffs };
