import { once } from "node:events";
import { progress } from "../progress.ts";
import { filesOf, passedOver } from "./inputs.ts";
import { inOrder } from "./in-order.ts";
import { lineOf, type Line, type LineAsked } from "./line.ts";
import { Summary } from "./summary.ts";
import { Workers } from "./workers.ts";

export interface ManyAsked extends LineAsked {
  readonly inputs: readonly string[];
  /** Whole reports as JSON, one line each; the summary goes to standard error. */
  readonly ndjson: boolean;
  /** Threads, at least 1. */
  readonly jobs: number;
}

/**
 * Scores many workbooks, one line each as soon as it is its turn, and says at the end what they have in common. One
 * bad file is a line like the others. Writes no workbook.
 * @param program the bundled program, for the threads
 * @returns exit code 0, or 1 where a file could not be used or there was none
 */
export async function scoreMany(
  { inputs, ndjson, jobs, ...asked }: ManyAsked,
  program: string,
): Promise<number> {
  const files = await filesOf(inputs);
  const step = progress(false);
  const summary = new Summary(await passedOver(inputs));
  const threads = Math.min(jobs, files.length);
  const workers = threads > 1 ? new Workers(threads, program, asked) : null;
  const work = (file: string): Promise<Line> => (workers ? workers.line(file) : lineOf(file, asked));
  try {
    let done = 0;
    for await (const { json, text, facts } of inOrder(files, workers?.atOnce ?? 1, work)) {
      summary.add(facts);
      step(null);
      await print(`${ndjson ? json : text}\n`);
      step(`${++done} of ${files.length}`);
    }
  } finally {
    await workers?.close();
  }
  step(null);
  if (ndjson) process.stderr.write(`${JSON.stringify({ summary: summary.data() })}\n`);
  else await print(`\n${summary.text().join("\n")}\n`);
  return summary.hasUnusable || files.length === 0 ? 1 : 0;
}

/** Waits for a reader that is slower than we are, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
