import { weightsFromRanks } from "#core/weighting/ranks.ts";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { DownIcon, UpIcon } from "#pane/components/icons.tsx";
import { usePane } from "#pane/components/context.ts";
import { moved } from "./moved.ts";
import type { MethodProps } from "./set-weights.tsx";

/** Weights from an order: dragged, or moved with the arrow buttons. */
export function OrderMethod({ names, weights, onWeights }: MethodProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives;
  const [order, setOrder] = useState(() =>
    weights.map((_, index) => index).sort((a, b) => weights[b]! - weights[a]! || a - b),
  );
  const [said, setSaid] = useState("");
  const dragged = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const result = weightsFromRanks(order.map((_, place) => place + 1));
  // Whose order is right already takes its weights as they are shown, without moving anything first.
  useEffect(() => {
    if (result.ok) onWeights(order.map((_, index) => result.value[order.indexOf(index)]!));
  }, []);
  const put = (from: number, to: number): void => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = moved(order, from, to);
    setOrder(next);
    setSaid(t.place(names[next[to]!]!, to + 1, next.length));
    const ranks = names.map((_, index) => next.indexOf(index) + 1);
    const given = weightsFromRanks(ranks);
    onWeights(given.ok ? given.value : null);
  };
  /** The button that was pressed moves with its line; the focus goes along, or to its neighbour at the end. */
  const press = (from: number, to: number, button: "up" | "down"): void => {
    put(from, to);
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>("button");
      const wanted = buttons?.[button === "up" ? 0 : 1];
      const other = buttons?.[button === "up" ? 1 : 0];
      (wanted?.disabled === false ? wanted : other)?.focus();
    });
  };
  return (
    <>
      <p class="muted">{t.orderHelp}</p>
      <ol class="order" ref={list}>
        {order.map((objective, place) => (
          <li
            key={objective}
            draggable
            onDragStart={(event) => {
              dragged.current = place;
              if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== null) put(dragged.current, place);
              dragged.current = null;
            }}
          >
            <span class="rank">{place + 1}</span>
            <span class="row-name" title={names[objective]}>
              {names[objective]}
            </span>
            <span class="score">{result.ok && format.share(result.value[place] ?? 0)}</span>
            <button
              type="button"
              class="icon"
              aria-label={t.up(names[objective]!)}
              disabled={place === 0}
              onClick={() => press(place, place - 1, "up")}
            >
              <UpIcon />
            </button>
            <button
              type="button"
              class="icon"
              aria-label={t.down(names[objective]!)}
              disabled={place === order.length - 1}
              onClick={() => press(place, place + 1, "down")}
            >
              <DownIcon />
            </button>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
