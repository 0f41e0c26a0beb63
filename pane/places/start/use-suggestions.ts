import { businessKindsIn } from "#core/messages/business-kinds.ts";
import type { Texts } from "#core/messages/en.ts";
import type { NamedObjective } from "#core/workflow/template/objectives-sheet.ts";
import { useState } from "preact/hooks";

/** What someone who begins picks and types: a kind of business, and what was suggested for it, changed at will. */
export interface Suggestions {
  readonly kind: number;
  /** As typed, blanks included. */
  readonly objectives: readonly string[];
  readonly ideas: readonly string[];
  /** The objectives that are wanted: no blanks, no name twice. */
  readonly named: readonly NamedObjective[];
  choose(kind: number): void;
  write(index: number, name: string): void;
  toggle(idea: string): void;
}

export function useSuggestions(texts: Texts): Suggestions {
  const kinds = businessKindsIn(texts);
  const [kind, setKind] = useState(0);
  const [objectives, setObjectives] = useState(() => kinds[0]!.objectives.map(({ name }) => name));
  const [ideas, setIdeas] = useState<readonly string[]>([]);
  const measures = new Map(kinds[kind]!.objectives.map(({ name, measure }) => [name, measure]));
  const wanted = objectives.map((name) => name.trim()).filter((name) => name !== "");
  return {
    kind,
    objectives,
    ideas,
    named: [...new Set(wanted)].map((name) => ({ name, measure: measures.get(name) ?? "" })),
    choose(index) {
      setKind(index);
      setObjectives(kinds[index]!.objectives.map(({ name }) => name));
      setIdeas([]);
    },
    write(index, name) {
      const next = [...objectives];
      next[index] = name;
      setObjectives(next);
    },
    toggle(idea) {
      setIdeas(ideas.includes(idea) ? ideas.filter((one) => one !== idea) : [...ideas, idea]);
    },
  };
}
