import type { VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import { PageDraft } from "../../scorecard/draft.ts";
import { ACCENT, ACCENT_SOFT, LINE } from "../../scorecard/palette.ts";
import type { PageNames } from "../../scorecard/page-names.ts";
import type { Scored } from "../../understand.ts";
import type { WorkedOut } from "../funding-sheet.ts";
import { type FundingWords, fundingWords } from "../funding-words.ts";

/** How amounts and names are said on the page. */
export interface Manner {
  readonly money: (amount: number) => string;
  /** Number format of whole amounts. */
  readonly format: string;
  readonly texts: Texts;
  readonly names: PageNames;
}

/** The plan as a page: what it tells, and the cells that its parts are written to. */
export interface PlanPage {
  readonly sheet: string;
  readonly understanding: Scored;
  readonly worked: WorkedOut;
  readonly manner: Manner;
  readonly draft: PageDraft;
  readonly quarters: number;
  /** The last column. */
  readonly last: number;
  readonly words: FundingWords;
  readonly verdicts: ReadonlyMap<string, VerdictKind>;
  /** What may be cut in a line that is too long. */
  readonly names: readonly string[];
}

/** Columns before those of the quarters: place, name, verdict, first year, adds up to, value. */
export const FIXED = [36, 226, 84, 84, 84, 64];
/** Quarters that the page has room for where nothing is put in order of time. */
const USUAL = 4;
export const LIST_ROW = 22;
/** Characters of a name that fit in its column in bold; a longer one wraps. */
const NAME_LINE = 36;
const LINE_POINTS = 15;

export const thin: Line = { weight: "thin", color: LINE };
export const strong: Line = { weight: "medium", color: ACCENT };
/** The looks of a table's header. */
export const head: CellFormat = {
  bold: true,
  fill: ACCENT_SOFT,
  vertical: "middle",
  borders: { bottom: strong },
};

export function planPage(sheet: string, understanding: Scored, worked: WorkedOut, manner: Manner): PlanPage {
  const quarters = worked.schedule?.quarters.length ?? USUAL;
  const last = FIXED.length + quarters + 1;
  const { investments, objectives } = understanding.reading.strategy;
  return {
    sheet,
    understanding,
    worked,
    manner,
    draft: new PageDraft(sheet, last + 1),
    quarters,
    last,
    words: fundingWords(understanding.reading.strategy, manner.money),
    verdicts: new Map(
      understanding.scorecard.results.map(({ investmentId, verdict }) => [investmentId, verdict.kind]),
    ),
    names: [...investments, ...objectives].map(({ name }) => name),
  };
}

/** Rows grow to names that wrap. */
export function rowHeight({ draft }: PlanPage, row: number, usual: number, name: string): void {
  draft.height(row, Math.max(usual, 1 + LINE_POINTS * Math.ceil(name.length / NAME_LINE)));
}

export function wrapOf(name: string): CellFormat {
  return name.length > NAME_LINE ? { wrap: true } : {};
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
