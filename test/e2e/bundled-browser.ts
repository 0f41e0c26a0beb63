import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { root } from "./paths.ts";

export interface FoundBrowser {
  readonly path: string;
  /** What it needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes with the npm package @sparticuz/chromium (Linux, x64), unpacked into .cache. It brings the
 * libraries and the font that a bare Debian lacks: without the font all text is blank, and tests would not notice.
 */
export function bundledBrowser(): FoundBrowser | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packed = join(root, "node_modules", "@sparticuz", "chromium", "bin");
  if (!existsSync(join(packed, "chromium.br"))) return null;
  const folder = join(root, ".cache", "browser");
  const path = join(folder, "chromium");
  if (!existsSync(path)) unpack(packed, folder);
  const env = {
    LD_LIBRARY_PATH: [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  return { path, env };
}

/**
 * Into a folder of its own that takes its name when all is there: a broken-off unpacking is begun again, and two test
 * processes that begin together don't meet half of it.
 */
function unpack(packed: string, folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
    const input = brotliDecompressSync(readFileSync(join(packed, archive)));
    const done = spawnSync("tar", ["-x", "-C", unfinished], { input, maxBuffer: Infinity });
    if (done.status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(done.stderr)}`);
  }
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`;
  writeFileSync(join(unfinished, "fonts.conf"), config);
  const program = join(unfinished, "chromium");
  writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, "chromium.br"))));
  chmodSync(program, 0o755);
  try {
    renameSync(unfinished, folder);
  } catch (fault) {
    // Another process was quicker.
    if (!existsSync(join(folder, "chromium"))) throw fault;
    rmSync(unfinished, { recursive: true });
  }
}
