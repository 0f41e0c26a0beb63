import { ScriptException } from "./calls.ts";
import type { Session } from "./session.ts";

/** DataValidation of SpreadsheetApp. */
export class FakeDataValidation {
  constructor(
    readonly type: string,
    readonly values: readonly unknown[],
    readonly allowInvalid: boolean,
    readonly help: string | null,
  ) {}

  getCriteriaType(): string {
    return this.type;
  }
  getCriteriaValues(): readonly unknown[] {
    return this.values;
  }
  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }
  getHelpText(): string | null {
    return this.help;
  }
}

export class FakeDataValidationBuilder {
  private type: string | null = null;
  private values: readonly unknown[] = [];
  private allowInvalid = true;
  private help: string | null = null;

  constructor(private readonly session: Session) {}

  requireValueInList(values: readonly string[], dropdown: boolean): this {
    if (values.length === 0) throw new ScriptException("The list must hold at least one value.");
    return this.withCriteria("VALUE_IN_LIST", [values, dropdown]);
  }
  withCriteria(type: string, values: readonly unknown[]): this {
    this.type = type;
    this.values = values;
    return this.session.watch(this);
  }
  setAllowInvalid(allow: boolean): this {
    this.allowInvalid = allow;
    return this.session.watch(this);
  }
  setHelpText(help: string): this {
    this.help = help;
    return this.session.watch(this);
  }
  build(): FakeDataValidation {
    if (this.type === null) throw new ScriptException("A data validation rule must have criteria.");
    return this.session.watch(new FakeDataValidation(this.type, this.values, this.allowInvalid, this.help));
  }
}
