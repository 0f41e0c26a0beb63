import type { UnusedPart } from "#core/domain/evidence.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { TableCheck, TableFault } from "./fault.ts";

/** Headers of a column of places, folded, in the languages that the reader knows. */
const PLACE =
  /^(?:(?:final |overall )?rank(?:ing| order)?|place|position|standing|rang(?:folge)?|platz(?:ierung)?|reihenfolge|classement|clasificacion|puesto|posicion|classifica|posizione|classificacao|posicao|rangorde|plaats)$/;
/** Of the places at least this share has to agree with the totals, or they are places of something else. */
const AGREEING = 0.5;

/** Places that someone worked out beside the totals, and that the totals contradict. */
export const checkPlaces: TableCheck = ({ reading, cells }) => {
  const { totals, strategy } = reading;
  if (!totals) return [];
  const part = reading.unused.find(({ name }) => PLACE.test(foldText(name)));
  if (!part) return [];
  const names = new Map(strategy.investments.map(({ id, name }) => [id, name]));
  const lines = totals.cells.flatMap(({ investmentId, value, cell }) => {
    const at = placeCell(part, cell);
    const place = cells.value(at);
    return value === null || typeof place !== "number" ? [] : [{ investmentId, total: value, place, at }];
  });
  if (lines.length < 3) return [];
  const [best] = [1, -1]
    .map((sign) => lines.map(({ total }) => sign * total))
    .map((figures) => ({ figures, right: lines.filter(({ place }, i) => fits(place, i, figures)).length }))
    .sort((a, b) => b.right - a.right);
  if (!best || best.right === lines.length || best.right < AGREEING * lines.length) return [];
  return lines.flatMap(({ investmentId, place, at }, i): TableFault[] => {
    if (fits(place, i, best.figures)) return [];
    const right = 1 + best.figures.filter((figure) => figure > best.figures[i]!).length;
    const typed = !isFormula(cells.content(at));
    return [
      {
        code: "wrong-place",
        id: `wrong-place:${investmentId}:${place}`,
        cell: at,
        values: { header: part.name, name: names.get(investmentId) ?? "", found: place, expected: right },
        found: place,
        should: right,
        matters: place === 1 || right === 1 ? "winner" : "place",
        mend: typed ? [{ cell: at, content: right }] : [],
        safe: typed,
      },
    ];
  });
};

function placeCell({ kind, range }: UnusedPart, total: CellRef): CellRef {
  return kind === "row" ? { ...total, row: range.row } : { ...total, column: range.column };
}

/** Whether a place is one that these figures allow, however ties are told (shared, skipped or in any order). */
function fits(place: number, index: number, figures: readonly number[]): boolean {
  const own = figures[index]!;
  const better = figures.filter((figure) => figure > own);
  const alike = figures.filter((figure) => figure === own).length;
  const dense = 1 + new Set(better).size;
  return (place > better.length && place <= better.length + alike) || place === dense;
}
