import { dirname } from "node:path";

/** Why a file could not be saved, and what to do, in one plain sentence or two. */
export class SaveError extends Error {
  /** What the system says by a code, for people. Faults that no user can mend stay what they are. */
  static of(fault: unknown, path: string): unknown {
    const say = typeof fault === "object" && fault !== null && "code" in fault && REASONS[String(fault.code)];
    return say ? new SaveError(say(path)) : fault;
  }

  static changed(path: string): SaveError {
    return new SaveError(
      `${path} was changed by another program while it was being scored. Nothing was saved; run it again.`,
    );
  }

  static folder(path: string): SaveError {
    return new SaveError(
      `${path} is a folder. Name a file in it, for example with --out ${path}/scored.xlsx.`,
    );
  }

  static noFile(path: string): SaveError {
    return new SaveError(`${path} is a device or a pipe, not a file. Name a file that ends in .xlsx.`);
  }

  static readOnly(path: string): SaveError {
    return new SaveError(
      `${path} is read-only. Nothing was saved; name another file with --out, or allow writing to it.`,
    );
  }
}

const mayNotWrite = (path: string): string =>
  `${path} may not be written. Nothing was saved; name a file in a folder of yours with --out.`;
const full = (path: string): string =>
  `The disk that ${path} would go to is full. Nothing was saved and no file was changed; make room and run it again.`;

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: mayNotWrite,
  EPERM: mayNotWrite,
  EROFS: (path) =>
    `${path} lies on a disk that is read-only. Nothing was saved; name a file elsewhere with --out.`,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: (path) =>
    `${path} would be larger than this system lets a file be. Nothing was saved and no file was changed.`,
  ENOENT: (path) =>
    `There is no folder ${dirname(path)}. Nothing was saved; make it, or name another with --out.`,
  ENOTDIR: (path) => `${dirname(path)} is no folder. Nothing was saved; name another place with --out.`,
  EISDIR: (path) => SaveError.folder(path).message,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this disk. Name a shorter one with --out.`,
  EBUSY: (path) =>
    `${path} is open in another program. Nothing was saved; close it there, or name another file with --out.`,
  EIO: (path) =>
    `The disk failed while ${path} was being written. Nothing was saved and no file was changed.`,
};
