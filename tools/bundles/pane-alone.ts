import { build } from "esbuild";

/** The pane on a workbook in memory, for the stories that need no host, by the files' names. */
export async function paneAlone(root: string): Promise<[string, string][]> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    logLevel: "silent",
    // As hosts get it; half the text is half the time to read it in each new page.
    minify: true,
  } as const;
  const [script, style] = await Promise.all([
    build({
      ...shared,
      entryPoints: ["test/e2e/pane/page.ts"],
      format: "iife",
      target: "es2021",
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    build({ ...shared, entryPoints: ["pane/pane.css"] }),
  ]);
  return [
    ["page.js", script.outputFiles[0]!.text],
    ["pane.css", style.outputFiles[0]!.text],
  ];
}
