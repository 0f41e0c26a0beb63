import { careTexts } from "#core/messages/care.ts";
import type { Texts } from "#core/messages/en.ts";
import { worded } from "#core/messages/message.ts";
import type { TableFault } from "./fault.ts";

/**
 * What is wrong with a cell of the user's table, in one or two sentences.
 * @param number writes a number as people read it here
 */
export function faultText(
  { code, values, found, should, place, reason: why }: TableFault,
  texts: Texts,
  number: (value: number) => string = texts.insight.check.total,
): string {
  const t = careTexts(texts).tableCheck;
  const old = texts.checks.table;
  const word = (key: string): string => {
    const value = values[key] ?? "";
    return typeof value === "number" ? number(value) : value;
  };
  const shown = (value: TableFault["found"]): string =>
    typeof value === "number" ? number(value) : typeof value === "string" ? value : "";
  switch (code) {
    case "wrong-total": {
      const parts = [
        old.wrongTotal(word("header"), word("name"), shown(found), shown(should)),
        ...reasonText(word("reason"), word, texts),
        ...(place ? [old.place(place.expected, place.found)] : []),
      ];
      return texts.insight.check.fault(parts);
    }
    case "unweighted":
      return old.unweighted(word("header"));
    case "typed-over":
      return t.typedOver(word("header"), word("name"));
    case "formula-skips":
      return t.skips(word("missed"), Number(values.count));
    case "wrong-place":
      return t.wrongPlace(word("header"), word("name"), word("found"), word("expected"));
    case "weights-sum":
      return t.weightsSum(word("sum"));
    case "off-scale":
      return t.offScale(word("name"), word("objective"), word("found"), word("least"), word("most"));
    case "duplicate":
      return old.twice(word("name"), Number(values.times));
    case "total-as-row":
      return t.totalAsRow(word("name"));
    case "not-a-number": {
      const reason = why ? worded(why, texts) : "";
      return old.unread(reason.includes(word("found")) ? reason : old.found(word("found"), reason));
    }
    case "number-as-text":
      return t.asText(word("found"));
    case "hidden-lines":
      return (values.what === "objectives" ? t.hiddenObjectives : t.hiddenInvestments)(
        word("names"),
        Number(values.count),
        Number(values.more),
      );
    case "mixed-units": {
      const unit = (key: string): string => (values[key] === "1" ? t.bare : word(key));
      const what = values.what === "costs" || values.what === "ratings" ? values.what : "weights";
      return t.mixed[what](unit("unit"), unit("usual"));
    }
  }
}

function reasonText(reason: string, word: (key: string) => string, { checks }: Texts): string[] {
  const t = checks.table;
  switch (reason) {
    case "slid-weights":
      return [t.slidWeights];
    case "swapped":
      return [t.swapped(word("other"))];
    case "left-out":
      return [t.leftOut(word("objective"))];
    case "counted-twice":
      return [t.countedTwice(word("objective"))];
    default:
      return [];
  }
}
