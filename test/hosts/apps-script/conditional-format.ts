import { ScriptException } from "./calls.ts";
import type { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** ConditionalFormatRule of SpreadsheetApp, for rules on text and for scales of colour. */
export class FakeConditionalFormatRule {
  constructor(
    private readonly session: Session,
    /** Null for a scale. */
    readonly text: string | null,
    readonly background: string | null,
    readonly color: string | null,
    readonly ranges: readonly FakeRange[],
  ) {}

  getRanges(): FakeRange[] {
    return this.ranges.map((range) => this.session.watch(range));
  }
  getBooleanCondition(): FakeBooleanCondition | null {
    if (this.text === null) return null;
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
  private readonly points: string[] = [];
  private background: string | null = null;
  private color: string | null = null;
  private ranges: readonly FakeRange[] = [];

  constructor(private readonly session: Session) {}

  whenTextEqualTo(text: string): this {
    this.text = text;
    return this.seen();
  }
  setGradientMinpointWithValue(color: string, type: string, value: string): this {
    return this.point(`min ${color} ${type} ${value}`);
  }
  setGradientMidpointWithValue(color: string, type: string, value: string): this {
    return this.point(`mid ${color} ${type} ${value}`);
  }
  setGradientMaxpointWithValue(color: string, type: string, value: string): this {
    return this.point(`max ${color} ${type} ${value}`);
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
    const condition = this.text !== null || this.points.length === 3;
    if (!condition || this.ranges.length === 0) {
      throw new ScriptException("A conditional format rule must have a condition and ranges.");
    }
    const { session, text, background, color, ranges } = this;
    return session.watch(new FakeConditionalFormatRule(session, text, background, color, ranges));
  }

  private point(text: string): this {
    this.points.push(text);
    return this.seen();
  }

  private seen(): this {
    return this.session.watch(this);
  }
}
