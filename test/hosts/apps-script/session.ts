import { Calls, ScriptException } from "./calls.ts";
import { FakeConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { FakeDataValidationBuilder } from "./data-validation.ts";
import type { FakeDocument } from "./document.ts";
import { FakeLock } from "./lock.ts";
import { FakeProperties } from "./properties.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";
import { FakeHtmlOutput, FakeUi, type Screen } from "./ui.ts";

/** What the script may do: nothing before it is granted, read in a cell, all from menu and sidebar. */
export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "FULL";

/** One run of the script over a document: what its global services are. */
export class Session {
  readonly calls = new Calls();
  readonly screen: Screen = { menu: [], sidebar: null };
  authMode: AuthMode = "FULL";
  /** The language of the person who runs the script, whatever the document's. */
  userLocale = "en";
  /** What stands in the HTML files of the script, by name. */
  readonly files = new Map<string, string>();

  constructor(readonly document: FakeDocument) {}

  watch<T extends object>(target: T, name?: string): T {
    return this.calls.watch(target, name);
  }

  mayRead(method: string): void {
    if (this.authMode === "FULL") return;
    throw new ScriptException(`You do not have permission to call ${method}.`);
  }

  mayWrite(method: string): void {
    this.mayRead(method);
  }

  /** The global names of Apps Script, as far as the add-on uses them. */
  globals(): Record<string, object> {
    const app = {
      ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
      SheetType: { GRID: "GRID", OBJECT: "OBJECT" },
      WrapStrategy: { WRAP: "WRAP", OVERFLOW: "OVERFLOW", CLIP: "CLIP" },
      DataValidationCriteria: criteria,
      getActiveSpreadsheet: () => {
        this.mayRead("SpreadsheetApp.getActiveSpreadsheet");
        return this.watch(new FakeSpreadsheet(this));
      },
      getUi: () => this.watch(new FakeUi(this)),
      flush: () => undefined,
      BorderStyle: { SOLID: "SOLID", SOLID_MEDIUM: "SOLID_MEDIUM", SOLID_THICK: "SOLID_THICK" },
      InterpolationType: { NUMBER: "NUMBER" },
      newConditionalFormatRule: () => this.watch(new FakeConditionalFormatRuleBuilder(this)),
      newDataValidation: () => this.watch(new FakeDataValidationBuilder(this)),
    };
    const lock = this.watch(new FakeLock(this));
    const properties = this.watch(new FakeProperties(this));
    return {
      SpreadsheetApp: this.watch(app, "SpreadsheetApp"),
      HtmlService: this.watch(
        { createHtmlOutputFromFile: (file: string) => this.watch(new FakeHtmlOutput(this, file)) },
        "HtmlService",
      ),
      LockService: this.watch({ getDocumentLock: () => lock }, "LockService"),
      PropertiesService: this.watch({ getDocumentProperties: () => properties }, "PropertiesService"),
      // Known to a run from its beginning: no call of a service, none that fails.
      Session: { getActiveUserLocale: () => this.userLocale },
      Utilities: this.watch({ formatDate }, "Utilities"),
    };
  }
}

const criteria = Object.fromEntries(
  ["CHECKBOX", "CUSTOM_FORMULA", "DATE_AFTER", "NUMBER_BETWEEN", "VALUE_IN_LIST", "VALUE_IN_RANGE"].map(
    (name) => [name, name],
  ),
);

/** Only the pattern that the add-on asks for. */
function formatDate(instant: Date, timeZone: string, pattern: string): string {
  if (pattern !== "yyyy MM dd HH mm ss") throw new ScriptException(`The fake knows no pattern "${pattern}".`);
  return instant.toLocaleString("sv-SE", { timeZone }).replace(/[-:]/g, " ");
}
