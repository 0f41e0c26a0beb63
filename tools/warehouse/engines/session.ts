import type { Value } from "../parity/rows.ts";

/** An engine with the tables and views of its file, empty. */
export interface EngineSession {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<Record<string, Value>[]>;
  /** @param path of a file as `csvOf` writes it */
  readonly load: (table: string, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A path or text between quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
