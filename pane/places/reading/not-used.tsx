import type { UnusedPart } from "#core/domain/evidence.ts";
import type { Corrections, FoundTable, Reading } from "#core/domain/reading.ts";
import { unusedText } from "#core/messages/reading-text.ts";
import { overlaps } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { chooseRole, chooseTable, type Role, type TableKind } from "./corrections.ts";
import { INVESTMENT_ROLES, OBJECTIVE_ROLES } from "./roles.ts";

const SHOWN = 4;

/** What looks like part of the matter and is not used, each with the way to say what it is. */
export function NotUsed({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const t = usePane().texts.pane.reading;
  const { unused } = understanding.reading;
  if (unused.length === 0) return null;
  const line = (part: UnusedPart, index: number): VNode => (
    <UnusedLine key={index} part={part} understanding={understanding} />
  );
  return (
    <section aria-label={t.unused}>
      <h3>{t.unused}</h3>
      {unused.slice(0, SHOWN).map(line)}
      {unused.length > SHOWN && (
        <details class="disclosure">
          <summary>{t.moreUnused(unused.length - SHOWN)}</summary>
          {unused.slice(SHOWN).map(line)}
        </details>
      )}
    </section>
  );
}

interface LineProps {
  readonly part: UnusedPart;
  readonly understanding: Understanding;
}

function UnusedLine({ part, understanding }: LineProps): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.reading;
  const { reading, corrections } = understanding;
  const { range, likely } = part;
  const found = lineOf(part, reading);
  const name = part.name === "" ? t.noName : part.name;
  const take = (next: Corrections): void => session.reconsider({ corrections: next });
  const asRole = (role: Role): void => {
    const isMore = part.reason === "other-cost" && role === "costOnce";
    if (found) take(chooseRole(corrections, reading, found.table, found.line, role, isMore));
  };
  const roles: readonly Role[] = found?.table === "objectives" ? OBJECTIVE_ROLES : INVESTMENT_ROLES;
  return (
    <div class="unused-part">
      <span class="unused-name">
        <b title={name}>{name}</b> <CellLink place={range} short={found !== null} />
        <small>{unusedText(part, texts)}</small>
      </span>
      {found ? (
        <span class="unused-choice">
          {likely && (
            <button type="button" class="button little" onClick={() => asRole(likely)}>
              {texts.pane.roles[likely]}
            </button>
          )}
          <Select
            label={t.meansWhat(name)}
            value="ignored"
            choices={roles.map((value) => ({
              value,
              label: value === "ignored" ? t.nothing : texts.pane.roles[value],
            }))}
            onChoose={(value) => asRole(value as Role)}
          />
        </span>
      ) : (
        part.kind !== "row" && (
          <button
            type="button"
            class="button little"
            onClick={() => take(chooseTable(corrections, "investments", range))}
          >
            {t.isTheTable}
          </button>
        )
      )}
    </div>
  );
}

/** The column (or row) of one of the tables that the part is; null where it is none. */
function lineOf(
  { range }: UnusedPart,
  { objectives, investments }: Reading,
): { readonly table: TableKind; readonly line: number } | null {
  const tables: [TableKind, FoundTable<Role> | null][] = [
    ["investments", investments],
    ["objectives", objectives],
  ];
  for (const [table, found] of tables) {
    if (!found || !beside(found, range)) continue;
    if (found.orientation === "rows" && range.columns === 1) return { table, line: range.column };
    if (found.orientation === "columns" && range.rows === 1) return { table, line: range.row };
  }
  return null;
}

function beside({ range }: FoundTable<Role>, other: UnusedPart["range"]): boolean {
  return overlaps(range, other);
}
