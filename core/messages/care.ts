import { delivered as germanDelivered } from "./de/delivered.ts";
import { raters as germanRaters } from "./de/raters.ts";
import { reviews as germanReviews } from "./de/reviews.ts";
import { tableCheck as germanTableCheck } from "./de/table-check.ts";
import { tradeOffs as germanTradeOffs } from "./de/trade-offs.ts";
import { delivered } from "./en/delivered.ts";
import { raters } from "./en/raters.ts";
import { reviews } from "./en/reviews.ts";
import { tableCheck } from "./en/table-check.ts";
import { tradeOffs } from "./en/trade-offs.ts";
import type { Texts } from "./en.ts";

const english = { delivered, raters, reviews, tableCheck, tradeOffs };
const german: typeof english = {
  delivered: germanDelivered,
  raters: germanRaters,
  reviews: germanReviews,
  tableCheck: germanTableCheck,
  tradeOffs: germanTradeOffs,
};

/**
 * The texts of what is looked after from time to time, in the language of the others. They stand apart from those, which
 * are there before the pane is: nobody begins here.
 */
export function careTexts({ common }: Pick<Texts, "common">): typeof english {
  return common.language === "de" ? german : english;
}
