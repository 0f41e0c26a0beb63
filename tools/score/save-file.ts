import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type BigIntStats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { SaveError } from "./save-error.ts";

/**
 * Puts bytes under a name so that at any moment the name stands for the whole old file or the whole new one: they are
 * written beside it, flushed to the disk, and only then take the name. Whatever goes wrong, an old file stays as it was.
 * @param path what stands there already is replaced
 * @throws SaveError in a sentence for the user
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  inWords(path, () => {
    const target = followed(path);
    const old = statOf(target);
    if (old) refuse(old, path);
    const beside = writeBeside(target, bytes);
    try {
      if (old) chmodSync(beside, Number(old.mode & 0o777n));
      renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
    flushFolder(dirname(target));
    removeLeftovers(target);
  });
}

/**
 * Puts bytes under the first of these names that nobody has. Two programs that do so at once get two names.
 * @returns the name taken
 * @throws SaveError in a sentence for the user
 */
export function saveUnderFreeName(names: Iterable<string>, bytes: Uint8Array): string {
  const written: string[] = [];
  try {
    for (const path of names) {
      const taken = inWords(path, () => {
        if (isThere(path)) return false;
        // Once is enough: all names are in one folder.
        if (written.length === 0) written.push(writeBeside(path, bytes));
        return takeName(written[0]!, path);
      });
      if (!taken) continue;
      flushFolder(dirname(path));
      removeLeftovers(path);
      return path;
    }
    throw new Error("There are no more names to try.");
  } finally {
    for (const beside of written) rmSync(beside, { force: true });
  }
}

/** What tells a file apart from what it was a moment ago. */
export interface FileState {
  readonly path: string;
  readonly stamp: string;
}

export function stateOf(path: string): FileState {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return { path, stamp: [ino, size, mtimeNs, ctimeNs].join(" ") };
}

/** @throws SaveError where another program has written or removed the file since */
export function mustBeUnchanged(before: FileState): void {
  if (!isThere(before.path) || stateOf(before.path).stamp !== before.stamp) {
    throw SaveError.changed(before.path);
  }
}

/** What the system refuses is said for people. */
function inWords<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (fault) {
    throw SaveError.of(fault, path);
  }
}

/** @returns false where someone was quicker */
function takeName(beside: string, path: string): boolean {
  try {
    linkSync(beside, path);
    return true;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (!NO_LINKS.has(code ?? "")) throw fault;
  }
  // Without links (FAT, some network drives) the name is taken with an empty file, which is then replaced.
  try {
    closeSync(openSync(path, "wx"));
    renameSync(beside, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fault;
  }
}

const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK", "EINVAL"]);

/** No save takes so long: what is older was left by one that was killed. In milliseconds. */
const A_DAY = 24 * 60 * 60 * 1000;

/** Takes away what saves of the same file that were killed have left beside it, as far as this may be done here. */
function removeLeftovers(target: string): void {
  const folder = dirname(target);
  const begin = `.${basename(target)}.`;
  const isLeft = (name: string): boolean =>
    name.startsWith(begin) && /^[0-9a-f]{12}\.part$/.test(name.slice(begin.length));
  try {
    for (const path of readdirSync(folder)
      .filter(isLeft)
      .map((name) => join(folder, name))) {
      const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs < Date.now() - A_DAY) rmSync(path, { force: true });
    }
  } catch (fault) {
    // The folder may be written and not read, or the leftover be another user's.
    if (!NOT_OURS.has((fault as NodeJS.ErrnoException).code ?? "")) throw fault;
  }
}

const NOT_OURS = new Set(["EACCES", "EPERM"]);

function writeBeside(target: string, bytes: Uint8Array): string {
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.part`);
  let file: number | null = null;
  try {
    file = openSync(beside, "wx");
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
    closeSync(file);
    return beside;
  } catch (fault) {
    if (file !== null) {
      closeSync(file);
      rmSync(beside, { force: true });
    }
    throw fault;
  }
}

function refuse(old: BigIntStats, path: string): void {
  if (old.isDirectory()) throw SaveError.folder(path);
  if (!old.isFile()) throw SaveError.noFile(path);
  // A name may be given to another file where the file itself may not be written: that is not what was meant.
  if ((old.mode & 0o222n) === 0n) throw SaveError.readOnly(path);
}

/** The file that a link stands for, so that the link stays one. */
function followed(path: string): string {
  return isThere(path) ? realpathSync(path) : path;
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** So that the name survives a power cut too; systems that keep no folders open (Windows) refuse, and see to it themselves. */
function flushFolder(folder: string): void {
  let open: number;
  try {
    open = openSync(folder, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(open);
  } catch (fault) {
    if (!FLUSH_REFUSED.has((fault as NodeJS.ErrnoException).code ?? "")) throw fault;
  } finally {
    closeSync(open);
  }
}

const FLUSH_REFUSED = new Set(["EPERM", "EINVAL", "EISDIR", "ENOTSUP", "EACCES", "EBADF"]);
