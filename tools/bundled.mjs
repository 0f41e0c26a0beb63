/** Programs as one file of JavaScript each, kept in .cache/run for as long as nothing they are made of changes. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative } from "node:path";
import { root } from "./install.mjs";

const folder = join(root, ".cache", "run");
const AN_HOUR = 3_600_000;

/**
 * @param {string} entry a TypeScript file, from the project's folder
 * @returns {Promise<string>} the path of the bundle; other bundles of the same program stay where they are for an hour,
 * because one that is running may still read its own
 */
export async function bundled(entry) {
  const name = basename(entry, ".ts");
  const list = join(folder, `${entry.replaceAll("/", "-")}.json`);
  const known = read(list);
  const file = known && join(folder, `${name}-${fingerprint(known) ?? ""}`, `${name}.mjs`);
  if (file && existsSync(file)) return file;

  const making = join(folder, `making-${name}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile: join(making, `${name}.mjs`),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
    define: { "import.meta.dirname": JSON.stringify(join(root, entry, "..")) },
    metafile: true,
  });
  const inputs = [
    ...Object.keys(metafile.inputs),
    "package-lock.json",
    relative(root, import.meta.filename),
  ].sort();
  const made = join(folder, `${name}-${fingerprint(inputs)}`);
  if (existsSync(made)) rmSync(making, { recursive: true });
  else renameSync(making, made);
  writeFileSync(`${list}.${process.pid}`, JSON.stringify(inputs));
  renameSync(`${list}.${process.pid}`, list);
  forgetOld(name, made);
  return join(made, `${name}.mjs`);
}

/** @param {string} list @returns {string[] | null} */
function read(list) {
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : null;
}

/** @param {readonly string[]} inputs @returns {string | null} the same for the same contents; null where a file is gone */
function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) return null;
    hash.update(input).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} name @param {string} kept */
function forgetOld(name, kept) {
  for (const other of readdirSync(folder)) {
    const path = join(folder, other);
    if (path === kept || !new RegExp(`^(?:making-)?${name}-[0-9a-f]+$`).test(other)) continue;
    if (Date.now() - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { recursive: true });
  }
}
