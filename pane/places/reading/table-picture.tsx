import { addressOf } from "#core/workbook/range.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import type { PartKind } from "./parts.ts";
import type { Picture, PictureCell } from "./picture.ts";

interface Props {
  readonly picture: Picture;
  /** The part that one looks at; null for none. */
  readonly marked: PartKind | null;
  readonly onPress: (part: PartKind) => void;
}

/** How wide a letter of the parts' names is, what a name may stick out by, and the room below the table. */
const [LETTER, ROOM, FOOT] = [5, 4, 10];

/** The user's table as it was read: each part in its colour, what is not used hatched, a wrong total framed. */
export function TablePicture({ picture, marked, onPress }: Props): VNode {
  const t = usePane().texts.pane.reading;
  const { width, height, columns, cells, stretches } = picture;
  const named = stretches.filter(({ part, width: wide }) => t.parts[part].length * LETTER <= wide + ROOM);
  // The list below says the same, and is what keyboards and screen readers use.
  return (
    <div class="table-picture">
      <svg
        viewBox={`0 0 ${width} ${height + (named.length > 0 ? FOOT : 0)}`}
        role="img"
        aria-label={t.pictureOf(addressOf(picture.range))}
      >
        {columns.map(({ letter, x, width: wide, unused }) => (
          <g key={letter}>
            {wide >= 7 && (
              <text x={x + wide / 2} y="9" font-size="9" text-anchor="middle" fill="var(--ink-2)">
                {letter}
              </text>
            )}
            {unused && (
              <rect
                x={x}
                y="12"
                width={wide - 1.5}
                height={height - 13}
                rx="1"
                fill="url(#alignscore-unused)"
                stroke="var(--line)"
              />
            )}
          </g>
        ))}
        {cells.map((cell, index) => (
          <rect
            key={index}
            x={cell.x}
            y={cell.y}
            width={cell.width}
            height={cell.height}
            rx="0.8"
            fill={colourOf(cell)}
            opacity={marked !== null && cell.part !== marked ? 0.35 : 1}
            onClick={() => cell.part && onPress(cell.part)}
          />
        ))}
        {cells
          .filter(({ wrong }) => wrong)
          .map(({ x, y, width: wide, height: high }, index) => (
            <rect
              key={index}
              x={x - 1.5}
              y={y - 1.5}
              width={wide + 3}
              height={high + 3}
              rx="1.5"
              fill="none"
              stroke="var(--no)"
              stroke-width="1.4"
            />
          ))}
        {named.map(({ part, x, width: wide }) => (
          <text
            key={x}
            x={Math.min(width - (t.parts[part].length * LETTER) / 2, x + wide / 2)}
            y={height + 8}
            font-size="9"
            text-anchor="middle"
            fill="var(--ink-2)"
            opacity={marked !== null && part !== marked ? 0.35 : 1}
          >
            {t.parts[part]}
          </text>
        ))}
      </svg>
    </div>
  );
}

const COLOURS: Readonly<Record<PartKind, string>> = {
  objectives: "var(--part-objectives)",
  weights: "var(--part-weights)",
  investments: "var(--accent)",
  ratings: "var(--line)",
  conditions: "var(--part-conditions)",
  facts: "var(--part-facts)",
  totals: "var(--part-totals)",
};

export function swatchOf(part: PartKind): string {
  return part === "ratings" ? "var(--part-ratings)" : COLOURS[part];
}

function colourOf({ part, effect }: PictureCell): string {
  if (part === null) return "var(--line)";
  if (effect === null || effect === 0) return COLOURS[part];
  if (effect < 0) return "var(--rated-against)";
  return effect > 0.5 ? "var(--part-ratings)" : "var(--rated-little)";
}
