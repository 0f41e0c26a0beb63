/**
 * `npm run nodes [VERSION …]`: `npm start` and `npm test` on other Nodes than the one at hand, which npm carries as
 * packages of their own (default: the newest 22 and 24), and the refusal on one that is too old (18). Takes as long as
 * the whole suite for each, so it is not part of it.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

const TOO_OLD = "18";
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["22", "24"];

/** @param {string} version @returns {string} the program, fetched once */
function fetched(version) {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(root, ".cache", "nodes", version);
  mkdirSync(folder, { recursive: true });
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(
    npm,
    [
      "install",
      "--prefix",
      folder,
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--force",
      "--loglevel=error",
      `${name}@${version}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
  if (done.status !== 0) throw new Error(`Node ${version} could not be fetched as ${name}.`);
  return join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** @param {string} node @param {string[]} command */
function refuses(node, command) {
  const { status, stderr } = spawnSync(node, command, { cwd: root, encoding: "utf8" });
  return status === 1 && /^AlignScore needs Node [^\n]+\n$/.test(stderr);
}

/** @param {string} node @returns {Promise<boolean>} whether the workbench says where it is, and a page is there */
async function starts(node) {
  const child = spawn(node, ["tools/run.mjs", "workbench/server/main.ts", "--no-open"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let said = "";
    for await (const chunk of child.stdout) {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) return (await fetch(address)).ok;
    }
    return false;
  } finally {
    child.kill();
  }
}

let well = true;
/** @param {string} what @param {boolean} ok */
function say(what, ok) {
  console.log(`${ok ? "ok  " : "FAIL"} ${what}`);
  well &&= ok;
}

const old = fetched(TOO_OLD);
for (const command of [["tools/run.mjs", "workbench/server/main.ts"], ["tools/test.mjs"]])
  say(`Node ${TOO_OLD} refuses ${command[0]}`, refuses(old, command));
for (const version of versions) {
  const node = fetched(version);
  say(`npm start on Node ${version}`, await starts(node));
  say(
    `npm test on Node ${version}`,
    spawnSync(node, ["tools/test.mjs"], { cwd: root, stdio: "inherit" }).status === 0,
  );
}
process.exit(well ? 0 : 1);
