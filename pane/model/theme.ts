/** How the pane is to look: as the system has it, light, dark, or after the host's own colours. */
export type Theme = "auto" | "light" | "dark" | HostColours;

/** The two colours that hosts with themes of their own tell (Office: `bodyBackgroundColor`, `bodyForegroundColor`). */
export interface HostColours {
  /** "#rrggbb" */
  readonly background: string;
  /** "#rrggbb" */
  readonly foreground: string;
}

/** What a theme comes down to: which of the two sets of colours, and which variables differ from it. */
export interface ResolvedTheme {
  readonly mode: "light" | "dark";
  readonly variables: Readonly<Record<string, string>>;
}

/** @param systemIsDark what the browser says the user prefers */
export function resolveTheme(theme: Theme, systemIsDark: boolean): ResolvedTheme {
  if (theme === "auto") return { mode: systemIsDark ? "dark" : "light", variables: {} };
  if (typeof theme === "string") return { mode: theme, variables: {} };
  const paper = luminance(theme.background);
  const ink = luminance(theme.foreground);
  if (paper === null || ink === null) return resolveTheme("auto", systemIsDark);
  const mode = paper < 0.18 ? "dark" : "light";
  // A pair that cannot be read is not taken over, whatever the host says (WCAG 2.2, 1.4.3).
  const contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
  return contrast < 7
    ? { mode, variables: {} }
    : { mode, variables: { "--paper": theme.background, "--ink": theme.foreground } };
}

/** Relative luminance (WCAG 2.2), 0 … 1; null when the text is no "#rrggbb". */
function luminance(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const part = parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
