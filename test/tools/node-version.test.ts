import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = process.cwd();

/** The check as a Node of that version would run it. */
function on(version: string): { readonly status: number | null; readonly said: string } {
  const check = JSON.stringify(join(root, "tools/node-version.mjs"));
  const script = `Object.defineProperty(process.versions, "node", { value: "${version}" }); await import(${check});`;
  const done = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  return { status: done.status, said: done.stderr };
}

describe("on a Node that is", () => {
  test.each(["18.20.4", "20.10.0", "16.0.0"])(
    "too old (%s), both commands end with one sentence",
    (version) => {
      expect(on(version)).toEqual({
        status: 1,
        said: `AlignScore needs Node 20.11 or newer, and this is Node ${version}: install a newer one and run the command again.\n`,
      });
    },
  );

  test.each(["20.11.0", "22.1.0", "24.0.0"])("new enough (%s), nothing is said", (version) => {
    expect(on(version)).toEqual({ status: 0, said: "" });
  });
});
