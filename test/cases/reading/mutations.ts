import { type BaseLetter, NUMBERS, type Numbers } from "./base.ts";
import type { ReadingCase } from "./case.ts";
import { AROUND } from "./mutations/around.ts";
import { COLUMNS } from "./mutations/columns.ts";
import { FORMULAS } from "./mutations/formulas.ts";
import { HEADER } from "./mutations/header.ts";
import { edited, type Mutations } from "./mutations/mutation.ts";
import { NAMES } from "./mutations/names.ts";
import { SHEETS } from "./mutations/sheets.ts";
import { STRANGERS } from "./mutations/strangers.ts";
import { VALUES } from "./mutations/values.ts";
import { WEIGHTS } from "./mutations/weights.ts";

const GROUPS: Readonly<Record<string, Mutations>> = {
  clean: { "as it is": edited(() => undefined) },
  around: AROUND,
  header: HEADER,
  columns: COLUMNS,
  sheets: SHEETS,
  values: VALUES,
  weights: WEIGHTS,
  names: NAMES,
  formulas: FORMULAS,
  strangers: STRANGERS,
};

/** Every published table, both ways round, with one thing done to it that people do. */
export function mutants(tables: readonly Numbers[] = NUMBERS): ReadingCase[] {
  return tables.flatMap((numbers) =>
    (["W", "C"] as const).flatMap((letter: BaseLetter) =>
      Object.entries(GROUPS).flatMap(([group, mutations]) =>
        Object.entries(mutations).flatMap(([name, mutation]): ReadingCase[] => {
          const mutant = mutation({ letter, numbers });
          if (mutant === null) return [];
          const { sheets, expected, orElse } = mutant;
          const kind = `${group}: ${name}`;
          return [
            { name: `${numbers.id} ${letter} ${kind}`, kind, workbook: { sheets }, expected, ...(orElse && { orElse }) },
          ];
        }),
      ),
    ),
  );
}

/** All kinds, each on `count` tables and both ways round; the next kind takes the next tables. */
export function someMutants(count: number): ReadingCase[] {
  const all = mutants();
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind, turn) => {
    const tables = [...Array(count).keys()].map((i) => NUMBERS[(turn + i * 4) % NUMBERS.length]!.id);
    return all.filter((each) => each.kind === kind && tables.some((id) => each.name.startsWith(`${id} `)));
  });
}
