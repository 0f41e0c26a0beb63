/** What `npm start -- …` was given. */
export interface Options {
  /** The workbook to open; null begins with the sample. */
  readonly file: string | null;
  readonly openBrowser: boolean;
}

export const USAGE = "npm start -- [FILE.xlsx] [--no-open]";

/** @returns the options, or a message that says what was not understood */
export function parseOptions(args: readonly string[]): Options | string {
  let file: string | null = null;
  let openBrowser = true;
  for (const arg of args) {
    if (arg === "--no-open") openBrowser = false;
    else if (arg.startsWith("-")) return `There is no option ${arg}. Use: ${USAGE}`;
    else if (file !== null) return `One workbook at a time: ${file} or ${arg}. Use: ${USAGE}`;
    else file = arg;
  }
  return { file, openBrowser };
}
