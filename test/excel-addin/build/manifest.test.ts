import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bundle } from "#test/support/bundles.ts";
import { PUBLISHED_BASE as PUBLISHED } from "#tools/bundles/kept.ts";
import { baseAddress, LOCAL_BASE } from "#tools/excel/base-address.ts";
import { manifestFor } from "#tools/excel/manifest.ts";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "#workbench/xlsx/xml-tree.ts";
import { textOf } from "#workbench/xlsx/xml-tree.ts";
import { pngSize } from "./png-size.ts";

const root = process.cwd();
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
const inStore = `${major + 1}.${minor}.${patch}.0`;

const files = bundle("excel-published");

/** Office reads the elements in this order and no other (schema OfficeAppBasic 1.1). */
const ORDER = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

describe.each([
  ["the manifest for development", () => source, LOCAL_BASE],
  ["the published manifest", () => String(files.get("manifest.xml")), PUBLISHED],
])("%s", (_, read, base) => {
  const manifest = (): XmlElement => parseXml(read());
  const resources = (): XmlElement => child(child(manifest(), "VersionOverrides"), "Resources")!;

  test("has the elements that Office wants in the order that it wants", () => {
    expect(manifest().children.map(({ name }) => name)).toEqual(ORDER);
    const [host] = descendants(child(manifest(), "VersionOverrides")!, "Host");
    expect(host!.children.map(({ name }) => name)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
  });

  test("has a GUID, and the version of package.json, one up: the store begins at 1.0.0.0", () => {
    const [id, stated] = ["Id", "Version"].map((name) => textOf(read(), child(manifest(), name)!));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stated).toBe(inStore);
  });

  test("keeps within the lengths that Office allows", () => {
    for (const { name, most } of [
      { name: "ShortStrings", most: 125 },
      { name: "LongStrings", most: 250 },
    ]) {
      for (const string of childrenOf(child(resources(), name), "String")) {
        expect(string.attribute("DefaultValue")!.length).toBeLessThanOrEqual(most);
      }
    }
    expect(child(manifest(), "DisplayName")!.attribute("DefaultValue")!.length).toBeLessThanOrEqual(125);
    expect(child(manifest(), "Description")!.attribute("DefaultValue")!.length).toBeLessThanOrEqual(250);
  });

  test("every resource is named once and used, and every use names one", () => {
    const ids = descendants(resources(), "Image")
      .concat(descendants(resources(), "Url"), descendants(resources(), "String"))
      .map((element) => element.attribute("id")!);
    const uses = [...read().matchAll(/resid="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(uses)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("runtime, page, command file and pane are one page", () => {
    const overrides = child(manifest(), "VersionOverrides")!;
    const page = (name: string): string[] =>
      descendants(overrides, name).map((element) => element.attribute("resid")!);
    const source = descendants(overrides, "Action").flatMap((action) => childrenOf(action, "SourceLocation"));
    const [functionsPage] = descendants(overrides, "Page").flatMap((each) =>
      childrenOf(each, "SourceLocation"),
    );
    const all = [...page("Runtime"), ...page("FunctionFile"), functionsPage!.attribute("resid")!];
    expect(new Set([...all, ...source.map((each) => each.attribute("resid")!)]).size).toBe(1);
  });

  test("calls the functions plainly", () => {
    expect(descendants(manifest(), "Namespace")).toEqual([]);
  });

  test("every address is https and there after the build", () => {
    const addresses = [...read().matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(`${base}/`)).toBe(true);
      expect([...files.keys()]).toContain(address.slice(base.length + 1));
    }
    const localhost = base === LOCAL_BASE;
    expect(read().includes("localhost")).toBe(localhost);
  });

  test("icons have the sizes that their uses state", () => {
    const sizeOf = (address: string) => pngSize(files.get(address.slice(base.length + 1))!);
    const urls = new Map(
      descendants(resources(), "Image").map((image) => [
        image.attribute("id")!,
        image.attribute("DefaultValue")!,
      ]),
    );
    const icons = descendants(child(manifest(), "VersionOverrides")!, "Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const images = childrenOf(icon, "Image");
      expect(images.map((image) => image.attribute("size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const size = Number(image.attribute("size"));
        expect(sizeOf(urls.get(image.attribute("resid")!)!)).toEqual({ width: size, height: size });
      }
    }
    for (const [name, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const) {
      const address = child(manifest(), name)!.attribute("DefaultValue")!;
      expect(sizeOf(address)).toEqual({ width: size, height: size });
    }
  });

  test("commands call functions that the page associates", () => {
    const names = descendants(manifest(), "FunctionName").map((element) => textOf(read(), element));
    expect(names).toEqual(["updateScores"]);
    const script = [...files]
      .filter(([name]) => name.endsWith(".js"))
      .map(([, content]) => Buffer.from(content).toString())
      .join("\n");
    for (const name of names) expect(script).toContain(`Office.actions.associate("${name}"`);
  });
});

test("Microsoft's own tool reads the manifest", () => {
  const program = createRequire(join(root, "package.json")).resolve("office-addin-manifest/cli.js");
  const { stdout, status } = spawnSync(process.execPath, [program, "info", join(root, "manifest.xml")], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toContain("5d0c7d0e-9a3b-4f0e-8f55-6c1f2f0b7a41");
  expect(stdout).toContain(inStore);
  expect(stdout).toContain(`${LOCAL_BASE}/taskpane.html`);
});

describe("the address to publish under", () => {
  test("is localhost unless it is set, and https always", () => {
    expect(baseAddress(undefined)).toBe(LOCAL_BASE);
    expect(baseAddress("https://example.com/a/")).toBe("https://example.com/a");
    expect(() => baseAddress("http://example.com")).toThrow(/https/);
    expect(() => baseAddress("example.com")).toThrow(/https/);
  });

  test("replaces localhost and nothing else", () => {
    const published = manifestFor(source, PUBLISHED, version);
    expect(
      published.replaceAll(PUBLISHED, LOCAL_BASE).replace("https://addins.example.com<", `${LOCAL_BASE}<`),
    ).toBe(source);
  });
});
