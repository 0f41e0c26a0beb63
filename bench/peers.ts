import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What another language's library takes for the same work, or why it could not be asked. */
export type Peer =
  { readonly name: string; readonly median: number } | { readonly name: string; readonly skipped: string };

/**
 * The Python libraries that can do a group's work, measured in a process of their own (`peers.py`). They are no
 * dependency: where one is not at hand it is skipped, and says so.
 *
 * @param input what they work on, as JSON
 */
export function pythonPeers(group: string, input: unknown): readonly Peer[] {
  const child = spawnSync("python3", [join(import.meta.dirname, "peers.py"), group], {
    input: JSON.stringify(input),
    encoding: "utf8",
    // One thread, as ours: on a busy machine numpy's would wait for each other.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (child.error) return [{ name: "python3", skipped: child.error.message }];
  if (child.status !== 0) throw new Error(`peers.py ${group} failed:\n${child.stderr}`);
  return child.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Peer);
}
