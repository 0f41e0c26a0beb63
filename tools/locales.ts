/** `npm run locales`: writes the table of how locales write numbers again from Intl. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { localeMarksModule } from "./locale-marks.ts";

const file = join(import.meta.dirname, "..", "core", "workbook", "locale-marks.ts");
writeFileSync(file, localeMarksModule());
console.log("core/workbook/locale-marks.ts is up to date.");
