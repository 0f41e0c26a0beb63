import type { Browser, Page } from "playwright-core";
import { LANGUAGES } from "#core/messages/languages.ts";
import { moreFile } from "#sheets/sidebar-file.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { openTab } from "#test/e2e/browser.ts";
import { FakeDocument, type DocumentOptions } from "#test/hosts/apps-script/document.ts";
import { ScriptRun } from "#test/hosts/apps-script/run.ts";
import { loadScript } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { sheetsFile } from "#test/support/bundles.ts";

/** Where the page seems to come from; nothing is asked of anyone. */
const ADDRESS = "https://sidebar.test/";

/** The built sidebar in a real browser, with the built Code.js over the fake behind google.script.run. */
export class SidebarPage {
  /** What went wrong in the page by itself. */
  readonly faults: string[] = [];
  /** Set to have Google fail the next call, before it reaches the script. */
  failNext: string | null = null;

  private constructor(
    readonly page: Page,
    readonly document: FakeDocument,
    readonly session: Session,
    readonly run: ScriptRun,
  ) {}

  static async open(
    browser: Browser,
    data: WorkbookData,
    options: DocumentOptions = {},
    userLocale = "en",
  ): Promise<SidebarPage> {
    const document = new FakeDocument(data, options);
    const session = new Session(document);
    session.userLocale = userLocale;
    for (const language of LANGUAGES)
      session.files.set(moreFile(language), sheetsFile(`${moreFile(language)}.html`));
    const script = loadScript(sheetsFile("Code.js"), session);
    script.call("openAlignScore");
    const html = sheetsFile(`${session.screen.sidebar!.file}.html`);
    document.script = (name, args) => script.call(name, ...args);
    const page = await openTab(browser, { viewport: { width: 300, height: 760 } });
    const sidebar = new SidebarPage(page, document, session, new ScriptRun(script));
    await sidebar.show(html);
    return sidebar;
  }

  private async show(html: string): Promise<void> {
    this.page.on("pageerror", (fault) => this.faults.push(fault.message));
    await this.page.exposeFunction("callScript", async (name: string, args: unknown[]) => {
      try {
        if (this.failNext !== null) throw new Error(this.failNext);
        return { result: await this.run.call(name, args) };
      } catch (fault) {
        return { fault: (fault as Error).message };
      } finally {
        this.failNext = null;
      }
    });
    await this.page.addInitScript(installScriptRun);
    await this.page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html", body: html }));
    await this.page.goto(ADDRESS);
  }

  heading(name: string): Promise<void> {
    return this.page.getByRole("heading", { name, exact: true }).waitFor();
  }

  press(name: string): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).click();
  }

  /** What cells show, from A1 notation-free places: rows and columns from 1. */
  shown(sheet: string, row: number, column: number): unknown {
    return this.document.shown(this.document.sheetNamed(sheet)!, row, column);
  }
}

/** Runs in the page: google.script.run over the function that the test exposes. */
function installScriptRun(): void {
  type Handler = (value: unknown) => void;
  type Answer = { readonly result?: unknown; readonly fault?: string };
  const call = (name: string, args: unknown[]): Promise<Answer> =>
    (window as unknown as { callScript: (name: string, args: unknown[]) => Promise<Answer> }).callScript(
      name,
      args,
    );
  const runner = (succeed: Handler, fail: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    ...Object.fromEntries(
      ["alignScoreRequest", "alignScoreParts"].map((name) => [
        name,
        (...args: unknown[]) => {
          void call(name, args).then(({ result, fault }) => {
            if (fault === undefined) succeed(result);
            else fail(new Error(fault));
          });
        },
      ]),
    ),
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
