import type { CellContent } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { FakeBook } from "./book.ts";
import { calculate } from "./calculate.ts";
import type { Entity } from "./entity.ts";
import { HostError } from "./host-error.ts";
import { workbook } from "./objects/workbook.ts";
import { CALL, INSTANTIATE, SET, type BatchAnswer, type BatchRequest } from "./protocol.ts";
import { References, runBatch } from "./run-batch.ts";

/**
 * What goes wrong at a sync: the request is lost on its way, its answer is, or Excel gives up at one of its actions.
 */
export type Fault = "request-lost" | "answer-lost" | { readonly atAction: number };

/** Excel on the web takes and gives this much at a time, in characters of JSON. */
const MOST_PAYLOAD = 5 * 1024 * 1024;

/** An Excel of our own: holds a workbook and answers requests in Office.js's format. */
export class FakeExcel {
  readonly book: FakeBook;
  /** Requests so far, save those in which the client only lets go of objects, which nobody waits for. */
  syncs = 0;
  /** Actions of the last of them. */
  lastActions = 0;
  /** Runs that were to be one step of undo. */
  stepsMade = 0;
  /** In the next of them that writes so much, Excel refuses an action for the sake of undo. */
  refuseStepAt: { readonly action: number; readonly code: string } | null = null;
  /** By the number of the sync. */
  private readonly faults = new Map<number, Fault>();
  private readonly references = new References();
  private readonly root: Entity;

  constructor(data: WorkbookData) {
    this.book = new FakeBook(data, calculate);
    this.root = workbook(this.book);
  }

  /** Lets the n-th sync from now fail, counted from 1; that one only. */
  failAt(n: number, what: Fault): void {
    this.faults.set(this.syncs + n, what);
  }

  /**
   * `Excel.run` with `mergeUndoGroup`, which Microsoft's client as published on npm does not know yet.
   * @param newest the ExcelApi of this Excel; before 1.20 the option is refused (OfficeDev/office-js#6711)
   */
  async inOneStep<T>(job: () => Promise<T>, newest: string): Promise<T> {
    if (Number(newest.split(".")[1]) < 20)
      throw new HostError("InvalidArgument", "mergeUndoGroup is not known.");
    this.book.asOneStep = true;
    try {
      return await job();
    } finally {
      this.book.asOneStep = false;
      this.stepsMade++;
    }
  }

  /** Whether the faults asked for have come to pass. */
  get faultHappened(): boolean {
    return [...this.faults.keys()].every((at) => at <= this.syncs);
  }

  /** A colleague changes a cell. */
  edit(place: CellRef, content: CellContent): void {
    const sheet = this.book.sheets.find(({ name }) => name === place.sheet)!;
    this.book.put(sheet, place.row, place.column, content);
  }

  /** A person selects cells. */
  choose({ sheet, ...range }: RangeRef): void {
    this.book.select(
      this.book.sheets.find(({ name }) => name === sheet)!,
      range,
    );
  }

  /** What is selected, where it is more than a cell. */
  selectedBlock(): string[] {
    const { selection } = this.book;
    return selection && selection.rows * selection.columns > 1 ? [addressOf(selection)] : [];
  }

  readonly execute = (request: BatchRequest): Promise<BatchAnswer> =>
    // Within `then`, so that the fake's own faults reject rather than throw.
    Promise.resolve().then(() => {
      if (isCleanUp(request)) return runBatch(this.root, this.references, request);
      this.syncs++;
      this.lastActions = request.Actions.length;
      const fault = this.faults.get(this.syncs) ?? null;
      if (fault === "request-lost") return refusal("RequestTimeout", 504);
      if (JSON.stringify(request).length > MOST_PAYLOAD)
        return refusal("RequestPayloadSizeLimitExceeded", 413);
      const failAt = typeof fault === "object" && fault !== null ? fault.atAction : Infinity;
      const answer = runBatch(this.root, this.references, request, this.refusedStep(request) ?? failAt);
      if (fault === "answer-lost") return refusal("RequestTimeout", 504);
      if (JSON.stringify(answer).length > MOST_PAYLOAD)
        return refusal("ResponsePayloadSizeLimitExceeded", 413);
      return answer;
    });
  /** Where a run that was to be one step of undo is refused. */
  private refusedStep({ Actions: actions }: BatchRequest): { action: number; code: string } | null {
    const refused = this.book.asOneStep ? this.refuseStepAt : null;
    if (!refused || !actions.slice(refused.action).some(({ ActionType: type }) => type === SET)) return null;
    this.refuseStepAt = null;
    return refused;
  }
}

function isCleanUp(request: BatchRequest): boolean {
  return request.Actions.every(
    ({ ActionType: type, Name: name }) =>
      type === INSTANTIATE || (type === CALL && name === "_RemoveReference") || type > SET,
  );
}

function refusal(code: string, status: number): BatchAnswer {
  return {
    ErrorCode: code,
    ErrorMessage: `The request failed: ${code}.`,
    Headers: {},
    HttpStatusCode: status,
    Body: null,
  };
}
