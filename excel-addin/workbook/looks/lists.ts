import type { Validation } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "../read-cells.ts";
import type { Asked } from "./ask-looks.ts";
import { compact, type Saved, type SavedList, type SavedLists } from "./saved-looks.ts";

const WHAT = "type,rule,errorAlert,prompt,ignoreBlanks";

/** Asks what may be typed into a range: a second sync where its cells differ, to ask each. */
export function askLists(context: Excel.RequestContext, place: RangeRef): Asked<SavedLists> {
  const range = rangeOf(context, place);
  const whole = range.dataValidation.load(WHAT);
  let each: Excel.DataValidation[][] | null = null;
  return {
    more: () => {
      if (whole.type !== "MixedCriteria" && whole.type !== "Inconsistent") return false;
      each = Array.from({ length: place.rows }, (_, row) =>
        Array.from({ length: place.columns }, (_, column) =>
          range.getCell(row, column).dataValidation.load(WHAT),
        ),
      );
      return true;
    },
    answer: () => ({
      kind: "lists",
      lists: each ? compact(each.map((line) => line.map(listOf))) : { all: listOf(whole) },
    }),
  };
}

function listOf({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): SavedList | null {
  // Asked for where nothing is ruled, Excel gives an alert of its own all the same.
  return type === "None" ? null : { rule, alert: errorAlert, prompt, ignoreBlanks };
}

/** The longest list that Excel takes as one text (Microsoft, "Data validation", list source). */
const LONGEST_LIST = 255;

/** Whether Excel can hold the list as a text: its entries are separated by commas, so none may have one. */
export function fitsInCell({ list }: Validation): boolean {
  return list.join(",").length <= LONGEST_LIST && list.every((entry) => !entry.includes(","));
}

/** A list to choose from; other input is warned about and let through. An empty list takes the rule away. */
export function listFor(change: Validation): SavedList | null {
  if (change.list.length === 0) return null;
  const alert = { showAlert: true, style: "Warning" as const, title: "", message: "" };
  return { rule: { list: { inCellDropDown: true, source: change.list.join(",") } }, alert };
}

export function putLists(range: Excel.Range, lists: Saved<SavedList | null>): void {
  if ("all" in lists) {
    putList(range, lists.all);
    return;
  }
  lists.each.forEach((line, row) => {
    line.forEach((list, column) => {
      putList(range.getCell(row, column), list);
    });
  });
}

function putList(range: Excel.Range, list: SavedList | null): void {
  range.dataValidation.clear();
  if (!list) return;
  range.dataValidation.rule = list.rule;
  if (list.alert) range.dataValidation.errorAlert = list.alert;
  if (list.prompt) range.dataValidation.prompt = list.prompt;
  if (list.ignoreBlanks !== undefined) range.dataValidation.ignoreBlanks = list.ignoreBlanks;
}
