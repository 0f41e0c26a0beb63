import { beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "#tools/package/build-package.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

/** The package as someone gets it: packed, installed into an empty folder without network, and used there. */
const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), "alignscore-package-"));
const installed = join(home, "node_modules", "alignscore");

function run(command: string, args: readonly string[]): { status: number | null; out: string; said: string } {
  const shell = process.platform === "win32";
  // What is printed is compared, so nothing of it may be coloured, whatever the terminal asks for.
  const { FORCE_COLOR: _, ...env } = process.env;
  const options = { cwd: home, encoding: "utf8", shell, env: { ...env, NO_COLOR: "1" } } as const;
  const done = spawnSync(command, args, options);
  return { status: done.status, out: done.stdout, said: done.stderr };
}

beforeAll(async () => {
  const built = join(home, "built");
  await buildPackage(root, built);
  const packed = run("npm", ["pack", built, "--silent"]);
  expect(packed).toMatchObject({ status: 0 });
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ name: "someone", private: true, type: "module" }),
  );
  const options = ["--offline", "--no-audit", "--no-fund", "--loglevel=error"];
  expect(run("npm", ["install", join(home, packed.out.trim()), ...options])).toMatchObject({ status: 0 });
});

/** The examples of the package's own page, with what each prints. */
function examples(): { readonly code: string; readonly prints: string }[] {
  const page = readFileSync(join(installed, "README.md"), "utf8");
  const found = [...page.matchAll(/```js\n([^`]+)```\n\n```text\n([^`]+)```/g)];
  return found.map(([, code = "", prints = ""]) => ({ code, prints }));
}

test("holds the module, the command, the declarations and nothing of hosts, panes or tests", () => {
  expect(readdirSync(installed).sort()).toEqual([
    "LICENSE",
    "README.md",
    "cli.js",
    "index.js",
    "package.json",
    "types",
  ]);
  expect(JSON.parse(readFileSync(join(installed, "package.json"), "utf8"))).not.toHaveProperty(
    "dependencies",
  );
});

test("each example of its page prints what the page says", () => {
  expect(examples().length).toBeGreaterThanOrEqual(5);
  for (const { code, prints } of examples()) {
    writeFileSync(join(home, "example.js"), code);
    expect(run(process.execPath, ["example.js"])).toEqual({ status: 0, out: prints, said: "" });
  }
});

describe("its declarations", () => {
  const check = (code: string): string => {
    writeFileSync(join(home, "typed.ts"), code);
    const compiler = join(root, "node_modules/typescript-7/bin/tsc");
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
    return run(process.execPath, [compiler, "typed.ts", "--ignoreConfig", ...options]).out;
  };

  test("say what read and plan give", () => {
    const code = `
      import { MemoryWorkbook, plan, read, type Scorecard, type Verdict } from "alignscore";
      const { reading, scorecard } = await read(new MemoryWorkbook({ sheets: [] }));
      const sure: Scorecard | null = scorecard;
      const kind: Verdict["kind"] | undefined = sure?.results[0]?.verdict.kind;
      const status: "proved" | "nearly" | "impossible" | "unknown" = plan(reading.strategy, scorecard!, { budget: 1 }).status;
      export { kind, status };`;
    expect(check(code)).toBe("");
  });

  test("refuse what is wrong", () => {
    const code = `import { read } from "alignscore"; export const wrong: Promise<number> = read("Pipeline.xlsx");`;
    expect(check(code)).toMatch(/typed\.ts.*error TS/);
  });
});

describe("npx alignscore", () => {
  const cells = [
    ["Project", "Growth", "Speed"],
    ["Weight", 60, 40],
    ["Online shop", 3, 2],
    ["Drones", 0, 1],
  ];
  const alignscore = (...args: string[]): ReturnType<typeof run> =>
    run("npx", ["--no-install", "alignscore", ...args]);

  test("scores a workbook and saves it beside", () => {
    writeFileSync(join(home, "Pipeline.xlsx"), buildXlsx(partsOf({ sheets: [{ name: "Pipeline", cells }] })));
    const { status, out } = alignscore("Pipeline.xlsx");
    expect(status).toBe(0);
    expect(out).toMatch(/Online shop.*Fund/);
    expect(readdirSync(home)).toContain("Pipeline.scored.xlsx");
  });

  test("scores many, each in one line", () => {
    writeFileSync(join(home, "Second.csv"), cells.map((row) => row.join(",")).join("\n"));
    const { status, out } = alignscore("Pipeline.xlsx", "Second.csv", "--ndjson", "--jobs", "2");
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .slice(0, 2)
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(["object", "object"]);
  });

  test("tells its own name when it is not given a workbook", () => {
    const { status, said } = alignscore();
    expect(status).toBe(2);
    expect(said).toMatch(/^Say which workbook to score\.\n\nnpx alignscore FILE/);
  });
});
