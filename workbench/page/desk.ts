import { en } from "#core/messages/en.ts";
import { Model } from "#workbench/grid/library.ts";
import { mountGrid } from "#workbench/grid/mount.ts";
import { convertXlsx } from "#workbench/file/grid-data.ts";
import type { MessageBar } from "./message-bar.ts";
import type { Start } from "./start.ts";

/** The parts of the page that change with the workbook. */
export interface DeskParts {
  readonly grid: HTMLElement;
  readonly fileName: HTMLElement;
  readonly unsaved: HTMLElement;
  readonly message: MessageBar;
}

/** The one workbook that is open: opening, replacing and saving it. */
export class Desk {
  hasUnsavedChanges = false;
  private takeAway: () => void = () => undefined;

  constructor(private readonly parts: DeskParts) {}

  async openFile(file: File): Promise<void> {
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  async openFrom(start: Start): Promise<void> {
    const response = await fetch(start.url);
    await this.open(start.name, new Uint8Array(await response.arrayBuffer()));
  }

  private async open(name: string, bytes: Uint8Array): Promise<void> {
    const model = new Model(convertXlsx(bytes));
    this.takeAway();
    this.takeAway = await mountGrid(model, this.parts.grid);
    this.parts.fileName.textContent = name;
    document.title = en.workbench.documentName(name);
  }
}
