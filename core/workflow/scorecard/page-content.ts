import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { FundingLines } from "../funding/funding-plan.ts";
import type { Manner } from "../manner.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PageDraft } from "./draft.ts";
import type { CoverRow, Money, RankedRow } from "./rows.ts";
import type { Tile } from "./tiles.ts";

/** All that stands on the page. */
export interface PageContent {
  readonly strategy: Strategy;
  readonly manner: Manner;
  readonly title: string;
  readonly subtitle: string;
  /** On which it is written, as the user writes days; "" where nobody says. */
  readonly day: string;
  readonly summary: string;
  readonly tiles: readonly Tile[];
  readonly steps: readonly string[];
  readonly rows: readonly RankedRow[];
  readonly cover: readonly CoverRow[];
  /** Without spend where one is chosen: nobody spends on all that it is chosen from. */
  readonly portfolio: Portfolio;
  /** Null where all checks are switched off. */
  readonly checks: readonly { readonly cell: string; readonly text: string }[] | null;
  readonly footnote: string;
  /** This year's plan; null where no budget was given, or none is possible. */
  readonly plan: FundingLines | null;
  readonly money: Money;
  readonly moneyFormat: string;
}

/** The page while its parts are put down: each adds its cells, and its bars to those of the others. */
export interface PageInWork {
  readonly draft: PageDraft;
  readonly content: PageContent;
  readonly texts: Texts;
  readonly bars: Change[];
}

/** Height of a row beside charts and of the lists at the page's end. */
export const CHART_ROW_POINTS = 15.5;
