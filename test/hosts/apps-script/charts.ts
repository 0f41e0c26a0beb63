import { ScriptException } from "./calls.ts";
import type { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

let lastId = 0;

interface ChartParts {
  readonly type: string;
  readonly ranges: readonly FakeRange[];
  readonly headers: number;
  readonly options: ReadonlyMap<string, unknown>;
  readonly anchor: { readonly row: number; readonly column: number };
}

/** EmbeddedChart of SpreadsheetApp. */
export class FakeEmbeddedChart {
  id: number | null = null;

  constructor(
    private readonly session: Session,
    readonly parts: ChartParts,
  ) {}

  /** A chart gets its identity when it is put on a sheet. */
  identify(): void {
    this.id ??= ++lastId;
  }
  getChartId(): number | null {
    return this.id;
  }
  getRanges(): FakeRange[] {
    return this.parts.ranges.map((range) => this.session.watch(range));
  }
  getOptions(): { get: (name: string) => unknown } {
    return this.session.watch(
      { get: (name: string) => this.parts.options.get(name) ?? null },
      "ChartOptions",
    );
  }
  getContainerInfo(): { getAnchorRow: () => number; getAnchorColumn: () => number } {
    const { row, column } = this.parts.anchor;
    return this.session.watch({ getAnchorRow: () => row, getAnchorColumn: () => column }, "ContainerInfo");
  }
  modify(): FakeChartBuilder {
    return this.session.watch(new FakeChartBuilder(this.session, this.parts));
  }
}

/** EmbeddedChartBuilder of SpreadsheetApp: each step gives a builder. */
export class FakeChartBuilder {
  constructor(
    private readonly session: Session,
    private readonly parts: ChartParts = {
      type: "LINE",
      ranges: [],
      headers: 0,
      options: new Map(),
      anchor: { row: 1, column: 1 },
    },
  ) {}

  asBarChart(): FakeChartBuilder {
    return this.with({ type: "BAR" });
  }
  asColumnChart(): FakeChartBuilder {
    return this.with({ type: "COLUMN" });
  }
  asScatterChart(): FakeChartBuilder {
    return this.with({ type: "SCATTER" });
  }
  addRange(range: FakeRange): FakeChartBuilder {
    return this.with({ ranges: [...this.parts.ranges, range] });
  }
  setNumHeaders(headers: number): FakeChartBuilder {
    return this.with({ headers });
  }
  setOption(name: string, value: unknown): FakeChartBuilder {
    return this.with({ options: new Map([...this.parts.options, [name, value]]) });
  }
  setPosition(row: number, column: number, _x: number, _y: number): FakeChartBuilder {
    return this.with({ anchor: { row, column } });
  }
  getChartType(): string {
    return this.parts.type;
  }
  build(): FakeEmbeddedChart {
    if (this.parts.ranges.length === 0) throw new ScriptException("A chart must have at least one range.");
    return this.session.watch(new FakeEmbeddedChart(this.session, this.parts));
  }

  private with(parts: Partial<ChartParts>): FakeChartBuilder {
    return this.session.watch(new FakeChartBuilder(this.session, { ...this.parts, ...parts }));
  }
}
