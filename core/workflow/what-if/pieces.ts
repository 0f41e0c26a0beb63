import type { Reading } from "#core/domain/reading.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { isFormula } from "#core/workbook/cell.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import { readStrategy } from "#core/tables/read-strategy.ts";
import { afterChanges, type Look } from "../lines/after-changes.ts";
import { CellsRead } from "../contents.ts";
import { draftFrom, type InvestmentDraft } from "../investment/draft.ts";
import { lineOf } from "../investment/line-of.ts";
import { levelLike } from "../investment/learn.ts";
import { ratingsToWrite, ratingWrites } from "../investment/rating-places.ts";
import { changeFor, isBlankContent, type CellWrite } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import type { Difference } from "./differences.ts";
import { readinessLines } from "./readiness-lines.ts";

/** Differences that are written together or not at all, and the cells that it takes. */
export interface Piece {
  readonly differences: readonly Difference[];
  readonly writes: readonly CellWrite[];
  /** A name beside which they stand; a guard against someone sorting the table meanwhile. */
  readonly beside: CellRef | null;
}

/** What cannot be written, and what to do about it. */
export interface Left {
  readonly difference: Difference;
  readonly reason: string;
  readonly place: CellRef | null;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly left: readonly Left[];
}

type OfKind<Kind extends Difference["kind"]> = Extract<Difference, { readonly kind: Kind }>;

/**
 * The cells that ratings, readiness and capabilities of a what-if go to, each in the user's own way of writing.
 * @param trial the strategy with all changes
 */
export function piecesOf(
  understanding: Understanding,
  all: readonly Difference[],
  trial: Strategy,
  texts: Texts = en,
): Pieces {
  const maker = new PieceMaker(understanding, trial, texts);
  const ofKind = <Kind extends Difference["kind"]>(kind: Kind): OfKind<Kind>[] =>
    all.filter((each): each is OfKind<Kind> => each.kind === kind);
  for (const { id } of trial.investments) {
    const own = ofKind("rating").filter(({ investmentId }) => investmentId === id);
    if (own.length > 0) maker.rate(id, own);
  }
  for (const difference of ofKind("readiness")) maker.makeReady(difference);
  for (const difference of ofKind("capability")) maker.enable(difference);
  return maker;
}

class PieceMaker implements Pieces {
  readonly pieces: Piece[] = [];
  readonly left: Left[] = [];
  private readonly cells: CellsRead;
  /** With the new lines of ratings made so far, so that the next go elsewhere. */
  private grown: Look & { readonly reading: Reading };

  constructor(
    private readonly understanding: Understanding,
    private readonly trial: Strategy,
    private readonly texts: Texts,
  ) {
    this.cells = new CellsRead(understanding.cells);
    this.grown = understanding;
  }

  rate(id: string, differences: readonly OfKind<"rating">[]): void {
    const { reading } = this.understanding;
    const { objectives, investments } = reading.strategy;
    const investment = investments.find((one) => one.id === id)!;
    const changed = this.trial.investments.find((one) => one.id === id)!;
    const draft = draftFrom(changed, reading.strategy);
    const contents = new Map(ratingsToWrite(draft, reading).map((each) => [each.objective, each.content]));
    const homeless: OfKind<"rating">[] = [];
    for (const difference of differences) {
      const index = objectives.findIndex((objective) => objective.id === difference.objectiveId);
      const cell = investment.ratings[index]?.cell;
      const content = contents.get(index);
      if (cell && content !== undefined && reading.ratings?.layout !== "text-column") {
        this.add([difference], [{ cell, content }], investment.cell);
      } else homeless.push(difference);
    }
    if (homeless.length > 0) this.findHomes(investment, draft, homeless);
  }

  /** Ratings that have no cell yet: in a text, in a new line, by the rules of the wizard. */
  private findHomes(
    investment: Investment,
    draft: InvestmentDraft,
    differences: readonly OfKind<"rating">[],
  ): void {
    const { reading, cells } = this.grown;
    const table = reading.investments;
    const now = new CellsRead(cells);
    const line = table && lineOf(investment, table, now);
    if (!table || line === null) {
      const reason = table
        ? this.texts.investment.notInTable(investment.name, addressOf(table.range))
        : this.texts.whatIf.noTable(investment.name);
      for (const difference of differences) this.leave(difference, reason, table?.range ?? null);
      return;
    }
    const inText = reading.ratings?.layout === "text-column";
    const before = draftFrom(investment, this.understanding.reading.strategy);
    const own = Object.fromEntries(
      differences.flatMap(({ objectiveId }) => {
        const rating = draft.ratings[objectiveId];
        return rating ? [[objectiveId, rating] as const] : [];
      }),
    );
    const only = inText ? draft : { ...before, ratings: { ...before.ratings, ...own } };
    const writes = ratingWrites(only, reading, table, line, now) ?? [];
    if (writes.length === 0) {
      for (const difference of differences) this.leave(difference, this.noColumn(difference), null);
      return;
    }
    const filled = inText
      ? undefined
      : writes.find((write) => !isBlankContent(this.cells.content(write.cell)));
    if (filled) {
      const reason = this.texts.whatIf.notFree(addressOf(filled.cell));
      for (const difference of differences) this.leave(difference, reason, filled.cell);
      return;
    }
    this.add(differences, writes, investment.cell);
    const changes = writes.flatMap((write) => changeFor(write, now));
    const look = afterChanges(this.grown, changes);
    const { corrections } = this.understanding;
    this.grown = { ...look, reading: readStrategy(look.outline, look.cells, corrections) };
  }

  makeReady(difference: OfKind<"readiness">): void {
    const { reading } = this.understanding;
    const { investments } = reading.strategy;
    const investment = investments.find(({ id }) => id === difference.investmentId)!;
    const line = readinessLines(investment, reading, this.texts).find(({ key }) => key === difference.key)!;
    const { cell } = line;
    if (!cell) {
      this.leave(difference, this.texts.whatIf.noReadinessColumn(line.name), investment.cell);
      return;
    }
    const sideways = reading.investments?.orientation === "columns";
    const examples = investments.flatMap(({ readiness }) =>
      readiness.flatMap(({ level, cell: other }) =>
        other?.sheet === cell.sheet && (sideways ? other.row === cell.row : other.column === cell.column)
          ? [{ meaning: level, cell: other }]
          : [],
      ),
    );
    const content = difference.to === null ? null : levelLike(difference.to, examples, this.cells);
    this.add([difference], [{ cell, content }], investment.cell);
  }

  enable(difference: OfKind<"capability">): void {
    const { capabilities } = this.understanding.reading.strategy;
    const capability = capabilities.find(({ name }) => name === difference.name)!;
    const { currentCell, cell } = capability;
    if (currentCell) this.add([difference], [{ cell: currentCell, content: difference.to }], cell);
    else this.leave(difference, this.texts.whatIf.noCapabilityCell(difference.name), cell);
  }

  private add(
    differences: readonly Difference[],
    writes: readonly CellWrite[],
    beside: CellRef | null,
  ): void {
    const formula = writes.find(({ cell }) => isFormula(this.cells.content(cell)));
    if (!formula) {
      this.pieces.push({ differences, writes, beside });
      return;
    }
    const reason = this.texts.whatIf.isFormula(addressOf(formula.cell));
    for (const difference of differences) this.leave(difference, reason, formula.cell);
  }

  private leave(difference: Difference, reason: string, place: CellRef | null): void {
    this.left.push({ difference, reason, place });
  }

  private noColumn({ objectiveId }: OfKind<"rating">): string {
    const { objectives } = this.trial;
    return this.texts.whatIf.noRatingColumn(objectives.find(({ id }) => id === objectiveId)!.name);
  }
}
