import { spawn } from "node:child_process";
import { join } from "node:path";

export const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();

/** What is told at a program's end: the most memory it had, in kB. */
const TELLING = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmost memory: "+process.resourceUsage().maxRSS+"\\n"))`;

/**
 * Runs one of the project's programs by itself, to its end.
 * @returns the most memory that its process took
 * @throws Error with what it said, where it failed
 */
export async function memoryOf(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(
    process.execPath,
    ["--import", TELLING, join(root, "tools/run.mjs"), program, ...args],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise((end) => child.once("close", end));
  const kilobytes = /most memory: (\d+)/.exec(said)?.[1];
  if (code !== 0 || kilobytes === undefined) throw new Error(`${program} failed:\n${said}`);
  return Number(kilobytes) / 1000;
}

/** Starts a command, waits for the first that it prints, and ends it. */
export async function firstOutputOf(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((end) => child.once("close", end));
  const first = await Promise.race([new Promise((said) => child.stdout.once("data", said)), ended]);
  if (!(first instanceof Uint8Array)) throw new Error(`${command} printed nothing.`);
  child.kill();
}
