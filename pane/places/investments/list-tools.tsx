import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { CloseIcon, SearchIcon, SelectedIcon } from "#pane/components/icons.tsx";
import { Select } from "#pane/components/select.tsx";
import { openSelected } from "./slice.ts";
import { SORT_KEYS, type ListChoice, type SortKey } from "#pane/model/ranking.ts";

interface Props {
  readonly count: number;
  readonly choice: ListChoice;
  readonly searching: boolean;
  readonly onChange: (changed: Partial<ListChoice>) => void;
  readonly onSearching: (on: boolean) => void;
}

/** How many there are, in which order, and the search, which takes room only while it is wanted. */
export function ListTools({ count, choice, searching, onChange, onSearching }: Props): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane.investments;
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(searching);
  useEffect(() => {
    if (searching && !asked.current) field.current?.focus();
    asked.current = searching;
  }, [searching]);
  return (
    <>
      <span class="muted">{format.number(count)}</span>
      <span class="sort">
        <Select
          label={t.sort}
          value={choice.sort}
          choices={SORT_KEYS.map((value) => ({ value, label: t.sorts[value] }))}
          onChoose={(value) => onChange({ sort: value as SortKey })}
        />
      </span>
      <button
        type="button"
        class="icon"
        title={t.openSelected}
        aria-label={t.openSelected}
        onClick={() => void openSelected(session)}
      >
        <SelectedIcon />
      </button>
      <button
        type="button"
        class="icon"
        title={searching ? t.endSearch : t.search}
        aria-label={searching ? t.endSearch : t.search}
        aria-expanded={searching}
        onClick={() => onSearching(!searching)}
      >
        {searching ? <CloseIcon /> : <SearchIcon />}
      </button>
      {searching && (
        <input
          ref={field}
          class="input"
          type="search"
          placeholder={t.search}
          aria-label={t.searchFor}
          value={choice.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape") onSearching(false);
          }}
        />
      )}
    </>
  );
}
