import type { Page } from "playwright-core";

/** How figures are written in the other language: "82%", "€9.6K" and "27.7" in German, "36 %" and "27,7" in English. */
const WRITTEN_OTHERWISE = {
  de: [/\d%/, /\d\.\d(?!\d\d)/, /\d,\d{3}/, /\d[KM]\b/],
  en: [/\d\s%/, /\d,\d(?!\d\d)/],
} as const;

/** On which side of amounts a sign stands is for the user's own cells to say, but it is one. */
const SIGN_BEFORE = /[€$£]\s?\d/;
const SIGN_BEHIND = /\d\s?[€$£]/;

/**
 * What the page says, or has read out, with figures as the other language writes them, or with amounts whose sign
 * stands on another side than that of others.
 */
export async function figuresOfElsewhere(
  page: Page,
  language: keyof typeof WRITTEN_OTHERWISE,
): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts = new Set<string>();
    for (const element of document.querySelectorAll("#pane *")) {
      for (const name of ["aria-label", "title", "aria-valuetext"])
        texts.add(element.getAttribute(name) ?? "");
      const own = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (own) texts.add(element.textContent);
    }
    return [...texts];
  });
  const isBothWays = [SIGN_BEFORE, SIGN_BEHIND].every((side) => said.some((text) => side.test(text)));
  const otherwise: readonly RegExp[] = [...WRITTEN_OTHERWISE[language], ...(isBothWays ? [SIGN_BEHIND] : [])];
  // A formula is written as the sheet takes it.
  return said.filter((text) => !text.startsWith("=") && otherwise.some((other) => other.test(text)));
}

/** Texts that are smaller than eleven pixels; those in drawings follow the drawing. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("#pane *")]
      .filter((element) => element.children.length === 0 && element.textContent.trim() !== "")
      .filter((element) => element.closest("svg, option, .unseen") === null)
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 11)
      .map((element) => element.textContent),
  );
}
