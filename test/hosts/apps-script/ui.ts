import { ScriptException } from "./calls.ts";
import type { Session } from "./session.ts";

/** What the user sees of the add-on: its menu and its sidebar. */
export interface Screen {
  /** Items of the menu with the function that each calls. */
  menu: readonly (readonly [caption: string, functionName: string])[];
  sidebar: { readonly file: string; readonly title: string } | null;
}

/** Ui of SpreadsheetApp. */
export class FakeUi {
  constructor(private readonly session: Session) {}

  createAddonMenu(): FakeMenu {
    return this.session.watch(new FakeMenu(this.session));
  }
  showSidebar(page: FakeHtmlOutput): void {
    if (this.session.authMode === "NONE")
      throw new ScriptException("Authorisation is required to show a sidebar.");
    this.session.screen.sidebar = { file: page.file, title: page.title };
  }
}

class FakeMenu {
  private readonly items: (readonly [string, string])[] = [];

  constructor(private readonly session: Session) {}

  addItem(caption: string, functionName: string): this {
    this.items.push([caption, functionName]);
    return this.session.watch(this);
  }
  addToUi(): void {
    this.session.screen.menu = this.items;
  }
}

/** HtmlOutput of HtmlService. */
export class FakeHtmlOutput {
  title = "";

  constructor(
    private readonly session: Session,
    readonly file: string,
  ) {}

  setTitle(title: string): this {
    this.title = title;
    return this.session.watch(this);
  }
  getContent(): string {
    const content = this.session.files.get(this.file);
    if (content === undefined) throw new ScriptException(`No HTML file named ${this.file} was found.`);
    return content;
  }
}
