import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lazily } from "#core/lazily.ts";
import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { pythons } from "#tools/pythons.ts";

/** By sheet and address: what a cell holds and what it shows. */
type Cells = Readonly<Record<string, Readonly<Record<string, readonly [content: unknown, shown: unknown]>>>>;
type Answer = Cells | { readonly error: string };

/** A file as it was saved after a set of changes. */
export interface SavedCopy {
  readonly name: string;
  readonly set: ChangeSet;
  readonly bytes: Uint8Array;
}

/** The first Python on the way that has openpyxl: often only one of several has. Null where none has. */
const pythonWithReader = lazily((): string | null => {
  const reads = (program: string): boolean => spawnSync(program, ["-c", "import openpyxl"]).status === 0;
  return pythons().find(reads) ?? null;
});

/** Whether openpyxl is there to be asked. */
export function hasIndependentReader(): boolean {
  return pythonWithReader() !== null;
}

/**
 * Holds saved copies against the file that they came from, as openpyxl reads both: what was not written is as it was,
 * and what was written is there, formulas with the value that they showed. Null where it cannot read the original.
 */
export function independentFailures(
  original: Uint8Array,
  isFilled: boolean,
  copies: readonly SavedCopy[],
): string[] | null {
  const [before, ...after] = read([original, ...copies.map(({ bytes }) => bytes)]);
  if (!before) throw new Error("openpyxl gives no answer");
  // Of files in the strict namespaces it reads no sheets, and says nothing.
  if (
    isError(before) ||
    (isFilled && Object.values(before).every((cells) => Object.keys(cells).length === 0))
  )
    return null;
  return copies.flatMap(({ name, set }, i) => {
    const now = after[i];
    if (!now || isError(now)) return [`${name}: openpyxl does not read it: ${now?.error ?? "no answer"}`];
    const found = compared(before, now, writtenBy(set));
    return found.slice(0, 3).map((text) => `${name}: openpyxl finds ${text}`);
  });
}

function isError(answer: Answer): answer is { readonly error: string } {
  return typeof answer.error === "string";
}

function read(files: readonly Uint8Array[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), "alignscore-"));
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const program = join(process.env.ALIGNSCORE_ROOT ?? process.cwd(), "tools/corpus/read_cells.py");
    const { stdout } = spawnSync(pythonWithReader()!, [program], {
      input: `${paths.join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a set leaves in the cells that it writes, and which sheets it makes or removes. */
function writtenBy({ changes }: ChangeSet): {
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly sheets: ReadonlySet<string>;
} {
  const cells = new Map<string, CellContent>();
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.kind === "add-sheet" || change.kind === "remove-sheet") sheets.add(change.sheet);
    if (change.kind !== "write") continue;
    const { sheet, row, column } = change.range;
    change.contents.forEach((line, i) =>
      line.forEach((content, j) => {
        cells.set(`${sheet}!${cellAddress({ row: row + i, column: column + j })}`, content);
      }),
    );
  }
  return { cells, sheets };
}

function compared(before: Cells, now: Cells, written: ReturnType<typeof writtenBy>): string[] {
  const found: string[] = [];
  for (const sheet of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [then, later] = [before[sheet] ?? {}, now[sheet] ?? {}];
    if (!(sheet in now) && !written.sheets.has(sheet)) found.push(`no sheet ${sheet}`);
    for (const address of new Set([...Object.keys(then), ...Object.keys(later)])) {
      const place = `${sheet}!${address}`;
      if (written.cells.has(place)) continue;
      const [a, b] = [JSON.stringify(then[address] ?? null), JSON.stringify(later[address] ?? null)];
      if (a !== b) found.push(`${place} ${b} where ${a} was`);
    }
  }
  for (const [place, content] of written.cells) {
    const at = place.lastIndexOf("!");
    const [held, shown] = now[place.slice(0, at)]?.[place.slice(at + 1)] ?? [null, null];
    if (isFormula(content)) {
      const isHeld = typeof held === "string" && /^[={]/.test(held);
      // A function that gives nothing is saved with a space (decision 0281).
      const isNothing = shown === " " && isShown(content.cached ?? null, null);
      if (!isHeld || (!isNothing && !isShown(content.cached ?? null, shown))) {
        found.push(
          `${place} ${JSON.stringify([held, shown])} for ${content.formula} = ${JSON.stringify(content.cached ?? null)}`,
        );
      }
    } else if (!isShown(content, held)) {
      found.push(`${place} ${JSON.stringify(held)} for ${JSON.stringify(content)}`);
    }
  }
  return found;
}

function isShown(content: CellContent, read: unknown): boolean {
  if (content === null || content === "") return read === null || read === "";
  if (isCellError(content)) return read === content.error;
  if (typeof content === "number" && typeof read === "number")
    return Math.abs(content - read) <= 1e-9 * Math.max(1, Math.abs(content));
  // openpyxl leaves the escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19) in texts that stand in their cells.
  const text =
    typeof read === "string"
      ? read.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      : read;
  return content === read || content === text;
}
