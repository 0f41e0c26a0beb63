import type { Suspicion } from "#core/domain/evidence.ts";

/** What speaks against a reading, in one short sentence each; `what` is named with its cells: “Old Dairy” (Sites!A5:F5). */
export interface Suspicions {
  readonly named: (name: string, where: string) => string;
  readonly sentences: Readonly<Record<Suspicion, (what: string) => string>>;
}

export const suspicions: Suspicions = {
  named: (name, where) => `“${name}” (${where})`,
  sentences: {
    "like-line-left": (what) => `${what} is rated like the others, but would not count.`,
    "like-field-left": (what) => `${what} is filled like the others, but would not count.`,
    "unread-field-between": (what) => `${what} is filled among the others and was not understood.`,
    "lines-elsewhere": (what) => `${what} and more are rated under the same columns, but would not count.`,
    "unpaired-entry": (what) => `${what} has a weight, but no ratings were found for it.`,
    "weights-between": (what) => `What would be the weights (${what}) stands among what is rated.`,
    "rank-taken": (what) => `${what} looks like a ranking, not like ratings.`,
    "large-field-taken": (what) => `${what} holds far larger numbers than the others.`,
    "means-taken": (what) => `${what} looks like the mean of the others.`,
    "all-alike": () => "Everything is rated the same.",
    "names-are-ratings": () => "What would be the names looks like ratings.",
    "one-thing": () => "Several people rated one thing.",
    "no-options": () => "What is compared is hardly there to choose from.",
    "mostly-unread": () => "Most of what is rated is no rating.",
  },
};
