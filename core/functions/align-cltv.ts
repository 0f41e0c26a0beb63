import { bad, type Outcome, type Problem } from "#core/domain/outcome.ts";
import { discountedLifetimeValue, lifetimeValue } from "#core/insight/measures/lifetime-value.ts";
import { measures } from "#core/messages/en/measures.ts";
import { byCell } from "./by-cell.ts";
import type { FunctionSpec } from "./spec.ts";

/** Customer lifetime value, simple or discounted: see core/insight/measures/lifetime-value. */
export const ALIGNCLTV: FunctionSpec = {
  name: "ALIGNCLTV",
  summary: "What one customer is worth over the time that they stay.",
  parameters: [
    {
      name: "revenue",
      type: "range",
      description: "Revenue from one customer in a period (a year, a month): one cell, or one for each row.",
      optional: false,
    },
    {
      name: "margin",
      type: "range",
      description: "The share of it that is left after serving the customer, at most 1 (100%).",
      optional: false,
    },
    {
      name: "churn",
      type: "range",
      description: "The share of customers that leave in the same period, from 0 to 1.",
      optional: false,
    },
    {
      name: "discount",
      type: "range",
      description:
        "Optional, later money is worth as much as money now if left out. Discount rate for the same period, such as 10%.",
      optional: true,
    },
    {
      name: "upfront",
      type: "boolean",
      description:
        "Optional, no if left out; it counts only with a discount. Yes: the first payment comes at once. No: it comes after one period, from those who stayed.",
      optional: true,
    },
  ],
  result: "Money for each customer, in the shape of the arguments; blank where one of them is blank.",
  examples: [
    {
      formula: "=ALIGNCLTV(B2, C2, D2)",
      about: "100 a year at a margin of 60%, and 20% leave each year, so they stay 5 years on average.",
      args: [100, 0.6, 0.2],
      result: [[300]],
    },
    {
      formula: "=ALIGNCLTV(B2, C2, D2, 10%)",
      about: "60 × 0.8 / (1 + 0.1 - 0.8): the first payment after a year (Gupta & Lehmann 2003).",
      args: [100, 0.6, 0.2, 0.1],
      result: [[160]],
    },
    {
      formula: "=ALIGNCLTV(B2, C2, D2, 10%, TRUE)",
      about: "Paid at once it is worth exactly one payment of 60 more.",
      args: [100, 0.6, 0.2, 0.1, true],
      result: [[220]],
    },
  ],
  evaluate: (args) => {
    const names = ["revenue", "margin", "churn"];
    const given = [args[0]!, args[1]!, args[2]!];
    const discount = args[3];
    if (!discount) return byCell(given, { names, compute: lifetimeValue, reason: explain });
    const upfront = args[4]?.[0]?.[0] === true;
    return byCell([...given, discount], {
      names: [...names, "discount"],
      compute: (revenue = 0, margin = 0, churn = 0, rate = 0) =>
        discounted(revenue, margin, churn, rate, upfront),
      reason: explain,
    });
  },
};

function discounted(
  revenue: number,
  margin: number,
  churn: number,
  discount: number,
  upfront: boolean,
): Outcome<number> {
  if (margin > 1) return bad("out-of-range", 1);
  if (churn < 0 || churn > 1) return bad("out-of-range", 2);
  if (discount < 0) return bad("negative", 3);
  return discountedLifetimeValue(
    revenue * margin,
    1 - churn,
    discount,
    upfront ? "at-once" : "after-one-period",
  );
}

function explain({ code, index }: Problem): string | undefined {
  if (code === "out-of-range") return index === 1 ? measures.notMargin : measures.notShare;
  return code === "no-answer" || (code === "not-positive" && index === 2) ? measures.noEnd : undefined;
}
