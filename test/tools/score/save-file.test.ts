import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  lstatSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { outputPaths } from "#tools/score/command.ts";
import { SaveError } from "#tools/score/save-error.ts";
import { mustBeUnchanged, replaceFile, saveUnderFreeName, stateOf } from "#tools/score/save-file.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder: string;
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alignscore-save-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("putting a file under a name", () => {
  test("replaces what is there, keeps who may read it, and leaves nothing else behind", () => {
    writeFileSync(at("plan.xlsx"), "old");
    chmodSync(at("plan.xlsx"), 0o640);
    replaceFile(at("plan.xlsx"), bytes("new"));
    expect(text("plan.xlsx")).toBe("new");
    expect(statSync(at("plan.xlsx")).mode & 0o777).toBe(0o640);
    replaceFile(at("other.xlsx"), bytes("first"));
    expect(readdirSync(folder).sort()).toEqual(["other.xlsx", "plan.xlsx"]);
  });

  test("takes away what a save of the same file that was killed a day ago has left, and nothing else", () => {
    const names = [
      ".plan.xlsx.0123456789ab.part",
      ".plan.xlsx.ba9876543210.part",
      ".other.xlsx.0123456789ab.part",
      ".plan.xlsx.part",
    ];
    for (const name of names) writeFileSync(at(name), "half");
    const [old, young, ...others] = names as [string, string, string, string];
    const longAgo = new Date(Date.now() - 25 * 3600 * 1000);
    for (const name of [old, ...others]) utimesSync(at(name), longAgo, longAgo);
    replaceFile(at("plan.xlsx"), bytes("new"));
    expect(readdirSync(folder).sort()).toEqual([...others, young, "plan.xlsx"].sort());
  });

  test("writes to the file that a link stands for", () => {
    writeFileSync(at("real.xlsx"), "old");
    symlinkSync(at("real.xlsx"), at("link.xlsx"));
    replaceFile(at("link.xlsx"), bytes("new"));
    expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(text("real.xlsx")).toBe("new");
  });

  test("refuses a folder, a read-only file, a device and a folder that is not there, each in a sentence", () => {
    mkdirSync(at("reports"));
    writeFileSync(at("final.xlsx"), "signed off");
    chmodSync(at("final.xlsx"), 0o444);
    const refused = (path: string): string => {
      try {
        replaceFile(path, bytes("new"));
      } catch (fault) {
        if (fault instanceof SaveError) return fault.message;
        throw fault;
      }
      return "saved";
    };
    expect(refused(at("reports"))).toContain("is a folder. Name a file in it");
    expect(refused(at("final.xlsx"))).toContain("is read-only");
    expect(refused(at("missing/plan.xlsx"))).toContain("There is no folder");
    expect(refused(join(at("final.xlsx"), "plan.xlsx"))).toContain("is no folder");
    if (process.platform !== "win32") expect(refused("/dev/null")).toContain("is a device");
    expect(text("final.xlsx")).toBe("signed off");
    expect(readdirSync(folder).sort()).toEqual(["final.xlsx", "reports"]);
  });
});

describe("a name of its own beside the original", () => {
  test("is the first that nobody has", () => {
    const save = (content: string): string => saveUnderFreeName(outputPaths(at("plan.xlsx")), bytes(content));
    expect([save("one"), save("two"), save("three")]).toEqual([
      at("plan.scored.xlsx"),
      at("plan.scored (2).xlsx"),
      at("plan.scored (3).xlsx"),
    ]);
    expect(text("plan.scored.xlsx")).toBe("one");
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test("goes to whoever is quicker: the other takes the next", () => {
    const two = ["x", "y"].map(() => outputPaths(at("plan.xlsx")));
    // The second begins when the first has looked and found the name free, but not yet taken it.
    let second: string | null = null;
    const slow = function* (): Generator<string> {
      for (const name of two[0]!) {
        yield name;
        throw new Error(`The first run should have had ${name}.`);
      }
    };
    const taking = {
      *[Symbol.iterator](): Generator<string> {
        second = saveUnderFreeName(two[1]!, bytes("second"));
        yield* slow();
      },
    };
    expect(() => saveUnderFreeName(taking, bytes("first"))).toThrow("should have had");
    expect(second).toBe(at("plan.scored.xlsx"));
    expect(text("plan.scored.xlsx")).toBe("second");
    expect(readdirSync(folder)).toEqual(["plan.scored.xlsx"]);
  });
});

describe("an original that another program writes in the meantime", () => {
  test("is known by its content's or its own place's change, or its removal", () => {
    writeFileSync(at("plan.xlsx"), "as opened");
    const opened = stateOf(at("plan.xlsx"));
    expect(() => mustBeUnchanged(opened)).not.toThrow();
    writeFileSync(at("plan.xlsx"), "as edited");
    expect(() => mustBeUnchanged(opened)).toThrow("changed by another program");
    const again = stateOf(at("plan.xlsx"));
    rmSync(at("plan.xlsx"));
    expect(() => mustBeUnchanged(again)).toThrow("changed by another program");
  });
});

/** The saving as a script of its own, for a process that may end in the middle. */
async function bundled(): Promise<void> {
  await build({
    entryPoints: ["tools/score/save-file.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: at("save.cjs"),
  });
}

describe("when the system says no in the middle", () => {
  const bash = process.platform === "win32" ? test.skip : test;

  bash(
    "the old file stays whole, and no half of the new one is left (a limit on the size of files)",
    async () => {
      writeFileSync(at("plan.xlsx"), "old");
      const script = [
        `const { replaceFile } = require(${JSON.stringify(join(folder, "save.cjs"))});`,
        `try { replaceFile(${JSON.stringify(at("plan.xlsx"))}, new Uint8Array(1e6)); } catch (e) { console.log(e.message); }`,
      ].join("\n");
      await bundled();
      writeFileSync(at("try.cjs"), script);
      const done = spawnSync("bash", ["-c", `ulimit -f 100; exec "${process.execPath}" "${at("try.cjs")}"`], {
        encoding: "utf8",
      });
      expect(done.stdout).toContain("larger than this system lets a file be");
      expect(text("plan.xlsx")).toBe("old");
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );

  // A signal that no program can catch, before each call to the system in turn (half of the bytes are written by then).
  test("the file is the whole old or the whole new one, wherever the process is killed", async () => {
    await bundled();
    const script = `
      const fs = require("node:fs");
      const { replaceFile } = require(${JSON.stringify(join(folder, "save.cjs"))});
      let left = Number(process.argv[2]);
      for (const name of ["openSync", "writeSync", "fsyncSync", "closeSync", "chmodSync", "renameSync", "rmSync"]) {
        const real = fs[name];
        fs[name] = (...given) => {
          if (left-- === 0) {
            if (name === "writeSync") real(given[0], given[1], 0, 500);
            process.kill(process.pid, "SIGKILL");
          }
          return real(...given);
        };
      }
      replaceFile(${JSON.stringify(at("plan.xlsx"))}, new Uint8Array(1000).fill(110));`;
    writeFileSync(at("kill.cjs"), script);
    const [old, fresh] = ["old", "n".repeat(1000)];
    const found: string[] = [];
    for (let step = 0, ended = false; !ended; step++) {
      writeFileSync(at("plan.xlsx"), old);
      const { status, signal } = spawnSync(process.execPath, [at("kill.cjs"), String(step)]);
      ended = status === 0;
      if (!ended) expect(signal).toBe("SIGKILL");
      found.push(text("plan.xlsx"));
    }
    // To make the other file, fill, flush and close it, give it the rights of the old one, and its name.
    expect(found.slice(0, 6)).toEqual(Array<string>(6).fill(old));
    expect(found.slice(6).length).toBeGreaterThan(2);
    expect(new Set(found.slice(6))).toEqual(new Set([fresh]));
    // What was left lying is in nobody's way.
    replaceFile(at("plan.xlsx"), bytes("next"));
    expect(text("plan.xlsx")).toBe("next");
  });

  test.each([
    ["ENOSPC", "is full"],
    ["EROFS", "read-only"],
    ["EACCES", "may not be written"],
    ["EBUSY", "open in another program"],
  ])("%s is said in words", (code, words) => {
    const said = SaveError.of(Object.assign(new Error("x"), { code }), "/data/plan.xlsx");
    expect((said as Error).message).toContain(words);
    expect((said as Error).message).toContain("/data/plan.xlsx");
  });

  test("a fault that is nobody's to mend stays what it is", () => {
    const fault = new TypeError("x is undefined");
    expect(SaveError.of(fault, "/data/plan.xlsx")).toBe(fault);
  });
});
