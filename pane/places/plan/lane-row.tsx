import { planSheetTexts, planTexts } from "#core/messages/plan-pane.ts";
import type { Broken } from "#core/portfolio/roadmap-moves.ts";
import { dayLabel } from "#core/workflow/funding/day-label.ts";
import type { ScheduleLine, Wait } from "#core/workflow/funding/funding-schedule.ts";
import type { Quarter } from "#core/workflow/funding/quarters.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

/** How rows are moved by keys. */
export interface Moving {
  readonly quarters: readonly Quarter[];
  /** What moving one to a quarter breaks. */
  readonly broken: (id: string, to: number) => readonly Broken[];
  /** Has it begin there; null: where it is best. */
  readonly go: (id: string, to: number | null) => void;
  /** The row that was moved last, and where to: it is made anew in another lane, and keeps the focus. */
  readonly refocus: { current: { readonly id: string; readonly to: number | null } | null };
}

interface Props {
  readonly line: ScheduleLine;
  readonly moving: Moving;
  readonly understanding: Scored;
}

/** One investment in its quarter. Left and right arrow keys move it; what that breaks is said before it is done. */
export function LaneRow({ line, moving, understanding }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const { nameOf } = useFundingWords(understanding);
  const [doubt, setDoubt] = useState<number | null>(null);
  const { id, name, cost, start, length, waits, isMoved } = line;
  const { quarters, refocus } = moving;
  const labelOf = (at: number): string => {
    const { quarter, year } = quarters[at]!;
    return t.quarter(quarter, String(year));
  };
  const waitText = (wait: Wait): string => {
    switch (wait.kind) {
      case "needs":
        return t.after(nameOf(wait.id));
      case "date":
        return t.notBefore(dayLabel(wait.day, texts));
      case "money":
        return planSheetTexts(texts).money;
      case "people-days":
        return planSheetTexts(texts).days;
    }
  };
  const brokenText = (broken: Broken): string => {
    if (broken.kind === "needs" || broken.kind === "needed") return t.move[broken.kind](nameOf(broken.id));
    if (broken.kind !== "budget") return t.move[broken.kind];
    const quarter = labelOf(broken.period);
    return broken.budget === 0
      ? t.move.money(format.money(broken.over), quarter)
      : t.move.days(format.number(broken.over), quarter);
  };
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "Escape") setDoubt(null);
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = (start ?? quarters.length) + by;
    if (to < 0 || to >= quarters.length) return;
    if (doubt !== to && moving.broken(id, to).length > 0) setDoubt(to);
    else {
      setDoubt(null);
      moving.go(id, to);
    }
  };
  return (
    <div
      class="lane-row"
      role="group"
      // The way to move it without a mouse.
      tabIndex={0}
      aria-label={start === null ? name : t.move.row(name, labelOf(start))}
      aria-keyshortcuts="ArrowLeft ArrowRight"
      onKeyDown={press}
      onBlur={() => setDoubt(null)}
      ref={(row) => {
        const last = refocus.current;
        if (!row || last?.id !== id || (last.to === null ? isMoved : last.to !== start)) return;
        refocus.current = null;
        row.focus();
      }}
    >
      <span class="row-name" title={name}>
        {name}
      </span>
      {start !== null && (
        <span class="boxes" role="img" aria-label={t.takes(length)}>
          {quarters.map((_, k) => (
            <i key={k} class={k >= start && k < start + length ? "on" : ""} />
          ))}
        </span>
      )}
      <span class="cost">{cost === null ? "–" : format.money(cost)}</span>
      {waits.map((wait) => (
        <small key={wait.kind === "needs" ? wait.id : wait.kind} class="wait">
          {waitText(wait)}
        </small>
      ))}
      {isMoved && (
        <button
          type="button"
          class="link wait"
          aria-label={t.move.back(name)}
          onClick={() => moving.go(id, null)}
        >
          {t.move.moved} ×
        </button>
      )}
      {doubt !== null && (
        <p class="note trouble" role="alert">
          {t.move.breaks(name, labelOf(doubt), texts.common.list(moving.broken(id, doubt).map(brokenText)))}
        </p>
      )}
    </div>
  );
}
