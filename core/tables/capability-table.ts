import type { Capability, Investment, Objective } from "#core/domain/strategy.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { foldText } from "./values/fold.ts";
import { roleOfHeader } from "./values/header-role.ts";
import { parseNumber } from "./values/parse-number.ts";
import { isCapabilityHeader } from "./labels.ts";
import { listed } from "./investment-attributes.ts";
import { NameIndex } from "./name-match.ts";
import type { Table } from "./table.ts";

const NEEDED_BY =
  /^(?:needed (?:by|for)|required (?:by|for)|used by|supports|benotigt (?:von|fur)|gebraucht (?:von|fur)|necessaire (?:pour|a)|requis par|necesari[ao] para|necessari[ao] para|requerid[ao] por|necessari[ao] per|richiest[ao] da)\b/;

/** "Current level" is "Current". */
function withoutLevel(header: string): string {
  return (
    header.replace(/\b(?:level|maturity|niveau|stufe|reifegrad|nivel|n\u00edvel|livello)\b/gi, " ").trim() ||
    header
  );
}

/** A capabilities table: what the business can do today, what it needs to, and what needs it. */
export function capabilitiesOf(table: Table, locale: WorkbookLocale): Capability[] | null {
  if (table.view.turned || !isCapabilityHeader(table.corner)) return null;
  const fieldOf = (role: "current" | "target"): number | undefined =>
    table.fields.find(({ header }) => roleOfHeader(withoutLevel(header), "objective")?.role === role)?.field;
  const current = fieldOf("current");
  const target = fieldOf("target");
  if (current === undefined || target === undefined) return null;
  const needed = table.fields.filter(({ header }) => NEEDED_BY.test(foldText(header)));
  const { view } = table;
  const level = (line: number, field: number): number | null => {
    const parsed = parseNumber(view.at(line, field), { locale, format: view.format(line, field) });
    return parsed.kind === "number" ? parsed.value : null;
  };
  return table.records.flatMap(({ name, cell, line }) => {
    const [now, wanted] = [level(line, current), level(line, target)];
    if (now === null || wanted === null) return [];
    return [
      {
        name,
        current: now,
        target: wanted,
        neededBy: needed.flatMap(({ field }) => listed(view.at(line, field))),
        cell,
        currentCell: view.cell(line, current),
      },
    ];
  });
}

/** What needs a capability, by id where the name is known. */
export function withIds(
  capabilities: readonly Capability[],
  objectives: readonly Objective[],
  investments: readonly Investment[],
): Capability[] {
  if (capabilities.length === 0) return [];
  const things = [...objectives, ...investments];
  const index = new NameIndex(things.map(({ name }) => name));
  return capabilities.map((capability) => ({
    ...capability,
    neededBy: capability.neededBy.map((name) => things[index.find(name)]?.id ?? name),
  }));
}
