import type { Understanding } from "#core/workflow/understand.ts";
import { homeOf, PLACES, type View } from "#pane/places/list.ts";
import { offeredTable } from "./offered-table.ts";
import type { VNode } from "preact";
import type { Tab, ViewProps } from "./place.ts";
import type { Session } from "./session.ts";

/** A place without the names of its views: what is common to all. */
export interface AnyPlace {
  readonly views: Readonly<Record<string, AnyRule>>;
  readonly load: () => Promise<{ readonly views: AnyDrawn }>;
  readonly tab?: Tab<View["name"]>;
  readonly attend?: (session: Session) => () => void;
}

/** What draws the views of some place, by their names. */
export type AnyDrawn = Readonly<Record<string, (props: never) => VNode | null>>;

interface AnyRule {
  readonly needs: "anything" | "nothing-found" | "question" | "tables" | "scores";
  readonly under: string | null;
  readonly apart?: boolean;
  readonly gone?: (view: never, understanding: Understanding) => View | "home" | null;
}

/** All places, the first with tabs. */
export const ALL_PLACES: readonly AnyPlace[] = PLACES;

export function placeOf({ name }: View): AnyPlace {
  return ALL_PLACES.find(({ views }) => name in views)!;
}

export function ruleOf(view: View): AnyRule {
  return placeOf(view).views[view.name]!;
}

/** The function that draws a view, once its place was fetched. */
export function drawerOf(
  drawn: AnyDrawn,
  { name }: View,
): ((props: ViewProps<View>) => VNode | null) | undefined {
  // Each is called with the view of its own name only: that is what it was found by.
  return drawn[name] as ((props: ViewProps<View>) => VNode | null) | undefined;
}

/** The view to show: the one asked for, unless what it shows is not there (any more). */
export function settledView(view: View, understanding: Understanding): View {
  const rule = ruleOf(view);
  const home = homeOf(understanding);
  if (!has(understanding, rule.needs)) return home;
  const elsewhere = rule.gone?.(view as never, understanding) ?? null;
  return elsewhere === "home" ? home : (elsewhere ?? view);
}

function has({ reading, scorecard }: Understanding, needs: AnyRule["needs"]): boolean {
  if (needs === "anything") return true;
  const nothing = reading.nothingFound !== null;
  if (needs === "nothing-found") return nothing;
  if (needs === "question" && offeredTable(reading)) return true;
  return !nothing && (needs !== "scores" || scorecard !== null);
}
