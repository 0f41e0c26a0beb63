import { delivered } from "./delivered.ts";
import { raters } from "./raters.ts";
import { reviews } from "./reviews.ts";
import { tableCheck } from "./table-check.ts";
import { tradeOffs } from "./trade-offs.ts";
import type { care as en } from "../en/care.ts";

/** What is looked after from time to time. */
export const care: typeof en = { delivered, raters, reviews, tableCheck, tradeOffs };
