import type { Texts } from "#core/messages/en.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import type { Session } from "./session.ts";

/**
 * A place of the pane: one folder under pane/places with its views, its slice of state and what can be done there.
 * pane/places/list.ts names them all; the session and the app know none of them.
 *
 * @typeParam Views the place's views by name, each with what it needs to know besides: `{ investment: { id: string } }`
 */
export interface Place<Views extends object> {
  /** When each view has something to show, and under which tab it stands. */
  readonly views: { readonly [Name in keyof Views]: ViewRule<Views, Name> };
  /** Fetches what draws the views: one for each, or it does not compile. */
  readonly load: () => Promise<{ readonly views: DrawnViews<Views> }>;
  /** The place's own tab; left out where it stands under another's, or apart. */
  readonly tab?: Tab<keyof Views>;
  /** What the place attends to from the start, before the workbook is first looked at. @returns the function that stops it */
  readonly attend?: (session: Session) => () => void;
}

export interface ViewRule<Views extends object, Name extends keyof Views> {
  /** Without it there is nothing to show, and the pane goes home; "question": tables, or the question whether they are some. */
  readonly needs: "anything" | "nothing-found" | "question" | "tables" | "scores";
  /** The name of the view whose tab is marked; null for none. */
  readonly under: string | null;
  /** It has a heading and a way out of its own in the place of the name and the tabs. */
  readonly apart?: boolean;
  /** Where to go when what it shows is no longer there: null to stay, "home" where no view of this place would do. */
  readonly gone?: (
    view: Named<Views, Name>,
    understanding: Understanding,
  ) => { readonly [Other in keyof Views]: Named<Views, Other> }[keyof Views] | "home" | null;
}

export interface Tab<Name> {
  readonly view: Name;
  /** Null where there is no such tab. */
  readonly label: (texts: Texts, understanding: Understanding) => string | null;
}

/** A view as the session holds it. */
export type Named<Views, Name extends keyof Views> = { readonly name: Name } & Readonly<Views[Name]>;

export interface ViewProps<View> {
  readonly understanding: Understanding;
  readonly view: View;
}

/** What draws the views of a place, by their names. */
export type DrawnViews<Views> = {
  readonly [Name in keyof Views]: (props: ViewProps<Named<Views, Name>>) => VNode | null;
};

/** Every view of a place: a union over its names. */
export type ViewOf<P> =
  P extends Place<infer Views> ? { [Name in keyof Views]: Named<Views, Name> }[keyof Views] : never;
