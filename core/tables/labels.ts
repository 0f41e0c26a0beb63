import type { CellValue } from "#core/workbook/cell.ts";
import { foldText } from "./values/fold.ts";
import { isInvestmentHeader, isObjectiveHeader, roleOfHeader } from "./values/header-role.ts";
import { isRationaleLabel, isScaleLabel, isTotalLabel, isWeightLabel } from "./values/labels.ts";

/** No header that is known by its words is longer. */
const LONGEST = 80;
const CAPABILITY =
  /^(?:(?:business|it|key|core|our|the) )?(?:capabilit(?:y|ies)|competenc(?:y|e|ies)|skills?|know-?how|what we can do|what we (?:are|must be) able to do|abilit(?:y|ies)|strengths?|fahigkeit(?:en)?|kompetenz(?:en)?|capacites?|competences?|capacidad(?:es)?|competencias?|capacita|competenz[ae]|was wir konnen|savoir-faire|vaardighe(?:id|den)|umiejetnosci|kompetencje|kompetenser?|fardigheter|faerdigheder|dovednosti|yetenek(?:ler)?|yetkinlik(?:ler)?|компетенции|навыки|компетенції|навички|القدرات|المهارات|יכולות|מיומנויות|能力|技能|スキル|역량|क्षमता|कौशल|kemampuan|keterampilan)(?: name)?$/;
/** Texts remembered before a fresh start; tables repeat few. */
const REMEMBERED = 4_000;

/** The header of the names in a table of capabilities. */
export const isCapabilityHeader = ofText((text) => CAPABILITY.test(foldText(text)));

/** The header of the names in a table of objectives or investments: "Criteria", "Projekt", "Iniciativa". */
export const isNameHeader = ofText(
  (text) =>
    isCapabilityHeader(text) ||
    isObjectiveHeader(text) ||
    isInvestmentHeader(text) ||
    roleOfHeader(text, "investment")?.role === "name" ||
    roleOfHeader(text, "objective")?.role === "name",
);

/** A header of names and nothing more: "Project", but not "Project 1", which is a project's name. */
export const isPlainNameHeader = ofText(
  (text) =>
    !/\s(?:\d+|\p{Lu})$/u.test(text) &&
    [roleOfHeader(text, "investment"), roleOfHeader(text, "objective")].some(
      (found) => found?.role === "name" && found.confidence >= 0.95,
    ),
);

/** Whether a text is known as the header of any column. */
export const isKnownHeader = ofText(
  (text) =>
    isNameHeader(text) ||
    roleOfHeader(text, "investment") !== null ||
    roleOfHeader(text, "objective") !== null,
);

/** The label of a row that says something about the columns instead of being a thing itself. */
export const isSideLabel = ofText(
  (text) => isTotalLabel(text) || isWeightLabel(text) || isScaleLabel(text) || isRationaleLabel(text),
);

/** The same test for cells of any kind, each text judged once: finding tables asks the same again and again. */
function ofText(holds: (text: string) => boolean): (value: CellValue) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== "string" || value.length > LONGEST) return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const held = holds(value);
    known.set(value, held);
    return held;
  };
}
