import { gzipSync } from "node:zlib";
import { launchBrowser } from "#test/e2e/browser.ts";
import { bundlePage } from "#workbench/server/bundle.ts";
import { pageFiles } from "#workbench/server/files.ts";
import { serve } from "#workbench/server/serve.ts";
import type { BenchGroup } from "./bench.ts";

/**
 * From asking for the page until the pane says what it understood of the sample, by a browser that has it kept already,
 * against a page with nothing. What people wait for the first time is measured by first-result.
 */
export async function pageBench(): Promise<BenchGroup> {
  const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
  const sizes = [...(await bundlePage(root))].map(([path, bytes]) => {
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    return `\n    ${path.padEnd(12)} ${kilobytes(bytes.length).padStart(10)}, gzipped ${kilobytes(gzipSync(bytes).length)}`;
  });
  const files = new Map(await pageFiles(root, null));
  files.set("/nothing.html", () => new TextEncoder().encode("<!doctype html><title>Nothing</title>"));
  const { server, url } = await serve(files, 0);
  const browser = await launchBrowser({ asPeopleHave: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  return {
    name: "page",
    about: `The page loaded again, to its first result. Sizes:${sizes.join("")}`,
    aims: [],
    cases: [
      { name: "an empty page", run: () => page.goto(`${url}nothing.html`) },
      {
        name: "the sample, open and understood",
        run: async () => {
          await page.goto(url);
          await page.frameLocator("#pane").getByRole("button", { name: "Yes, score them" }).waitFor();
        },
      },
    ],
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
