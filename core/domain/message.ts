import type { RangeRef } from "../workbook/range.ts";

/**
 * A sentence as data: which entry of the texts says it, and of what. Whoever shows it makes the words (`worded`), in
 * the language of the person who reads them; until then it can cross a wire, be compared and be tested.
 */
export interface Message {
  /** The entry, by its section and name: "workbook.protectedSheet". */
  readonly text: string;
  /** What the entry is given, in its order. */
  readonly values: readonly MessageValue[];
}

export type MessageValue = string | number | boolean | null | readonly string[] | RangeRef | Message;
