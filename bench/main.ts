/**
 * `npm run bench [-- GROUP …]`: prints medians and ratios with the machine, Node and commit they were measured on.
 * Each group runs in a fresh process, so that none warms up or litters for the next.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { GROUPS } from "./groups.ts";
import { measure } from "./measure.ts";

const CHILD = "--measure";

async function measureHere(name: string): Promise<void> {
  const group = await GROUPS[name]!();
  const measured = await measure(group);
  await group.close?.();
  const yardstick = measured[0]!.median;
  console.log(`\n${group.about}`);
  for (const { name, median } of measured) printLine(name, median, yardstick);
  for (const peer of group.peers?.() ?? []) {
    if ("skipped" in peer) console.log(`  skipped: ${peer.name} (${peer.skipped})`);
    else printLine(peer.name, peer.median, yardstick);
  }
  if (group.aim !== null) console.log(`  aim: within ${group.aim} times`);
  if (group.aimMilliseconds !== undefined) console.log(`  aim: within ${group.aimMilliseconds} ms`);
}

function printLine(name: string, median: number, yardstick: number): void {
  const ratio = median / yardstick;
  const ratioText = median === yardstick ? "" : `  ${ratio.toFixed(2)} times`;
  console.log(`  ${name.padEnd(40)} ${median.toFixed(3).padStart(10)} ms${ratioText}`);
}

function measureAll(names: readonly string[]): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const processors = cpus();
  console.log(
    `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, Node ${process.version}, commit ${commit}, ${new Date().toISOString().slice(0, 10)}`,
  );
  for (const name of names) {
    const child = spawnSync(process.execPath, [process.argv[1]!, CHILD, name], { stdio: "inherit" });
    if (child.status !== 0) process.exitCode = 1;
  }
}

const [first, ...rest] = process.argv.slice(2);
const unknown = [first, ...rest].find((name) => name !== undefined && name !== CHILD && !(name in GROUPS));
if (unknown !== undefined) {
  console.error(`There is no group "${unknown}". Groups: ${Object.keys(GROUPS).join(", ")}.`);
  process.exitCode = 2;
} else if (first === CHILD) {
  await measureHere(rest[0]!);
} else {
  measureAll(first === undefined ? Object.keys(GROUPS) : [first, ...rest]);
}
