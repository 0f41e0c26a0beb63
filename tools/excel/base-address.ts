/** Where the add-in's files are served while it is developed. */
export const LOCAL_BASE = "https://localhost:3000";

/**
 * The one setting of the Excel build: the address that its files will be published under, without a slash at the
 * end. `EXCEL_BASE=https://example.com/alignscore npm run build`.
 * @throws Error for an address that Excel would not take
 */
export function baseAddress(setting: string | undefined): string {
  if (setting === undefined || setting === "") return LOCAL_BASE;
  const base = setting.replace(/\/+$/, "");
  if (!URL.canParse(base) || new URL(base).protocol !== "https:") {
    throw new Error(`EXCEL_BASE is ${setting}; it has to be an address that begins with https://.`);
  }
  return base;
}
