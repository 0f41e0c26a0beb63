import { describe, expect, test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { bundle } from "#test/support/bundles.ts";
import { supportPage } from "#tools/excel/help-page.ts";

const files = bundle("excel");

const text = (name: string): string => {
  return files.get(name)!.toString();
};

/** Parts carry a fingerprint, so that a new version never meets an old one's. */
const isPart = (name: string): boolean => /-[A-Z0-9]{8}\.js$/.test(name);

const scripts = (): string[] => [...files.keys()].filter((name) => name.endsWith(".js"));

describe("The built Excel add-in", () => {
  test("consists of these files, and of parts of the pane's script", () => {
    const named = [...files.keys()].filter((name) => !name.endsWith(".png") && !isPart(name));
    expect(named.sort()).toEqual([
      "functions.js",
      "functions.json",
      "help.css",
      "help.html",
      "manifest.xml",
      "privacy.html",
      "support.html",
      "taskpane.css",
      "taskpane.html",
      "taskpane.js",
    ]);
  });

  test("loads nothing but its own files and Office.js from Microsoft", () => {
    for (const name of ["taskpane.html", "help.html", "support.html", "privacy.html"]) {
      const loaded = [...text(name).matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
      for (const address of loaded) {
        const isOffice = address === "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
        expect(isOffice || files.has(address)).toBe(true);
      }
      expect(text(name)).toContain("Content-Security-Policy");
    }
    // XML names are no addresses that anything is asked of.
    const names = /https?:\/\/(www\.w3\.org|schemas\.)[^"'`\s]*/g;
    // The page asks for itself alone, before it begins anew (pane/components/begin-again.ts).
    const itself = /fetch\(\w+,\{cache:"no-store"\}\)/;
    for (const name of scripts()) {
      const others = text(name).replace(names, "").replace(itself, "");
      const found = /https?:\/\/|XMLHttpRequest|fetch\(|WebSocket|sendBeacon/.exec(others);
      // What is said when it fails is the place, not the whole script.
      expect(found && others.slice(found.index, found.index + 80)).toBeNull();
    }
  });

  test("holds no part of Microsoft's client and no grid", () => {
    for (const name of scripts()) {
      expect(text(name)).not.toMatch(/OSFPerformance|_ReferenceId|o-spreadsheet/);
    }
  });

  test("has the pages that the store asks for, with whom to write to where the publisher said so", () => {
    expect(text("privacy.html")).toMatch(/no server of its own[^]*kept in the workbook itself/);
    expect(supportPage(null)).toContain("whoever gave you the add-in");
    expect(supportPage("help@example.com <x>")).toContain("help@example.com &lt;x&gt;");
  });

  test("says what to write in the place of a range with empty cells", () => {
    expect(text("help.html")).toContain('IF(B2:F9="","",B2:F9)');
  });

  test("explains every function", () => {
    for (const { name } of CATALOGUE) expect(text("help.html")).toContain(`=${name}(`);
  });
});
