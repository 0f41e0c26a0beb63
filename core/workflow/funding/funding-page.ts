import type { VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellFormat, Change, Line } from "#core/workbook/change-set.ts";
import { PageDraft } from "../scorecard/draft.ts";
import {
  ACCENT,
  ACCENT_SOFT,
  AGAINST,
  INK,
  INSET,
  LINE,
  PAPER,
  QUIET,
  SCORE_FORMAT,
  VERDICT_TINTS,
  WHITE,
} from "../scorecard/palette.ts";
import { reasonLine } from "../scorecard/reason-line.ts";
import { listLine, oneLine } from "../scorecard/fit-line.ts";
import type { PageNames } from "../scorecard-sheet.ts";
import type { Scored } from "../understand.ts";
import { pixelsFor } from "../word-width.ts";
import type { FundingLine } from "./funding-plan.ts";
import type { Schedule, ScheduleLine } from "./funding-schedule.ts";
import { dayLabel } from "./day-label.ts";
import type { WorkedOut } from "./funding-sheet.ts";
import { nextText, reasonText, type FundingWords } from "./funding-words.ts";

interface Manner {
  readonly money: (amount: number) => string;
  /** Number format of whole amounts. */
  readonly format: string;
  readonly texts: Texts;
  readonly names: PageNames;
}

/** Columns before those of the quarters: place, name, verdict, first year, adds up to, value. */
const FIXED = [36, 226, 84, 84, 84, 64];
/** Pixels that the quarters share, and what none is narrower than. */
const QUARTERS_WIDTH = 480;
const LEAST_QUARTER = 70;
const LAST = [14, 370];
/** Quarters that the page has room for where nothing is put in order of time. */
const USUAL = 4;
const LIST_ROW = 22;
const ROADMAP_ROW = 28;
/** Rows beside the chart, so that the roadmap begins below it. */
const CHART_ROWS = 12;
/** Characters of a reason in the columns that it runs over. */
const REASON_LINE = 76;
const WAIT_LINE = 54;
/** Characters below the figure of what more money buys. */
const NEXT_LINE = 58;
/** Characters of a name that fit in its column in bold; a longer one wraps. */
const NAME_LINE = 36;
const LINE_POINTS = 15;
const MOST_ON_ONE_PAGE = 34;

const thin: Line = { weight: "thin", color: LINE };
const strong: Line = { weight: "medium", color: ACCENT };
const white: Line = { weight: "medium", color: WHITE };
const head: CellFormat = { bold: true, fill: ACCENT_SOFT, vertical: "middle", borders: { bottom: strong } };

export function layOutPlan(
  sheet: string,
  understanding: Scored,
  worked: WorkedOut,
  manner: Manner,
): {
  readonly draft: PageDraft;
  readonly looks: readonly Change[];
  readonly chartAt: { row: number; column: number };
} {
  return new Page(sheet, understanding, worked, manner).layOut();
}

class Page {
  private readonly draft: PageDraft;
  private readonly quarters: number;
  private readonly last: number;
  private readonly words: FundingWords;
  private readonly verdicts: ReadonlyMap<string, VerdictKind>;
  /** What may be cut in a line that is too long. */
  private readonly names: readonly string[];

  constructor(
    private readonly sheet: string,
    private readonly understanding: Scored,
    private readonly worked: WorkedOut,
    private readonly manner: Manner,
  ) {
    this.quarters = worked.schedule?.quarters.length ?? USUAL;
    this.last = FIXED.length + this.quarters + 1;
    this.draft = new PageDraft(sheet, this.last + 1);
    const { investments, objectives } = understanding.reading.strategy;
    this.names = [...investments, ...objectives].map(({ name }) => name);
    const names = new Map(investments.map(({ id, name }) => [id, name]));
    this.words = { nameOf: (id) => names.get(id) ?? id, money: manner.money };
    this.verdicts = new Map(
      understanding.scorecard.results.map(({ investmentId, verdict }) => [investmentId, verdict.kind]),
    );
  }

  layOut(): ReturnType<typeof layOutPlan> {
    const listHeader = 8;
    this.band();
    this.tiles();
    const afterList = this.list(listHeader);
    const { schedule } = this.worked;
    if (schedule) {
      const header = Math.max(afterList, listHeader + 1 + CHART_ROWS) + 1;
      for (let row = afterList; row < header; row++)
        this.draft.height(row, row === header - 1 ? 12 : LIST_ROW);
      this.roadmap(header, schedule);
    }
    return {
      draft: this.draft,
      looks: this.looks(listHeader),
      chartAt: { row: listHeader, column: this.last - 1 },
    };
  }

  private band(): void {
    const { draft, last, manner, worked } = this;
    const { texts, names, money } = manner;
    const { plan } = worked;
    const words = texts.planSheet;
    const subtitle = words.bestSet(money(plan.budget));
    const business = names.business ?? "";
    draft.style(0, 0, 3, last + 1, { numberFormat: INSET });
    draft.style(0, 0, 2, last + 1, { fill: ACCENT, color: WHITE, vertical: "middle" });
    draft.put(0, 0, business === "" ? subtitle : business, { bold: true, size: 20 });
    draft.put(1, 0, business === "" ? words.basis : subtitle);
    const date = names.date ?? "";
    draft.put(1, last, date === "" ? null : texts.scorecard.review(date), { align: "right" });
    const offered = plan.in.length + plan.out.length + plan.apart.length;
    const proof = plan.status === "proved" ? words.isProved : words.isNearly(texts.common.percent(plan.gap));
    const next = plan.next ? `${nextText(plan.next, this.words, texts)}.` : texts.plan.nothingMore;
    draft.put(2, 0, `${words.summary(plan.in.length, offered, proof)} ${next}`, {
      bold: true,
      size: 12,
      color: INK,
      vertical: "middle",
    });
    [30, 19, 25, 4].forEach((points, row) => draft.height(row, points));
  }

  private tiles(): void {
    const { draft, last, quarters, manner, worked } = this;
    const { texts, format, money } = manner;
    const words = texts.planSheet;
    const { plan } = worked;
    const left = plan.budget - plan.used;
    const tiles = [
      { at: 0, over: 2, label: words.budget, value: plan.budget, format, line: words.firstYearCosts },
      {
        at: 2,
        over: 3,
        label: words.used,
        value: plan.used,
        format,
        line: left < 0 ? words.over(money(-left)) : words.left(money(left)),
      },
      {
        at: 5,
        over: 1 + quarters,
        label: words.value,
        value: plan.value,
        format: SCORE_FORMAT,
        line: words.valueOf(plan.in.length),
      },
      {
        at: last - 1,
        over: 2,
        label: words.next,
        value: plan.next?.extra ?? texts.scorecard.none,
        format,
        line: plan.next
          ? listLine(plan.next.comesIn.map(this.words.nameOf), NEXT_LINE, texts, words.buys)
          : "",
      },
    ];
    [17, 29, 16, 8].forEach((points, i) => draft.height(4 + i, points));
    const ground: CellFormat = { fill: PAPER, vertical: "middle", align: "left" };
    for (const { at, over, label, value, format: written, line } of tiles) {
      const quiet: CellFormat = { ...ground, size: 10, color: QUIET, numberFormat: INSET };
      draft.merged(4, at, 1, over, label, { ...quiet, bold: true });
      draft.merged(5, at, 1, over, value, {
        ...ground,
        size: 22,
        bold: true,
        color: INK,
        numberFormat: typeof value === "string" ? INSET : `" "${written}`,
      });
      draft.merged(6, at, 1, over, line, quiet);
      draft.style(4, at, 3, 1, { borders: { left: { weight: "thick", color: ACCENT } } });
    }
  }

  /** @returns the first row below it */
  private list(header: number): number {
    const { draft, manner, worked, last } = this;
    const { texts, money } = manner;
    const words = texts.planSheet;
    const { plan } = worked;
    const wide = last - 1;
    draft.height(header, 19);
    draft.style(header, 0, 1, wide, head);
    draft.put(header, 1, words.inOrder);
    draft.put(header, 2, texts.scorecard.verdict, { align: "center" });
    draft.put(header, 3, texts.scorecard.firstYear, { align: "right" });
    draft.put(header, 4, words.addsUp, { align: "right" });
    draft.put(header, 5, words.points, { align: "right" });
    draft.put(header, 6, texts.scorecard.why, { numberFormat: INSET });
    let row = header + 1;
    plan.in.forEach((line, i) => this.line(row++, line, i + 1, this.inReason(line)));
    draft.style(row - 1, 0, 1, wide, { borders: { bottom: { weight: "medium", color: AGAINST } } });
    draft.height(row, LIST_ROW);
    draft.put(row, 1, words.line(money(plan.budget)), { bold: true, color: AGAINST, vertical: "middle" });
    row++;
    const why = (line: FundingLine): string =>
      line.role === "no" ? this.ownReason(line.id) : reasonText(line, this.words, texts);
    for (const line of [...plan.out, ...plan.apart]) this.line(row++, line, null, capital(why(line)));
    return row;
  }

  private line(row: number, line: FundingLine, place: number | null, why: string): void {
    const { draft, manner, last } = this;
    const kind = this.verdicts.get(line.id) ?? "hold";
    this.height(row, LIST_ROW, line.name);
    draft.style(row, 0, 1, last - 1, { color: INK, vertical: "middle", borders: { bottom: thin } });
    draft.put(row, 0, place, { color: QUIET, align: "center", numberFormat: "0" });
    draft.put(row, 1, line.name, { bold: place !== null, ...wrapOf(line.name) });
    draft.put(row, 2, manner.texts.scoring.verdicts[kind], {
      bold: true,
      align: "center",
      ...VERDICT_TINTS[kind],
    });
    draft.put(row, 3, line.cost, { align: "right", numberFormat: manner.format });
    draft.put(row, 4, place === null ? null : line.running, {
      align: "right",
      color: QUIET,
      numberFormat: manner.format,
    });
    draft.put(row, 5, line.value, { align: "right", bold: place !== null, numberFormat: SCORE_FORMAT });
    draft.put(row, 6, oneLine(why, REASON_LINE, this.names), { numberFormat: INSET });
  }

  private inReason({ id, role, cost, value }: FundingLine): string {
    const { texts, money } = this.manner;
    const words = texts.planSheet;
    if (role === "kept") return words.kept;
    const bundle = this.worked.plan.bundles.find((each) => each.in && each.ids.includes(id));
    const rate =
      cost !== null && cost > 0
        ? words.pointsEach(texts.common.points((1000 * value) / cost), money(1000))
        : "";
    const said = [role === "locked-in" ? words.keptIn : "", rate].filter((part) => part !== "");
    return bundle
      ? listLine(bundle.needed.map(this.words.nameOf), REASON_LINE, texts, (list) =>
          [...said, words.with(list)].join(", "),
        )
      : said.join(", ");
  }

  private ownReason(id: string): string {
    const { scorecard, reading } = this.understanding;
    const found = scorecard.results.find(({ investmentId }) => investmentId === id);
    return found ? reasonLine(found, reading.strategy, REASON_LINE, this.manner.texts) : "";
  }

  private roadmap(header: number, schedule: Schedule): void {
    const { draft, manner, last, quarters } = this;
    const { texts, format } = manner;
    const words = texts.planSheet;
    const first = FIXED.length;
    draft.height(header, 19);
    draft.style(header, 0, 1, last + 1, head);
    draft.put(header, 1, words.when);
    draft.put(header, 3, texts.scorecard.firstYear, { align: "right" });
    schedule.quarters.forEach(({ year, quarter }, k) =>
      draft.put(header, first + k, words.quarter(quarter, String(year)), { align: "center" }),
    );
    draft.put(header, last, words.waitsFor);
    let row = header + 1;
    for (const line of schedule.lines) {
      this.height(row, ROADMAP_ROW, line.name);
      draft.style(row, 0, 1, last + 1, { color: INK, vertical: "middle", borders: { bottom: thin } });
      draft.put(row, 1, line.name, { bold: true, ...wrapOf(line.name) });
      draft.put(row, 3, line.cost, { align: "right", numberFormat: format });
      for (let k = 0; k < quarters; k++) {
        const look = phaseOf(line, k);
        if (!look) continue;
        draft.put(row, first + k, words[look.phase], {
          align: "center",
          bold: true,
          fill: look.fill,
          color: look.color,
          borders: { left: white, right: white },
        });
      }
      draft.put(row, last, this.waits(line));
      row++;
    }
    const sums: CellFormat = { vertical: "middle" };
    draft.style(row, 0, 1, last + 1, { ...sums, bold: true, borders: { top: strong } });
    draft.style(row + 1, 0, 1, last + 1, { ...sums, color: QUIET });
    draft.height(row, LIST_ROW);
    draft.height(row + 1, LIST_ROW);
    draft.put(row, 1, words.moneyByQuarter);
    draft.put(row + 1, 1, words.addsUp);
    draft.put(
      row,
      3,
      schedule.used.reduce((sum, amount) => sum + amount, 0),
      { align: "right", numberFormat: format },
    );
    let sum = 0;
    schedule.used.forEach((amount, k) => {
      sum += amount;
      draft.put(row, first + k, amount, { align: "center", numberFormat: format });
      draft.put(row + 1, first + k, sum, { align: "center", numberFormat: format });
    });
  }

  private waits({ start, waits }: ScheduleLine): string {
    const { texts } = this.manner;
    const words = texts.planSheet;
    const parts = waits.map((wait) =>
      wait.kind === "needs"
        ? words.after(this.words.nameOf(wait.id))
        : words.notBefore(dayLabel(wait.day, texts)),
    );
    if (start === null) parts.unshift(words.doesNotFit);
    return parts.length === 0 ? words.nothing : oneLine(capital(parts.join("; ")), WAIT_LINE, this.names);
  }

  /** Rows grow to names that wrap. */
  private height(row: number, usual: number, name: string): void {
    this.draft.height(row, Math.max(usual, 1 + LINE_POINTS * Math.ceil(name.length / NAME_LINE)));
  }

  private looks(listHeader: number): Change[] {
    const { draft, sheet, manner, quarters, last } = this;
    const { texts, names } = manner;
    const each = Math.max(LEAST_QUARTER, Math.floor(QUARTERS_WIDTH / quarters));
    const [place, name, said, ...rest] = FIXED;
    const verdicts = Object.values(texts.scoring.verdicts);
    const pixels = [
      place!,
      name!,
      pixelsFor(verdicts, said!),
      ...rest,
      ...Array.from({ length: quarters }, () => each),
      ...LAST,
    ];
    const business = names.business ?? "";
    const heights = new Map(draft.heights.map((one) => [one.row, one]));
    const onePage = draft.rowCount <= MOST_ON_ONE_PAGE;
    return [
      { kind: "column-widths", sheet, column: 0, widths: pixels.map((width) => (width - 5) / 7) },
      {
        kind: "page",
        sheet,
        gridlines: false,
        heights: [...heights.values()],
        merges: draft.merges,
        print: {
          landscape: true,
          area: draft.range(0, 0, draft.rowCount, last + 1),
          repeatRow: onePage ? null : listHeader,
          onePage,
          footer: {
            left: business === "" ? texts.planSheet.sheet : `${business} · ${texts.planSheet.sheet}`,
            center: names.date ?? "",
            right: texts.scorecard.pageOf("{page}", "{pages}"),
          },
        },
      },
      ...draft.formats(),
      { kind: "freeze-rows", sheet, rows: 2 },
    ];
  }
}

interface Phase {
  readonly phase: "prepare" | "build" | "inUse";
  readonly fill: string;
  readonly color: string;
}

/** What a quarter is for: waiting for what it needs, building, in use from then on. */
function phaseOf({ start, length, waits }: ScheduleLine, quarter: number): Phase | null {
  if (start === null) return null;
  if (quarter < start) return waits.length === 0 ? null : { phase: "prepare", ...VERDICT_TINTS["fix-first"] };
  if (quarter < start + length) return { phase: "build", fill: ACCENT, color: WHITE };
  return { phase: "inUse", ...VERDICT_TINTS.fund };
}

function wrapOf(name: string): CellFormat {
  return name.length > NAME_LINE ? { wrap: true } : {};
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
