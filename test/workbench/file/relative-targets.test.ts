import { describe, expect, test } from "@jest/globals";
import { withRelativeTargets } from "#workbench/file/relative-targets.ts";

const part = (...targets: string[]): string =>
  `<Relationships>${targets.map((target, i) => `<Relationship Id="rId${i}" Target="${target}"/>`).join("")}</Relationships>`;

/** Expected by RFC 3986, 5.2: a target that begins with "/" counts from the package's root (OPC, 9.3.2.2). */
describe("targets of relationships as seen from their part", () => {
  test.each([
    ["_rels/.rels", "/xl/workbook.xml", "xl/workbook.xml"],
    ["xl/_rels/workbook.xml.rels", "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["xl/worksheets/_rels/sheet1.xml.rels", "/xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
    ["xl/_rels/workbook.xml.rels", "styles.xml", "styles.xml"],
    ["xl/worksheets/_rels/sheet1.xml.rels", "../tables/table1.xml", "../tables/table1.xml"],
    ["xl/_rels/workbook.xml.rels", "/xl/a&amp;b.xml", "a&amp;b.xml"],
  ])("in %s, %s is %s", (name, target, relative) => {
    expect(withRelativeTargets(name, part(target))).toBe(part(relative));
  });

  test("leaves what lies outside the package as it is", () => {
    const outside =
      '<Relationships><Relationship Id="a" TargetMode="External" Target="/srv/x"/></Relationships>';
    expect(withRelativeTargets("xl/_rels/workbook.xml.rels", outside)).toBe(outside);
  });
});
