/**
 * What things are called for short. There are three questions, and each has its own answer:
 *
 * |          | isCode | isShortForm | isNumbered |
 * | -------- | ------ | ----------- | ---------- |
 * | "B"      | yes    | yes         |            |
 * | "O1"     | yes    | yes         | yes        |
 * | "KPI.3"  | yes    |             | yes        |
 * | "CRM"    |        | yes         |            |
 * | "k2"     |        |             | yes        |
 */

/** A letter, or up to three with a number: where it stands beside a name, the name is what the thing is called. */
const CODE = /^\p{Lu}(?:\p{Lu}{0,2}[-_. ]?\d{1,4})?$/u;

/** Capitals alone, with or without a number: also what has no other name is called so ("CRM", "ERP 2"). */
const SHORT_FORM = /^\p{Lu}{1,5}[-_ ]?\d{0,6}$/u;

/** Letters, small or not, with a number: what counts things up ("us-07") is no name beside other texts. */
const NUMBERED = /^\p{L}{1,5}[-_. ]?\d{1,6}$/u;

export function isCode(text: string): boolean {
  return CODE.test(text);
}

export function isShortForm(text: string): boolean {
  return SHORT_FORM.test(text);
}

export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}
