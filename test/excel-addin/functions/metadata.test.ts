import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { functionsMetadata } from "#excel/functions/metadata.ts";

interface Generator {
  generateCustomFunctionsMetadata(file: string): Promise<{ metadataJson: string; errors: string[] }>;
}

const generator = createRequire(join(process.cwd(), "package.json"))(
  "custom-functions-metadata",
) as Generator;

describe("functions.json", () => {
  // The rules of Microsoft's schema and documentation ("Manually create JSON metadata for custom functions").
  test("keeps to Excel's rules", () => {
    const { functions, allowErrorForDataTypeAny } = functionsMetadata(CATALOGUE);
    expect(allowErrorForDataTypeAny).toBe(true);
    // A preview, and not for production (Microsoft, "Make your custom functions callable synchronously").
    expect(JSON.stringify(functions)).not.toContain("supportSync");
    expect(functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ name }) => name));
    for (const { id, name, description, parameters } of functions) {
      expect(id).toMatch(/^[A-Za-z0-9._]{1,255}$/);
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      // A name that could be a cell's address could never be called.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(description).not.toBe("");
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    }
  });

  test("says of a function what Microsoft's generator says", async () => {
    const lines = ALIGNWEIGHTS.parameters.map(({ name, description, optional }) => {
      return ` * @param {any[][]} ${optional ? `[${name}]` : name} ${description}`;
    });
    const source = [
      "/**",
      ` * ${ALIGNWEIGHTS.summary}`,
      ` * @customfunction ${ALIGNWEIGHTS.name}`,
      ...lines,
      " * @returns {any[][]}",
      " */",
      `export function reference(${ALIGNWEIGHTS.parameters
        .map(({ name, optional }) => `${name}${optional ? "?" : ""}: any[][]`)
        .join(", ")}): any[][] { return []; }`,
    ].join("\n");
    const folder = mkdtempSync(join(tmpdir(), "alignscore-"));
    try {
      const file = join(folder, "functions.ts");
      writeFileSync(file, source);
      const { metadataJson, errors } = await generator.generateCustomFunctionsMetadata(file);
      expect(errors).toEqual([]);
      const { functions } = JSON.parse(metadataJson) as { functions: unknown[] };
      expect(functionsMetadata([ALIGNWEIGHTS]).functions).toEqual(functions);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
