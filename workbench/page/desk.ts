import type { Command, Model } from "@odoo/o-spreadsheet";
import { WorkbookError, type Workbook } from "#core/workbook/port.ts";
import { serveOver } from "#workbench/bridge/message-wire.ts";
import { blankXlsx } from "#workbench/csv/csv-to-xlsx.ts";
import { LateWorkbook } from "#workbench/file/late-workbook.ts";
import type { OpenFile } from "#workbench/file/open-file.ts";
import { readFile, type ReadFile } from "#workbench/file/read-file.ts";
import { GRID_CAPABILITIES } from "#workbench/grid/capabilities.ts";
import type { WorkbenchTexts } from "#workbench/texts.ts";
import { download } from "./download.ts";
import type { MessageBar } from "./message-bar.ts";
import type { Start } from "./start.ts";
import type * as GridPart from "./grid-part.ts";
import type { LeftBehind, UnsavedWork } from "./unsaved-work.ts";
import { workbookSays } from "#core/workbook/says.ts";
import { worded } from "#core/messages/message.ts";

/** The parts of the page that change with the workbook. */
export interface DeskParts {
  readonly grid: HTMLElement;
  readonly fileName: HTMLElement;
  readonly unsaved: HTMLElement;
  readonly message: MessageBar;
  /** Where changes are kept until they are saved; null where the browser keeps nothing. */
  readonly unsavedWork: UnsavedWork | null;
  /** Gives the pane its end of a channel. */
  readonly sendToPane: (connect: () => MessagePort) => void;
  /** Until the pane has read the workbook that it was given, or takes too long. */
  readonly paneHasRead: () => Promise<void>;
}

/** How long after a change a copy is kept, in milliseconds: often enough to lose little, seldom enough not to be felt. */
const KEEP_AFTER = 1500;

interface Grid {
  readonly part: typeof GridPart;
  /** What it says, in the language of the page. */
  readonly words: (text: string) => string;
}

/** The one workbook that is open: opening, replacing and saving it. */
export class Desk {
  file: OpenFile | null = null;
  private unsaved = false;
  private close: () => void = () => undefined;
  private keeping: ReturnType<typeof setTimeout> | null = null;
  private toldNotKept = false;
  private ready: Promise<Grid> | null = null;

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly parts: DeskParts,
  ) {}

  get hasUnsavedChanges(): boolean {
    return this.unsaved;
  }

  async openFrom(start: Start): Promise<void> {
    const bytes = async (): Promise<Uint8Array> => {
      const response = await fetch(start.url);
      if (!response.ok)
        throw new WorkbookError("bad-file", workbookSays("asItStands", await response.text()));
      return new Uint8Array(await response.arrayBuffer());
    };
    await this.open(start.name, bytes);
  }

  async openChosen(file: File): Promise<void> {
    await this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Begins with nothing. */
  async openNew(): Promise<void> {
    const { newName, firstSheet } = this.texts.workbench;
    await this.open(newName, () => Promise.resolve(blankXlsx(firstSheet)));
  }

  /** Opens what another page left behind: it is still not saved. @returns whether it could be opened */
  async bringBack(left: LeftBehind): Promise<boolean> {
    const isOpen = await this.open(left.name, left.bytes);
    if (isOpen) this.setUnsaved(true);
    return isOpen;
  }

  async save(): Promise<void> {
    const { file } = this;
    const { message } = this.parts;
    if (!file) return;
    message.clear();
    try {
      const { bytes, left } = await (await this.grid()).part.saveFile(file);
      if (left.length > 0) {
        const { altered, leftOut, leftOutOn, goOn, cancel } = this.texts.workbench;
        const words = left.map(({ kind, sheet }) => leftOutOn(altered[kind], sheet));
        const choices = [
          { label: goOn, value: "go on" },
          { label: cancel, value: "" },
        ];
        if ((await message.ask(leftOut(words), choices)) !== "go on") return;
      }
      download(file.name, bytes);
      this.setUnsaved(false);
    } catch (fault) {
      message.say(this.texts.workbench.cannotSave(this.reasonOf(fault)));
    }
  }

  /** @returns whether it is open now */
  private async open(name: string, bytes: () => Promise<Uint8Array>): Promise<boolean> {
    const { message } = this.parts;
    if (this.file && this.unsaved && !(await this.mayDrop(this.file.name))) return false;
    message.clear();
    let isOpen = false;
    this.parts.fileName.textContent = this.texts.workbench.opening(name);
    try {
      const read = readFile(name, await bytes());
      const late = await this.tellEarly(read);
      const grid = await this.grid();
      const file = await grid.part.intoGrid(read);
      await this.show(file, grid, late);
      isOpen = true;
      const notes = [
        ...(file.frozen > 0 ? [this.texts.workbench.frozen(file.frozen)] : []),
        ...(file.signed ? [this.texts.workbench.signed] : []),
        ...(file.looksShown ? [] : [this.texts.workbench.noLooks]),
      ];
      if (notes.length > 0) message.say(notes.join("\n"));
    } catch (fault) {
      message.say(this.texts.workbench.cannotOpen(name, this.reasonOf(fault)));
    }
    this.parts.fileName.textContent = this.file?.name ?? "";
    return isOpen;
  }

  /**
   * The first workbook is read before the grid, which takes longer than all else, is made of it.
   * @returns null where the pane has to wait for the grid: it alone knows what a file without values comes to
   */
  private async tellEarly({ book }: ReadFile): Promise<LateWorkbook | null> {
    if (this.file || book.unsaved.length > 0) return null;
    const late = new LateWorkbook(book, GRID_CAPABILITIES);
    this.close = this.serve(late);
    await this.parts.paneHasRead();
    return late;
  }

  /** What needs the grid's own file: not asked for before the pane has read what it can without. */
  private grid(): Promise<Grid> {
    this.ready ??= import("./grid-part.ts").then((part) => ({
      part,
      words: part.readyGrid(this.texts.common.language),
    }));
    return this.ready;
  }

  /** Gives the pane a workbook. @returns takes it away */
  private serve(workbook: Workbook): () => void {
    let stopServing = (): void => undefined;
    this.parts.sendToPane(() => {
      stopServing();
      const { port1, port2 } = new MessageChannel();
      stopServing = serveOver(port1, workbook);
      return port2;
    });
    return () => stopServing();
  }

  private async mayDrop(name: string): Promise<boolean> {
    const { discard, cancel, wouldLose } = this.texts.workbench;
    const choices = [
      { label: discard, value: "drop" },
      { label: cancel, value: "" },
    ];
    return (await this.parts.message.ask(wouldLose(name), choices)) === "drop";
  }

  /** @param late the pane has it already */
  private async show(file: OpenFile, { part, words }: Grid, late: LateWorkbook | null): Promise<void> {
    let stopServing = this.close;
    if (!late) stopServing();
    this.file = file;
    document.title = this.texts.workbench.documentName(file.name);
    const takeAway = await part.mountGrid(file.model, this.parts.grid, file.workbook.highlights, words);
    if (late) await late.arrive(file.workbook);
    else stopServing = this.serve(file.workbook);
    this.setUnsaved(false);
    this.watch(file.model, part.isCoreCommand);
    this.close = () => {
      stopServing();
      file.model.off("command-dispatched", this);
      file.workbook.close();
      takeAway();
    };
  }

  private watch(model: Model, isCoreCommand: Grid["part"]["isCoreCommand"]): void {
    model.on("command-dispatched", this, (command) => {
      const { type } = command as { type: string };
      if (isCoreCommand(command as Command) || type === "UNDO" || type === "REDO") this.setUnsaved(true);
    });
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.parts.unsaved.hidden = !unsaved;
    if (unsaved) this.keepSoon();
    else this.settled(this.parts.unsavedWork?.forget());
  }

  private keepSoon(): void {
    const { unsavedWork } = this.parts;
    if (!unsavedWork) return;
    this.keeping ??= setTimeout(() => {
      this.keeping = null;
      const { file } = this;
      if (file && this.unsaved)
        this.settled(unsavedWork.keep(file.name, async () => (await this.grid()).part.copyOf(file)));
    }, KEEP_AFTER);
  }

  /** Where nothing can be kept (no room is left in the browser), that is said once. */
  private settled(work: Promise<void> | undefined): void {
    work?.catch((fault: unknown) => {
      if (!this.toldNotKept) this.parts.message.say(this.texts.workbench.notKept(this.reasonOf(fault)));
      this.toldNotKept = true;
    });
  }

  /** Faults that were foreseen are written for people; of others the message is all there is to say. */
  private reasonOf(fault: unknown): string {
    if (fault instanceof WorkbookError) return worded(fault.reason, this.texts);
    console.error(fault);
    return fault instanceof Error ? fault.message : String(fault);
  }
}
