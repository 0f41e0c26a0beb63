import { ScriptException } from "./calls.ts";
import { newSheet, type Area, type DocumentSheet } from "./document.ts";
import { FakeNamedRange } from "./named-range.ts";
import { FakeProtection } from "./protection.ts";
import { FakeRange } from "./range.ts";
import { FakeRangeList } from "./range-list.ts";
import type { Session } from "./session.ts";
import { FakeSheet } from "./sheet.ts";

/** Spreadsheet of SpreadsheetApp, as far as the add-on uses it. */
export class FakeSpreadsheet {
  constructor(private readonly session: Session) {}

  getSheets(): FakeSheet[] {
    return this.session.document.sheets.map((sheet) => this.seen(sheet));
  }
  getNumSheets(): number {
    return this.session.document.sheets.length;
  }
  getSheetByName(name: string): FakeSheet | null {
    const sheet = this.session.document.sheetNamed(name);
    return sheet ? this.seen(sheet) : null;
  }
  getSpreadsheetLocale(): string {
    return this.session.document.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.session.document.timeZone;
  }
  getActiveSheet(): FakeSheet {
    return this.seen(this.session.document.activeSheet);
  }
  setActiveSheet(sheet: FakeSheet): FakeSheet {
    if (!this.session.document.sheets.includes(sheet.data)) throw new ScriptException("Sheet not found");
    this.session.document.activeSheet = sheet.data;
    return sheet;
  }
  getActiveRange(): FakeRange | null {
    const { activeSheet, selection } = this.session.document;
    return selection && this.range(activeSheet, selection);
  }
  getActiveRangeList(): FakeRangeList | null {
    const { activeSheet, selection, selectedBesides } = this.session.document;
    if (!selection) return null;
    const areas = [selection, ...selectedBesides];
    return this.session.watch(
      new FakeRangeList(
        this.session,
        areas.map((area) => this.range(activeSheet, area)),
      ),
    );
  }
  getCurrentCell(): FakeRange | null {
    const { activeSheet, selection } = this.session.document;
    return selection && this.range(activeSheet, { ...selection, rows: 1, columns: 1 });
  }

  insertSheet(name: string, index: number): FakeSheet {
    const { document } = this.session;
    this.session.mayWrite("Spreadsheet.insertSheet");
    if (document.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (index < 0 || index > document.sheets.length) throw new ScriptException("Invalid sheet index.");
    const sheet = newSheet(name);
    document.sheets.splice(index, 0, sheet);
    document.activeSheet = sheet;
    document.touch();
    return this.seen(sheet);
  }

  deleteSheet(sheet: FakeSheet): void {
    const { document } = this.session;
    this.session.mayWrite("Spreadsheet.deleteSheet");
    const others = document.sheets.filter((each) => each !== sheet.data);
    if (others.length === document.sheets.length) throw new ScriptException("Sheet not found");
    if (others.length === 0) throw new ScriptException("You can't remove all the sheets in a document.");
    if (others.every((each) => each.hidden)) {
      throw new ScriptException("You can't remove all the visible sheets in a document.");
    }
    document.sheets.splice(document.sheets.indexOf(sheet.data), 1);
    if (document.activeSheet === sheet.data) document.activeSheet = others[0]!;
    if (!document.unknowns.namesOutliveSheets) {
      for (const [name, named] of document.names) if (named.sheet === sheet.data) document.names.delete(name);
    }
    document.touch();
  }

  getNamedRanges(): FakeNamedRange[] {
    return Array.from(this.session.document.names.keys(), (name) =>
      this.session.watch(new FakeNamedRange(this.session, name)),
    );
  }
  getRangeByName(name: string): FakeRange | null {
    const named = this.session.document.names.get(name);
    return named ? this.range(named.sheet, named.area) : null;
  }
  setNamedRange(name: string, range: FakeRange): void {
    this.session.mayWrite("Spreadsheet.setNamedRange");
    const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^R\d*C\d*$|^(true|false)$/i.test(name);
    if (!/^[A-Za-z_]\w{0,249}$/.test(name) || looksLikeCell) {
      throw new ScriptException(`The name "${name}" is not a valid name for a range.`);
    }
    this.session.document.names.set(name, { sheet: range.on, area: range.area });
    this.session.document.touch();
  }
  removeNamedRange(name: string): void {
    if (!this.session.document.names.delete(name)) {
      throw new ScriptException(`Range ${name} not found`);
    }
  }

  getProtections(type: string): FakeProtection[] {
    if (type !== "SHEET") throw new ScriptException("The fake lists protections of sheets only.");
    return this.session.document.sheets.flatMap((sheet) =>
      sheet.protection ? this.session.watch(new FakeProtection(this.session, sheet)) : [],
    );
  }

  private seen(sheet: DocumentSheet): FakeSheet {
    return this.session.watch(new FakeSheet(this.session, sheet));
  }

  private range(sheet: DocumentSheet, area: Area): FakeRange {
    return this.session.watch(new FakeRange(this.session, sheet, area));
  }
}
