import type { InvestmentRole } from "#core/domain/reading.ts";
import type { Candidate } from "../candidate.ts";
import { optionLines } from "../choose/option-lines.ts";
import { KIND } from "../find/frame-cells.ts";
import type { Sight } from "../find/sight.ts";
import { isNumbering, isOutline } from "../witness/outline-numbers.ts";
import { isRating, isThreshold } from "../witness/line-points.ts";
import { isRanking } from "../witness/ranking.ts";
import { gateKind } from "../values/gate-header.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { readinessKind } from "../values/readiness-header.ts";
import { isMeasured } from "../witness/sense.ts";
import { isShownAs } from "../witness/shown-as.ts";
import { isPlainWeights, speaksOf } from "../witness/words.ts";
import { fieldOf, lineOf, sheetLine, type Suspect } from "./suspect.ts";

/** So much of a line or field has to be rated before it looks like those that are. */
const MOSTLY = 0.6;
const HALF = 0.5;
const LEAST_LINES_ELSEWHERE = 2;
const LOOKED_BEYOND = 60;

/** What names results, weights, levels that are asked for: such a line may look like an option and is none. */
function isNamedElse(name: string): boolean {
  if (isThreshold(name)) return true;
  return (["total", "weight", "required", "scale", "product", "note"] as const).some((role) =>
    speaksOf(role, name),
  );
}

/** A line is rated as the options are, and nothing says why it is none: between them, or beyond them with a name. */
export function likeLineLeft(candidate: Candidate): Suspect | null {
  const { cells, kind, objectives, options, source, scenarios, dropped } = candidate;
  // Lines that are rated in part are read with the others.
  const read = new Set(optionLines(candidate).flatMap(({ line, more }) => [line, ...more]));
  const groups = new Set(options.map((i) => cells.lineGroup[i]));
  const [first, last] = [options[0]!, options[options.length - 1]!];
  const found = cells.lines.findIndex((line, i) => {
    if (groups.has(cells.lineGroup[i]) || dropped.has(i) || scenarios.includes(line)) return false;
    if (line === cells.frame.header || line === source?.line || read.has(line)) return false;
    const name = cells.names[i] ?? null;
    const isBetween = i > first && i < last;
    if (name === null ? !isBetween : isNamedElse(name)) return false;
    const rated = objectives.filter((j) => isRating(cells, kind, i, j));
    if (rated.length < HALF * objectives.length) return false;
    // Beyond the options a line may number the objectives.
    const numbers = rated.map((j) => cells.number(i, j));
    return isBetween || kind.levels || !(isRun(numbers) || isOutline(numbers) || isNumbering(numbers));
  });
  return found < 0 ? null : lineOf(candidate, found);
}

function isRun(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value === values[index - 1]! + 1);
}

/** A field is rated as the objectives are, among them or right beside them, and nothing says why it is none. */
export function likeFieldLeft(candidate: Candidate): Suspect | null {
  const { cells, objectives, options, source, divisor, isProduct, reproduced } = candidate;
  const [first, last] = [Math.min(...objectives), Math.max(...objectives)];
  // Weights, or a total that comes out, say where the objectives end.
  const isOpen = source === null && divisor === null && !isProduct && reproduced === null;
  const found = likeFields(candidate).find((j) => {
    if (isSumOfOthers(candidate, j)) return false;
    if (j > first && j < last) return true;
    if (!isOpen || (j !== first - 1 && j !== last + 1)) return false;
    const header = cells.headers[j]!;
    if (isMeasured(header)) return false;
    return !speaksOf("attribute", header) && !speaksOf("burden", header) && !isRanking(cells, j, options);
  });
  return found === undefined ? null : fieldOf(candidate, found);
}

/** Fields beside the objectives that are filled as those are, and that nothing says to be something else. */
function likeFields({
  cells,
  kind,
  objectives,
  options,
  droppedFields,
  reproduced,
  source,
}: Candidate): number[] {
  const groups = new Set(objectives.map((j) => cells.fieldGroup[j]));
  return cells.fields.flatMap((field, j) => {
    if (objectives.includes(j) || droppedFields.has(j) || groups.has(cells.fieldGroup[j])) return [];
    if (field === reproduced?.field || source?.fields?.includes(field)) return [];
    if (speaksOf("total", cells.headers[j]!) || speaksOf("product", cells.headers[j]!)) return [];
    if (isSaidOfOptions(cells.headers[j]!)) return [];
    const filled = options.filter((i) => cells.kind(i, j) !== KIND.blank);
    const like = filled.filter(
      (i) =>
        isRating(cells, kind, i, j) && (kind.levels || Math.abs(cells.number(i, j)) <= kind.top * 1.0001),
    );
    const isLike = filled.length >= MOSTLY * options.length && like.length >= MOSTLY * filled.length;
    // The same for all is a number of something, such as of each option's first part.
    const isConstant = !kind.levels && new Set(like.map((i) => cells.number(i, j))).size < 2;
    return isLike && !isConstant ? [j] : [];
  });
}

/** "People ready", "Security check", "Mandatory?": known for what it is, so that nobody misses it among the objectives. */
function isSaidOfOptions(header: string): boolean {
  return readinessKind(header) !== null || gateKind(header) !== null || isOfRole(header, MUSTS);
}

/** "Cost", "Person-days": in amounts it is known for what it is. */
function isAmount(header: string): boolean {
  return isOfRole(header, AMOUNTS);
}

function isOfRole(header: string, roles: ReadonlySet<InvestmentRole>): boolean {
  const found = roleOfHeader(header, "investment");
  return found !== null && found.confidence >= SURE_ROLE && roles.has(found.role);
}

const SURE_ROLE = 0.95;
const MUSTS: ReadonlySet<InvestmentRole> = new Set(["mustDo"]);
const AMOUNTS: ReadonlySet<InvestmentRole> = new Set([
  "costOnce",
  "costYearly",
  "costLater",
  "months",
  "peopleDays",
]);

/**
 * Among objectives in words that nothing weighs, one is rated in words that are known in part only, or measured in numbers:
 * nobody can tell what it would change.
 */
export function unreadFieldBetween(candidate: Candidate): Suspect | null {
  const { cells, kind, objectives, options, droppedFields, source } = candidate;
  const weights = unreadWeights(candidate);
  if (weights !== null) return lineOf(candidate, weights);
  if (!kind.levels || source !== null) return null;
  const [first, last] = [Math.min(...objectives), Math.max(...objectives)];
  const found = cells.fields.findIndex((_, j) => {
    if (j <= first || j >= last || objectives.includes(j) || droppedFields.has(j)) return false;
    if (isSaidOfOptions(cells.headers[j]!)) return false;
    const kinds = options.map((i) => cells.kind(i, j)).filter((each) => each !== KIND.blank);
    if (kinds.length < MOSTLY * options.length) return false;
    const numbers = kinds.filter((each) => each === KIND.number).length;
    if (kinds.includes(KIND.level)) return true;
    return numbers >= MOSTLY * kinds.length && !isAmount(cells.headers[j]!);
  });
  return found < 0 ? null : fieldOf(candidate, found);
}

/** The line called "Weight" and no more that holds what nobody understood, as "🔥": the objectives would count the same. */
function unreadWeights({ cells, objectives, options, source, hidden }: Candidate): number | null {
  if (source !== null || hidden !== null) return null;
  const found = cells.lines.findIndex((_, i) => {
    if (options.includes(i) || !isPlainWeights(cells.names[i] ?? "")) return false;
    const texts = objectives.filter((j) => cells.frame.sight.isText(cells.lines[i]!, cells.fields[j]!));
    return texts.length >= MOSTLY * objectives.length;
  });
  return found < 0 ? null : found;
}

/** The fields right before it add up to it. */
function isSumOfOthers({ cells, options }: Candidate, j: number): boolean {
  for (let from = j - 2; from >= 0; from--) {
    const right = options.filter((i) => {
      let sum = 0;
      for (let k = from; k < j; k++) sum += cells.number(i, k) || 0;
      return isShownAs(cells.number(i, j), sum);
    });
    if (right.length >= MOSTLY * options.length) return true;
  }
  return false;
}

/** Further lines of the sheet with names that are not read, rated under the same columns: the next group, another part. */
export function linesElsewhere(candidate: Candidate): Suspect | null {
  const { cells, kind, objectives, optionNames, objectiveNames } = candidate;
  const { sight, first, last, name } = cells.frame;
  // Objectives that are named down the side as well are compared in pairs.
  const known = new Set([...optionNames, ...objectiveNames]);
  const found: number[] = [];
  const until = Math.min(sight.lines, last + 1 + LOOKED_BEYOND);
  for (let line = Math.max(0, first - LOOKED_BEYOND); line < until; line++) {
    if ((line >= first && line <= last) || !sight.isText(line, name) || isHidden(sight, line)) continue;
    const text = sight.text(line, name);
    if (known.has(text) || isNamedElse(text)) continue;
    const rated = objectives.filter((j) => {
      const field = cells.fields[j]!;
      if (kind.levels) return sight.reader.isLevel(sight.at(line, field));
      const value = sight.number(line, field);
      return value !== null && Math.abs(value) <= kind.top;
    });
    if (rated.length >= MOSTLY * objectives.length) found.push(line);
  }
  return found.length >= LEAST_LINES_ELSEWHERE ? sheetLine(candidate, found[0]!) : null;
}

/** What nobody sees may be an older state of the table. */
function isHidden({ grid: { hiddenLines }, turned }: Sight, line: number): boolean {
  return (turned ? hiddenLines.columns : hiddenLines.rows).has(line);
}

/** An entry of the list of weights has no header, and a like field has no entry. */
export function unpairedEntry(candidate: Candidate): Suspect | null {
  const { source } = candidate;
  if (source?.kind !== "list") return null;
  const { items, sight, nameField } = source.list!;
  const paired = new Set(source.items);
  const left = items.find((item) => !paired.has(item));
  if (!left || likeFields(candidate).length === 0) return null;
  return { name: left.name, range: { ...sight.cell(left.line, nameField), rows: 1, columns: 1 } };
}
