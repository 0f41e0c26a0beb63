import type { CellRef } from "#core/workbook/range.ts";
import { Component, type VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Segments, type Segment } from "#pane/components/segments.tsx";
import { levelAt, withValue, type Level } from "./levels.ts";

interface Props {
  readonly label: string;
  /** Beside the label: what it weighs. */
  readonly hint?: string;
  readonly levels: readonly Level[];
  /** What is tried, or the workbook's own; null where there is none. */
  readonly value: number | null;
  /** The workbook's own. */
  readonly today: number | null;
  /** In words: that there is none, that it lies between two steps. */
  readonly none: string;
  readonly between: string;
  /** Whether it can be taken away altogether. */
  readonly clearable: boolean;
  /** @param value undefined puts it back */
  readonly onChange: (value: number | null | undefined) => void;
  /** The cell that holds a formula, so that this can be tried here but not written over. */
  readonly computed?: CellRef | null;
  readonly remark?: string;
  /** Where it stands, and what it adds to the score: shown where the figures of one investment are taken apart. */
  readonly cell?: CellRef | null;
  readonly points?: string;
}

/** More steps than this, or longer words, do not fit side by side into the narrowest pane. */
const MOST_SEGMENTS = 7;
const LONGEST_LABEL = 3;

/**
 * One figure to try: a bar of steps where they are few, else a slider; with what it was, and the way back. Drawn anew
 * only when something of it changed: a dozen of them stand together, and one moves at a time.
 */
export class LevelControl extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    return SHOWN.some((key) => next[key] !== this.props[key]);
  }

  override render(): VNode {
    return <Control {...this.props} />;
  }
}

/** All that can be seen of a control; `onChange` has to work from what is tried at the time. */
const SHOWN = [
  "label",
  "hint",
  "levels",
  "value",
  "today",
  "none",
  "between",
  "clearable",
  "computed",
  "remark",
  "cell",
  "points",
] as const;

function Control(props: Props): VNode {
  const { label, hint, levels, value, today, none, between, computed, remark, cell, points, onChange } =
    props;
  const { texts } = usePane();
  const few = levels.length <= MOST_SEGMENTS && levels.every((level) => level.label.length <= LONGEST_LABEL);
  const level = levelAt(levels, value);
  const changed = value !== today;
  const said = value === null ? none : level ? sentence(level, few) : between;
  return (
    <section class={changed ? "effect try changed" : "effect try"} aria-label={label}>
      <div class="effect-head">
        <b>{label}</b>
        {hint !== undefined && <span class="muted">{hint}</span>}
        {points !== undefined && (
          <span class="effect-points">
            {cell && <CellLink place={cell} short />} <b>{points}</b>
          </span>
        )}
      </div>
      {few ? (
        <Segments
          label={label}
          value={level ? String(level.value) : null}
          choices={levels.map(segment)}
          onChoose={(chosen) => onChange(Number(chosen))}
          {...(props.clearable && { onClear: () => onChange(null) })}
        />
      ) : (
        <LevelSlider {...props} said={said} levels={withValue(levels, value, between)} />
      )}
      <div class="effect-foot">
        <span class="small">{said}</span>
        <TakeBack {...props} />
      </div>
      {computed && (
        <p class="small">
          {texts.pane.whatIf.computed} <CellLink place={computed} />
        </p>
      )}
      {remark !== undefined && <p class="small">{remark}</p>}
    </section>
  );
}

function TakeBack({ label, levels, value, today, none, between, clearable, onChange }: Props): VNode | null {
  const { texts } = usePane();
  const t = texts.pane.whatIf;
  if (value !== today) {
    const was = today === null ? none : (levelAt(levels, today)?.label ?? between);
    return (
      <button
        type="button"
        class="link"
        aria-label={t.putBackWhat(label, was)}
        onClick={() => onChange(undefined)}
      >
        {t.putBack}
      </button>
    );
  }
  if (value === null || !clearable) return null;
  return (
    <button type="button" class="link" aria-label={t.clearWhat(label, none)} onClick={() => onChange(null)}>
      {t.clear}
    </button>
  );
}

function LevelSlider({ label, levels, value, said, onChange }: Props & { readonly said: string }): VNode {
  const at = levels.findIndex((level) => level.value === value);
  const zero = levels.findIndex((level) => level.value >= 0);
  return (
    <input
      class={value === null ? "range open" : "range"}
      type="range"
      aria-label={label}
      aria-valuetext={said}
      min="0"
      max={levels.length - 1}
      step="1"
      value={at < 0 ? Math.max(0, zero) : at}
      onInput={(event) => onChange(levels[Number(event.currentTarget.value)]!.value)}
      onKeyDown={(event) => {
        // Where nothing is said yet, Enter and Space say what the thumb stands on.
        if (value !== null || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        onChange(levels[Math.max(0, zero)]!.value);
      }}
    />
  );
}

function segment({ value, label, meaning }: Level): Segment {
  const tone = value > 0 ? "for" : value < 0 ? "against" : "neutral";
  return { value: String(value), label, ...(meaning !== "" && { meaning }), tone };
}

/** A slider has no figures on it, so they are said. */
function sentence({ label, meaning }: Level, few: boolean): string {
  if (meaning === "") return label;
  return few ? meaning : `${label} · ${meaning}`;
}
