/**
 * `npm run bench [-- GROUP …]`: prints leasts, medians and ratios with the machine, its load, Node and commit they were
 * measured on, and whether each aim is met. The least is what the work itself takes, as other programs on the machine only add
 * to it; ratios are of medians of alternating rounds, which suffer alike.
 * Each group runs in a fresh process, so that none warms up or litters for the next.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { GROUPS } from "./groups.ts";
import { judge, lineOf, type Measured } from "./judge.ts";
import { measure } from "./measure.ts";

const CHILD = "--measure";
/** How a child says that an aim is missed; the bench itself has done its work all the same. */
const MISSED = 3;

async function measureHere(name: string): Promise<void> {
  const group = await GROUPS[name]!();
  const { cases, peers, skipped } = await measure(group);
  await group.close?.();
  console.log(`\n${group.about}\n${"".padEnd(COLUMN)}        least       median`);
  for (const measured of [...cases, ...peers]) printLine(measured, cases[0]!);
  for (const peer of skipped) console.log(`  skipped: ${peer.name} (${peer.skipped})`);
  for (const judged of judge(group.aims, cases, peers)) {
    console.log(`  ${lineOf(judged)}`);
    if (judged.met === false) process.exitCode = MISSED;
  }
}

const COLUMN = 44;

function printLine(measured: Measured, yardstick: Measured): void {
  const { name, least, median, megabytes } = measured;
  const milliseconds = (value: number): string => `${value.toFixed(3).padStart(10)} ms`;
  const ratio = measured === yardstick ? "" : `  ${(median / yardstick.median).toFixed(2)} times`;
  const memory = megabytes === undefined ? "" : `  ${megabytes.toFixed(0)} MB`;
  console.log(`  ${name.padEnd(COLUMN - 2)}${milliseconds(least)}${milliseconds(median)}${ratio}${memory}`);
}

function measureAll(names: readonly string[]): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const processors = cpus();
  console.log(
    `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, Node ${process.version}, commit ${commit}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]!.toFixed(1)}`,
  );
  const missed: string[] = [];
  for (const name of names) {
    const child = spawnSync(process.execPath, [process.argv[1]!, CHILD, name], { stdio: "inherit" });
    if (child.status === MISSED) missed.push(name);
    else if (child.status !== 0) process.exitCode = 1;
  }
  console.log(missed.length === 0 ? "\nNo aim is missed." : `\nAims missed: ${missed.join(", ")}.`);
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
