/**
 * `npm run reading -- FOLDER | --mutations [WORD] | --real [built | heldout] | --unrelated | --faults [--list] [--json]`: how well
 * tables are read. Reads every workbook that FOLDER/expected.json names, or the suite's own cases (those whose name
 * holds WORD), and prints by kind what is right, right with a question, wrong but said, silently wrong and not found,
 * and how far its confidence can be trusted. Kinds that are read right throughout are left out unless --list is given,
 * which also names each case that is not. Of real tables that are held out only the totals are told.
 */
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import type { ReadingCase } from "#test/cases/reading/case.ts";
import { ONE_FAULT } from "#test/cases/reading/one-fault.ts";
import { realCases } from "#test/cases/real-tables/all.ts";
import { unrelated } from "#test/cases/reading/unrelated.ts";
import { mutants } from "#test/cases/reading/mutations.ts";
import { measureFolder } from "./reading/folder.ts";
import { measureCase, type Measured } from "./reading/measure-case.ts";
import { countsOf, reliability, report, totals } from "./reading/report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutations: { type: "boolean", default: false },
    real: { type: "boolean", default: false },
    unrelated: { type: "boolean", default: false },
    faults: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

async function measureAll(cases: readonly ReadingCase[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const each of cases) measured.push(await measureCase(each));
  return measured;
}

async function main(): Promise<number> {
  const [word] = positionals;
  let measured: Measured[];
  if (values.mutations)
    measured = await measureAll(mutants().filter(({ name }) => name.includes(word ?? "")));
  else if (values.unrelated) measured = await measureAll(unrelated());
  else if (values.faults) measured = await measureAll(ONE_FAULT);
  else if (values.real) measured = await measureAll(realCases(word === "heldout" ? word : "built"));
  else if (word !== undefined) measured = await measureFolder(resolve(word));
  else {
    console.error("Say which folder (it holds expected.json), --mutations, --real, --unrelated or --faults.");
    return 2;
  }
  const summary = { counts: countsOf(measured), reliability: reliability(measured), cases: measured };
  // What the held-out half holds is not told: whoever builds the reader would see it.
  if (values.real && word === "heldout")
    process.stdout.write(values.json ? `${JSON.stringify(summary.counts)}\n` : totals(measured));
  else
    process.stdout.write(
      values.json ? `${JSON.stringify(summary, null, 1)}\n` : report(measured, values.list),
    );
  return 0;
}

process.exitCode = await main();
