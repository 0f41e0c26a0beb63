import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { pageFiles } from "./files.ts";
import { openBrowser } from "./open-browser.ts";
import { parseOptions } from "./options.ts";
import { serve } from "./serve.ts";

/** `npm start`: serves the workbench on this machine until it is stopped. */
const USUAL_PORT = 4173;

const options = parseOptions(process.argv.slice(2));
if (typeof options === "string") fail(options);
const workbook = options.file === null ? null : readable(options.file);

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const { server, url, launchUrl } = await serve(await pageFiles(root, workbook), USUAL_PORT);
console.log(`AlignScore workbench: ${url}`);
console.log("It runs on this machine only. Stop it with Ctrl+C.");
if (options.openBrowser) openBrowser(launchUrl);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}

function readable(file: string): string {
  const path = resolve(file);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    fail(`${file} is not there or may not be read. Check the name, and put a name with spaces in quotes.`);
  }
  if (!statSync(path).isFile()) fail(`${file} is a folder. Name one workbook (.xlsx).`);
  return path;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
