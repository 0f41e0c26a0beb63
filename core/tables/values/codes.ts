/** "O1", "KPI-3", "B": what a thing is called for short where its name stands beside. */
const CODE = /^\p{Lu}(?:\p{Lu}{0,2}[-_. ]?\d{1,4})?$/u;

export function isCode(text: string): boolean {
  return CODE.test(text);
}
