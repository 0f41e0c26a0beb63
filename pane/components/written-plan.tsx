import type { BlockedPlan, PossiblePlan } from "#core/workflow/lines/line-plan.ts";
import type { VNode } from "preact";
import { CellLink } from "./cell-link.tsx";
import { WrittenCells } from "./written-cells.tsx";

interface Props {
  readonly plan: PossiblePlan | BlockedPlan;
  readonly title: string;
  /** What is asked above the columns that could be added. */
  readonly addColumns: string;
  /** Said in the place of the cell where there is nothing to write; null where there always is. */
  readonly nothing: string | null;
  /** Keys of missing columns that are to be added. */
  readonly added: readonly string[];
  readonly onAdded: (added: readonly string[]) => void;
}

/** What will be written where, and which columns could be added; or why it cannot be, and the cell in the way. */
export function WrittenPlan({ plan, title, addColumns, nothing, added, onAdded }: Props): VNode {
  if (!plan.ok) {
    return (
      <div class="note trouble" role="alert">
        <p>
          {plan.reason} {plan.place && <CellLink place={plan.place} />}
        </p>
      </div>
    );
  }
  const toggle = (key: string): void =>
    onAdded(added.includes(key) ? added.filter((one) => one !== key) : [...added, key]);
  const isWritten = plan.changes.changes.some(({ kind }) => kind === "write");
  return (
    <>
      <h3>{title}</h3>
      {isWritten || nothing === null ? (
        <>
          <p>
            <CellLink place={plan.where} />
          </p>
          <WrittenCells changes={plan.changes} />
        </>
      ) : (
        <p class="small">{nothing}</p>
      )}
      {plan.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      {plan.missing.length > 0 && (
        <fieldset class="choices">
          <legend>{addColumns}</legend>
          {plan.missing.map(({ key, header }) => (
            <label class="choice" key={key}>
              <input type="checkbox" checked={added.includes(key)} onChange={() => toggle(key)} />
              <span>{header}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
