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
    /** Of a scale: its least, middle and highest. */
    readonly points: readonly FakePoint[] = [],
  ) {}

  getRanges(): FakeRange[] {
    return this.ranges.map((range) => this.session.watch(range));
  }
  getBooleanCondition(): FakeBooleanCondition | null {
    if (this.text === null) return null;
    return this.session.watch(new FakeBooleanCondition(this));
  }
  getGradientCondition(): FakeGradientCondition | null {
    if (this.points.length === 0) return null;
    return this.session.watch(new FakeGradientCondition(this));
  }
}

export interface FakePoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** GradientCondition: its values come as texts. */
class FakeGradientCondition {
  constructor(private readonly rule: FakeConditionalFormatRule) {}

  getMinValue(): string {
    return this.rule.points[0]!.value;
  }
  getMidValue(): string {
    return this.rule.points[1]!.value;
  }
  getMaxValue(): string {
    return this.rule.points[2]!.value;
  }
  getMinColor(): string {
    return this.rule.points[0]!.color;
  }
  getMidColor(): string {
    return this.rule.points[1]!.color;
  }
  getMaxColor(): string {
    return this.rule.points[2]!.color;
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
  private readonly points: FakePoint[] = [];
  private background: string | null = null;
  private color: string | null = null;
  private ranges: readonly FakeRange[] = [];

  constructor(private readonly session: Session) {}

  whenTextEqualTo(text: string): this {
    this.text = text;
    return this.seen();
  }
  setGradientMinpointWithValue(color: string, type: string, value: string): this {
    return this.point({ color, type, value });
  }
  setGradientMidpointWithValue(color: string, type: string, value: string): this {
    return this.point({ color, type, value });
  }
  setGradientMaxpointWithValue(color: string, type: string, value: string): this {
    return this.point({ color, type, value });
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
    const { session, text, background, color, ranges, points } = this;
    return session.watch(new FakeConditionalFormatRule(session, text, background, color, ranges, points));
  }

  private point(point: FakePoint): this {
    this.points.push(point);
    return this.seen();
  }

  private seen(): this {
    return this.session.watch(this);
  }
}
