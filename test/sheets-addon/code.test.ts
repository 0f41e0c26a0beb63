import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { LANGUAGES } from "#core/messages/languages.ts";
import { moreFile, sidebarFile } from "#sheets/sidebar-file.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { loadScript } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { BUNDLE, ENTRY_POINTS } from "#tools/sheets/stubs.ts";
import { sheetsFile } from "#test/support/bundles.ts";

/** In bytes, of which letters of other scripts take six. A larger script starts more slowly in every cell that calls a function. */
const MOST_CODE = 325_000;
/** What is seen first and the reader, with the words of twenty languages that it knows (decision 0092). */
const MOST_SIDEBAR = 850_000;
/** The rest of the pane, which is asked for later: as much would come along with the page if nothing were left out. */
const LATER = [500_000, 800_000] as const;

describe("the built add-on", () => {
  const code = sheetsFile("Code.js");
  const sidebars = LANGUAGES.map((language) => `${sidebarFile(language)}.html`);
  const later = LANGUAGES.map((language) => `${moreFile(language)}.html`);
  const manifest = sheetsFile("appsscript.json");

  test("Code.js is an ES2019 script", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("is in letters of one byte, which an engine keeps in half the memory and starts sooner", () => {
    expect(code.match(/[^\u0000-\u00ff]/g)).toBeNull();
    expect(code).toContain("lambda");
    const script = loadScript(code, new Session(new FakeDocument({ sheets: [{ name: "Plan" }] })));
    // What is written in escapes is heard as before: words that a list holds, and a digit that a pattern looks for.
    const score = (...cells: string[]): unknown =>
      script.call(
        "ALIGNSCORE",
        cells.map((cell) => [cell]),
        [[1]],
        "words",
      );
    const inEnglish = score("high", "low");
    for (const words of [
      ["wysoki", "niski"],
      ["высокая", "низкая"],
      ["高", "低"],
    ])
      expect(score(...words)).toEqual(inEnglish);
    expect(script.call("ALIGNSCORE", [["３"]], [[1]], "0-5")).toEqual([[60]]);
  });

  test("loads where there is nothing but JavaScript, and calls no service while it does", () => {
    const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
    const script = loadScript(code, session);
    expect(session.calls.log).toEqual([]);
    const functions = CATALOGUE.map(({ name }) => name);
    expect([...script.globals].sort()).toEqual([BUNDLE, ...Object.keys(ENTRY_POINTS), ...functions].sort());
  });

  test("folds no word and writes out no list of signs before a function asks for them", () => {
    const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
    const strict = `for (const name of ["normalize", "repeat"]) {
      const work = String.prototype[name];
      String.prototype[name] = function (...given) {
        if (typeof AlignScore === "undefined") throw new Error(name + " at the start");
        return work.apply(this, given);
      };
    }`;
    const script = loadScript(`${strict}\n${code}`, session);
    expect(script.call("ALIGNSCORE", [[3, 1]], [[1, 1]], 3)).toEqual([[expect.any(Number)]]);
  });

  test("holds no arrow that is read closely before anything calls it: what stands in the wrapper are functions", () => {
    const within = (node: unknown, depth: number): string[] => {
      if (typeof node !== "object" || node === null) return [];
      const { type = "", start, end } = node as { type?: string; start: number; end: number };
      if (depth === 1 && type === "ArrowFunctionExpression") return [code.slice(start, end)];
      const deeper = type.includes("Function") ? depth + 1 : depth;
      return deeper > 1 ? [] : Object.values(node).flatMap((part) => within(part, deeper));
    };
    expect(within(parse(code, { ecmaVersion: 2019 }), 0)).toEqual([]);
  });

  test("every custom function is documented for Google's help", () => {
    for (const { name, parameters } of CATALOGUE) {
      const at = code.indexOf(`\nfunction ${name}(`);
      const comment = code.slice(code.lastIndexOf("/**", at), at);
      expect(comment).toMatch(/\* @customfunction\n \*\/$/);
      for (const parameter of parameters) {
        const line = comment.split("\n").find((each) => each.includes(`} ${parameter.name} `))!;
        expect(line).toMatch(/^ \* @param \{/);
        if (parameter.optional) expect(line).toMatch(/optional/i);
      }
    }
  });

  test.each([...sidebars, ...later])("%s is one file that Google's page handling leaves alone", (name) => {
    const page = sheetsFile(name);
    const script = /<script>([^]*)<\/script>/.exec(page)![1]!;
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]+src=|<link/);
    expect(page).not.toMatch(/<\?/);
    expect(script).not.toMatch(/<!--|<\/script/i);
    const strings: string[] = [];
    const backquotes: number[] = [];
    parse(script, {
      ecmaVersion: 2019,
      onToken: ({ type, start, end }) => {
        if (type.label === "string" || type.label === "template") strings.push(script.slice(start, end));
        if (type.label === "`") backquotes.push(start);
      },
    });
    expect(backquotes).toEqual([]);
    expect(strings.filter((text) => /\/[/*]/.test(text))).toEqual([]);
  });

  test("is small enough to start quickly", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(MOST_CODE);
    for (const page of sidebars) expect(Buffer.byteLength(sheetsFile(page))).toBeLessThan(MOST_SIDEBAR);
    for (const part of later) {
      const size = Buffer.byteLength(sheetsFile(part));
      expect(size).toBeGreaterThan(LATER[0]);
      expect(size).toBeLessThan(LATER[1]);
    }
  });

  test("no page holds a character that Google may show as question marks", () => {
    for (const page of [...sidebars, ...later])
      expect(sheetsFile(page)).not.toMatch(/[\u{10000}-\u{10FFFF}]/u);
    expect(sheetsFile(sidebars[0]!)).toMatch(/[^\0-\u{ff}]/u);
  });

  test("asks for this spreadsheet and its own sidebar, and for nothing else", () => {
    expect(JSON.parse(manifest)).toMatchObject({
      runtimeVersion: "V8",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });

  test("clasp would push exactly these files", () => {
    const folder = mkdtempSync(join(tmpdir(), "alignscore-clasp-"));
    try {
      writeFileSync(join(folder, "Code.js"), code);
      for (const page of [...sidebars, ...later]) writeFileSync(join(folder, page), sheetsFile(page));
      writeFileSync(join(folder, "appsscript.json"), manifest);
      writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "none", rootDir: "." }));
      const clasp = join(process.cwd(), "node_modules", ".bin", "clasp");
      const options = { cwd: folder, encoding: "utf8" } as const;
      const status: unknown = JSON.parse(execFileSync(clasp, ["show-file-status", "--json"], options));
      expect(status).toMatchObject({ filesToPush: expect.any(Array) });
      const { filesToPush } = status as { readonly filesToPush: readonly string[] };
      expect([...filesToPush].sort()).toEqual(["Code.js", ...sidebars, ...later, "appsscript.json"].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
