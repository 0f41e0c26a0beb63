import type { Choice } from "./choose.ts";
import type { ObjectiveEntry } from "./objective-entry.ts";
import type { ObjectiveList } from "./objective-list.ts";
import { weightKindOf } from "./values/header-role.ts";
import { placeIn } from "./values/place-text.ts";
import { isPlaces, isPriority } from "./values/priority.ts";
import { fractionOf } from "./values/fraction.ts";
import { scenarioName } from "./weight-lines.ts";

/** What the weights are, by their header and their looks. */
export function weightKind(
  { list, parts: [matrix] }: Choice,
  entries: readonly ObjectiveEntry[],
): "points" | "percent" | "rank" | "words" {
  const header = list ? weightHeader(list) : (matrix?.weights.line?.label ?? "");
  const kind = header === "" ? "points" : weightKindOf(header);
  if (kind === "rank") return kind;
  const weights = entries.flatMap(({ weight }) => weight ?? []);
  const isPlace = ({ written }: { written: number | string }): boolean =>
    typeof written === "string" && placeIn(written) !== null;
  if (weights.length > 0 && weights.every(isPlace)) return "rank";
  const inWords = weights.every(
    ({ written, value, isLetter }) =>
      typeof written === "string" &&
      value !== null &&
      fractionOf(written) === null &&
      (isLetter === true || !/\d/.test(written)),
  );
  if (weights.length > 0 && inWords) return "words";
  if (isPriority(header) && isPlaces(weights.map(({ value }) => value ?? 0))) return "rank";
  return weights.some(({ percent }) => percent) ? "percent" : kind;
}

/** Names of the further sets of weights. */
export function scenarioNames({ list, source }: Choice): readonly string[] {
  if (!list) return source?.scenarioNames ?? [];
  const base = weightHeader(list);
  const headerOf = (field: number): string =>
    list.table.fields.find((each) => each.field === field)?.header ?? "";
  return [...list.roles]
    .filter(([, role]) => role === "scenario")
    .map(([field]) => scenarioName(headerOf(field), base));
}

function weightHeader({ roles, table }: ObjectiveList): string {
  const field = [...roles].find(([, role]) => role === "weight")?.[0];
  return table.fields.find((each) => each.field === field)?.header ?? "";
}
