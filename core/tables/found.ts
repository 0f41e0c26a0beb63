import type { FoundField, FoundTable, InvestmentRole, ObjectiveRole } from "#core/domain/reading.ts";
import type { Matrix } from "./matrix.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { Table } from "./table.ts";

/** Where the objectives of a list stand. */
export function foundList({ table, roles, confidence }: ObjectiveList): FoundTable<ObjectiveRole> {
  return {
    range: table.layout.range,
    orientation: table.view.turned ? "columns" : "rows",
    fields: [nameField(table), ...fieldsWith(table, roles)],
    confidence,
    lines: table.records.map(({ line }) => table.view.lineIndex(line)),
  };
}

/** Where the objectives that head a matrix stand: across it, with their weights beside or below. */
export function foundHeads({ table, ratings, weights, confidence }: Matrix): FoundTable<ObjectiveRole> {
  const { view, headerLine, nameField: names, sides } = table;
  const lines = [headerLine, ...sides.map(({ line }) => line)];
  const fields: FoundField<ObjectiveRole>[] = [
    {
      role: "name",
      header: table.corner,
      line: view.lineIndex(headerLine),
      headerCell: view.cell(headerLine, names),
    },
  ];
  for (const side of sides) {
    const { role, label, line } = side;
    if (role === "total" || role === "scale") continue;
    const isWeight = side === weights.line;
    const plain = role === "weight" || role === "unnamed-weight" ? (isWeight ? "weight" : "ignored") : role;
    fields.push({
      role: plain,
      header: label,
      line: view.lineIndex(line),
      headerCell: view.cell(line, names),
    });
  }
  return {
    range: view.rangeOf(lines, [names, ...ratings.map(({ field }) => field)]),
    orientation: view.turned ? "rows" : "columns",
    fields,
    confidence,
    lines: ratings.map(({ field }) => view.fieldIndex(field)),
  };
}

/** Where the investments stand. */
export function foundInvestments({ table, ratings, roles, confidence }: Matrix): FoundTable<InvestmentRole> {
  const all = new Map<number, InvestmentRole>(roles);
  for (const { field } of ratings) all.set(field, "rating");
  return {
    range: table.layout.range,
    orientation: table.view.turned ? "columns" : "rows",
    fields: [nameField(table), ...fieldsWith(table, all)],
    confidence,
    lines: table.records.map(({ line }) => table.view.lineIndex(line)),
  };
}

function nameField(table: Table): FoundField<"name"> {
  const { view, headerLine, nameField: field, corner } = table;
  return {
    role: "name",
    header: corner,
    line: view.fieldIndex(field),
    headerCell: view.cell(headerLine, field),
  };
}

function fieldsWith<Role extends string>(table: Table, roles: ReadonlyMap<number, Role>): FoundField<Role>[] {
  return table.fields.flatMap(({ field, header, cell }) => {
    const role = roles.get(field);
    return role === undefined ? [] : [{ role, header, line: table.view.fieldIndex(field), headerCell: cell }];
  });
}
