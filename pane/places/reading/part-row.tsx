import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import type { Format } from "#pane/model/format.ts";
import type { Part } from "./parts.ts";
import { scaleName } from "./scale-names.ts";
import { swatchOf } from "./table-picture.tsx";

interface Props {
  readonly part: Part;
  readonly understanding: Understanding;
  /** The sheet of the picture: its name need not be said. */
  readonly sheet: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** It alone was opened, so that it is brought into view with all that it holds. */
  readonly comesUp: boolean;
  /** What can be corrected, shown below while it is open. */
  readonly children: ComponentChildren;
}

const NAMES_SHOWN = 2;

/** One part of what was read: its colour, its name, what stands there, and where. Opened, what else it could be. */
export function PartRow({ part, understanding, sheet, open, onToggle, comesUp, children }: Props): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane.reading;
  const [place] = part.ranges;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && comesUp) row.current?.scrollIntoView({ block: "nearest" });
  }, [open, comesUp]);
  return (
    <div class="part-row" ref={row}>
      <button
        type="button"
        class="part"
        aria-expanded={open}
        onClick={() => {
          onToggle();
          if (place && !open) void session.show(place, true);
        }}
      >
        <i class={`swatch ${part.kind}`} style={{ background: swatchOf(part.kind) }} aria-hidden="true" />
        <span class="part-name">
          <b>{t.parts[part.kind]}</b>
          {place && (
            <span class="cell">{place.sheet === sheet ? shortAddress(place) : addressOf(place)}</span>
          )}
        </span>
        <span class="part-text">
          {partText(part, understanding, texts, format)}
          {part.kind === "ratings" && <FirstRated understanding={understanding} />}
        </span>
      </button>
      {open && <div class="part-editor">{children}</div>}
    </div>
  );
}

/** "E4:I19" */
function shortAddress(range: RangeRef): string {
  const whole = addressOf(range);
  return whole.slice(whole.lastIndexOf("!") + 1);
}

function partText(
  { kind, names }: Part,
  { reading }: Understanding,
  { pane }: ReturnType<typeof usePane>["texts"],
  format: Format,
): string {
  const t = pane.reading;
  if (kind === "weights") return weightsText(reading, pane, format);
  if (kind === "ratings") {
    const [first, ...others] = reading.strategy.objectives.map(
      ({ scale: { id, tuning = "" } }) => id + tuning,
    );
    return others.some((name) => name !== first) ? pane.understood.scaleMixed : scaleName(first ?? "", pane);
  }
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  return names.length > NAMES_SHOWN ? t.andMore(shown, names.length - NAMES_SHOWN) : shown;
}

function weightsText(
  { weights }: Understanding["reading"],
  { understood }: ReturnType<typeof usePane>["texts"]["pane"],
  format: Format,
): string {
  if (!weights) return understood.weightsAre.equal;
  const kind = understood.weightsAre[weights.kind];
  const sum = weights.sum === null ? "" : format.number(weights.sum);
  return sum === "" ? kind : `${kind}, ${understood.addUpTo(sum)}`;
}

const RATINGS_SHOWN = 6;

/** The first investment with its ratings as they were read: whoever knows the table sees at once whether it is right. */
function FirstRated({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { format } = usePane();
  const first = understanding.reading.strategy.investments.find(({ ratings }) =>
    ratings.some(({ effect }) => effect !== null),
  );
  if (!first) return null;
  const inColumn = understanding.reading.ratings?.layout === "text-column";
  const all = inColumn ? first.ratings.filter(({ written: value }) => value !== null) : first.ratings;
  const written = all
    .slice(0, RATINGS_SHOWN)
    .map(({ written: value }) =>
      value === null ? "–" : typeof value === "number" ? format.number(value) : value.slice(0, 12),
    );
  return (
    <span class="part-example">
      {first.name}: {written.join(", ")}
      {all.length > RATINGS_SHOWN && " …"}
    </span>
  );
}
