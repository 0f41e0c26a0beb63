import { ScriptException } from "./calls.ts";
import type { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** ConditionalFormatRule of SpreadsheetApp, for rules on text. */
export class FakeConditionalFormatRule {
  constructor(
    private readonly session: Session,
    readonly text: string,
    readonly background: string | null,
    readonly color: string | null,
    readonly ranges: readonly FakeRange[],
  ) {}

  getRanges(): FakeRange[] {
    return this.ranges.map((range) => this.session.watch(range));
  }
  getBooleanCondition(): FakeBooleanCondition {
    return this.session.watch(new FakeBooleanCondition(this));
  }
}

class FakeBooleanCondition {
  constructor(private readonly rule: FakeConditionalFormatRule) {}

  getCriteriaType(): string {
    return "TEXT_EQUAL_TO";
  }
  getCriteriaValues(): unknown[] {
    return [this.rule.text];
  }
  getBackground(): string | null {
    return this.rule.background;
  }
  getFontColor(): string | null {
    return this.rule.color;
  }
}

export class FakeConditionalFormatRuleBuilder {
  private text: string | null = null;
  private background: string | null = null;
  private color: string | null = null;
  private ranges: readonly FakeRange[] = [];

  constructor(private readonly session: Session) {}

  whenTextEqualTo(text: string): this {
    this.text = text;
    return this.seen();
  }
  setBackground(color: string): this {
    this.background = color;
    return this.seen();
  }
  setFontColor(color: string): this {
    this.color = color;
    return this.seen();
  }
  setRanges(ranges: readonly FakeRange[]): this {
    this.ranges = ranges;
    return this.seen();
  }
  build(): FakeConditionalFormatRule {
    if (this.text === null || this.ranges.length === 0) {
      throw new ScriptException("A conditional format rule must have a condition and ranges.");
    }
    const { session, text, background, color, ranges } = this;
    return session.watch(new FakeConditionalFormatRule(session, text, background, color, ranges));
  }

  private seen(): this {
    return this.session.watch(this);
  }
}
