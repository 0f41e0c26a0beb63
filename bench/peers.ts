import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythons } from "#tools/pythons.ts";
import type { Measured } from "./judge.ts";

/** What another library takes for the same work, or why it could not be asked. */
export type Peer = Measured | { readonly name: string; readonly skipped: string };

/** As the peers' own programs tell it: `label` is the name without the version. */
type Told = Peer & { readonly label: string };

/**
 * The Python libraries that can do a group's work, measured in a process of their own (`peers.py`). They are no
 * dependency: where none of the Pythons on the way has one it is skipped, and says so.
 *
 * @param input what they work on, as JSON
 */
export function pythonPeers(group: string, input: unknown): readonly Peer[] {
  const found = new Map<string, Told>();
  for (const python of pythons()) {
    const done = [...found.values()].filter((peer) => !("skipped" in peer)).map(({ label }) => label);
    const told = ask(python, [join(import.meta.dirname, "peers.py"), group, ...done], input);
    for (const peer of told) if (!("skipped" in peer) || !found.has(peer.label)) found.set(peer.label, peer);
    if ([...found.values()].every((peer) => !("skipped" in peer))) break;
  }
  return found.size === 0 ? [{ name: "Python", skipped: "not at hand" }] : [...found.values()];
}

/**
 * The packages of Node that can do a group's work (`peers.mjs`), from node_modules or from the folders that NODE_PATH
 * names. They are no dependency either.
 */
export function nodePeers(group: string, input: unknown): readonly Peer[] {
  return ask(process.execPath, [join(import.meta.dirname, "peers.mjs"), group], input);
}

function ask(program: string, args: readonly string[], input: unknown): Told[] {
  const child = spawnSync(program, args, {
    input: JSON.stringify(input),
    encoding: "utf8",
    // One thread, as ours: on a busy machine numpy's would wait for each other.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (child.error) throw child.error;
  if (child.status !== 0) throw new Error(`${args.join(" ")} failed:\n${child.stderr}`);
  return child.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Told);
}
