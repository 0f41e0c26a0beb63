/**
 * `npm run start:excel`: builds the add-in, serves it on https://localhost:3000 and opens Excel with it. Microsoft's
 * tools for certificates and for opening Excel come by npx, in these versions, so that nobody else has to install
 * their several hundred megabytes.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { LOCAL_BASE } from "./base-address.ts";
import { buildExcel, excelFiles } from "./build-excel.ts";
import { fileHandler } from "./file-handler.ts";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";

const root = join(import.meta.dirname, "..", "..");

function npx(...args: string[]): void {
  const { status } = spawnSync("npx", ["--yes", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npx ${args.join(" ")} failed; what it says stands above.`);
}

await buildExcel(root);
const files = await excelFiles(root, LOCAL_BASE);
npx(CERTIFICATES, "install");
const folder = join(homedir(), ".office-addin-dev-certs");
const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => readFileSync(join(folder, name)));
const server = createServer({ key, cert }, fileHandler(files));
await new Promise<void>((resolve, reject) => {
  server.once("error", reject);
  server.listen(Number(new URL(LOCAL_BASE).port), "localhost", resolve);
});
console.log(`The add-in is at ${LOCAL_BASE}. Ctrl+C stops it.`);

const manifest = join(root, "dist", "excel", "manifest.xml");
if (process.platform === "win32" || process.platform === "darwin") {
  npx(DEBUGGING, "start", manifest, "desktop", "--app", "excel", "--no-debug");
} else {
  console.log(
    `There is no Excel for this system. In Excel on the web: Add-ins, Upload My Add-in, ${manifest}`,
  );
}
