import { parse, tokenizer } from "acorn";

/**
 * A script that may stand inside a `<script>` element that Apps Script serves: nothing in it ends the element, begins
 * a comment of the page or looks like one of Google's template tags; and no string holds "//" or "/*", as Google has
 * been seen to strip comments without looking whether they stand in a string.
 * @throws SyntaxError should the escapes have broken the script
 */
export function inlineScript(code: string): string {
  let safe = "";
  let done = 0;
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: "latest" })) {
    if (type.label !== "string") continue;
    safe += code.slice(done, start) + code.slice(start, end).replace(/\/(?=[/*])/g, "\\x2f");
    done = end;
  }
  safe += code.slice(done);
  safe = safe.replace(/<(?=\/script|!--|\?)/gi, "\\x3c");
  parse(safe, { ecmaVersion: 2019, sourceType: "script" });
  return safe;
}

/** @throws Error for styles that would end their element */
export function inlineStyle(css: string): string {
  if (/<\/style|<\?/i.test(css)) throw new Error("The styles hold text that would end their element.");
  return css;
}
