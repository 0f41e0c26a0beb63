import type { Strategy } from "#core/domain/strategy.ts";
import { VETO_WEIGHT, vetoGuard } from "#core/scoring/veto.ts";
import type { CellsRead } from "../contents.ts";
import { effectColumn } from "./classic/effects.ts";
import { asText, type Expr, num, str } from "./classic/expression.ts";
import type { Lists } from "./classic/lists.ts";
import type { UserCells } from "./classic/user-cells.ts";
import { weightFormulas } from "./weight-formulas.ts";
import type { Page } from "./workings-page.ts";
import { FIRST_OBJECTIVE, FIRST_ROW, HEADER_ROW, VETO_ROW, WEIGHT_ROW } from "./workings-places.ts";

/** Which investments have something kept as a constant, and for which the formulas come to something else. */
interface Told {
  readonly kept: readonly number[];
  readonly wrong: readonly number[];
}

/** A column for each objective: its name, its normalised weight, whether full harm to it is a veto, and the effects. */
export function putObjectives(
  page: Page,
  strategy: Strategy,
  cells: {
    readonly read: CellsRead;
    readonly user: UserCells;
    readonly sheet: string;
    readonly live: boolean;
  },
  names: readonly Expr[],
  lists: Lists,
): Told {
  const { objectives } = strategy;
  const { read, user, sheet, live } = cells;
  weightFormulas(strategy, read, sheet, live).forEach((content, j) =>
    page.content(WEIGHT_ROW, FIRST_OBJECTIVE + j, content, objectives[j]!.weight),
  );
  const columns = objectives.map((objective, j) => {
    const at = FIRST_OBJECTIVE + j;
    const named = objective.cell && user.at(objective.cell);
    // What a header says beside the name is not part of it.
    if (named && named.value === objective.name) page.put(HEADER_ROW, at, asText(named));
    else page.put(HEADER_ROW, at, str(objective.name), true);
    const weight = page.at(WEIGHT_ROW, at);
    const { fullHarmFrom } = vetoGuard(objective);
    page.put(
      VETO_ROW,
      at,
      fullHarmFrom === VETO_WEIGHT
        ? {
            text: `IF(${weight.text}>=${VETO_WEIGHT}-1E-9,1,0)`,
            value: objective.weight >= VETO_WEIGHT - 1e-9 ? 1 : 0,
          }
        : num(fullHarmFrom === null ? 0 : 1),
    );
    const column = effectColumn(j, strategy, user, names, lists);
    column.formulas.forEach((formula, index) => page.put(FIRST_ROW + index, at, formula));
    return column;
  });
  return {
    kept: columns.flatMap(({ kept }) => [...kept]),
    wrong: columns.flatMap(({ wrong }) => [...wrong]),
  };
}
