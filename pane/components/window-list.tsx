import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of every line, in pixels. */
  readonly lineHeight: number;
  readonly draw: (item: Item, index: number) => ComponentChildren;
  /** The line that must be there though it is not in sight: the one that the focus comes back to. */
  readonly keep?: string | undefined;
}

/** Lines drawn beyond what is in sight, so that scrolling does not run into blank. */
const BEYOND = 12;

/**
 * A list of which only the lines in sight are drawn: a thousand cost no more than thirty. Lines are as high as each
 * other; those who do not see the screen are told how many there are.
 */
export function WindowList<Item>({ items, keyOf, lineHeight, draw, keep }: Props<Item>): VNode {
  const list = useRef<HTMLOListElement>(null);
  const [sight, setSight] = useState({ from: 0, to: 40 });
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element?.closest<HTMLElement>(".middle");
    if (!element || !scroller) return;
    const look = (): void => {
      const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const from = Math.max(0, Math.floor(above / lineHeight) - BEYOND);
      const to = Math.ceil((above + scroller.clientHeight) / lineHeight) + BEYOND;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [lineHeight, items.length]);
  const drawn: VNode[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    if ((index < sight.from || index >= sight.to) && key !== keep) return;
    drawn.push(
      <li
        key={key}
        style={{ top: `${index * lineHeight}px`, height: `${lineHeight}px` }}
        aria-setsize={items.length}
        aria-posinset={index + 1}
      >
        {draw(item, index)}
      </li>,
    );
  });
  return (
    <ol class="ranking window-list" ref={list} style={{ height: `${items.length * lineHeight}px` }}>
      {drawn}
    </ol>
  );
}
