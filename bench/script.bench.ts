import { Script } from "node:vm";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { loadScript } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { buildCode } from "#tools/sheets/build-code.ts";
import type { BenchGroup } from "./bench.ts";

/** What every cell of Google Sheets that calls a function pays: Google starts the whole script anew for each. */
export async function scriptBench(): Promise<BenchGroup> {
  const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
  const code = await buildCode(root);
  const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
  let turn = 0;
  // Another text each time, as an engine may keep what it made of the last one.
  const fresh = (): string => `${code}\n// ${++turn}`;
  return {
    name: "script",
    about: `The Sheets script, ${(code.length / 1000).toFixed(0)} kB: start and first call in a fresh context.`,
    aims: [{ milliseconds: 15 }],
    cases: [
      { name: "reading the script's text alone", run: () => new Script(fresh()) },
      {
        name: "start and =ALIGNSCORE(2 × 3)",
        run: () =>
          loadScript(fresh(), session).call(
            "ALIGNSCORE",
            [
              [3, 1, 2],
              [1, 2, 3],
            ],
            [[1, 2, 1]],
            3,
          ),
      },
    ],
  };
}
