/**
 * `npm run cells -- 10000 [--from SEED]`: what cells say after random edits against what the pane says, over so many
 * random tables, in the workbench's grid and (where it is installed) in LibreOffice. The suite does the same over fewer.
 * Prints each difference with its seed and ends with 1 where there are any.
 */
import { parseArgs } from "node:util";
import { type Agreement, agreementOver } from "#test/core/workflow/agree/agree.ts";

/** How many tables until it says how far it is. */
const STEP = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string", default: "1" } },
});

async function main(): Promise<number> {
  const [tables, from] = [positionals[0] ?? "1000", values.from];
  if (![tables, from].every((number) => /^[1-9]\d*$/.test(number))) {
    console.error("Say how many tables, and from which seed on: npm run cells -- 10000 --from 1");
    return 2;
  }
  const first = Number(from);
  const sum = { tables: 0, alike: 0, rightInLibreOffice: 0, wrong: 0 };
  while (sum.tables < Number(tables)) {
    const count = Math.min(STEP, Number(tables) - sum.tables);
    const found: Agreement = await agreementOver(first + sum.tables, count);
    for (const difference of found.wrong) console.log(difference);
    sum.tables += count;
    sum.alike += found.alike;
    sum.rightInLibreOffice += found.rightInLibreOffice;
    sum.wrong += found.wrong.length;
    console.log(
      `${sum.tables} tables, ${sum.alike} read alike after their edits, ${sum.rightInLibreOffice} rows right in LibreOffice, ${sum.wrong} differences`,
    );
  }
  return sum.wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
