import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Fact } from "#pane/components/fact.tsx";
import { Select } from "#pane/components/select.tsx";
import { chooseRole, type Role, type TableKind } from "./corrections.ts";
import { INVESTMENT_ROLES, OBJECTIVE_ROLES } from "./roles.ts";
import type { Line, UnderstoodRole, UnderstoodTable } from "./tables.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { RangeEditor } from "./range-editor.tsx";

interface Props {
  readonly table: UnderstoodTable;
  readonly understanding: Understanding;
}

/** Corrects the objectives' or the investments' table: where it is, and what each of its columns was taken to be. */
export function TableEditor({
  table,
  understanding,
  columnsOnly,
}: Props & {
  /** Leaves out where the table is: only what its columns mean is in question. */
  readonly columnsOnly: boolean;
}): VNode {
  const { texts } = usePane();
  const t = texts.pane.understood;
  return (
    <>
      {!columnsOnly && (
        <dl class="facts">
          <Fact
            label={t.range}
            value={
              <>
                {t.count(table.count)} <CellLink place={table.range} />
              </>
            }
            editor={(close) => <RangeEditor kind={table.kind} understanding={understanding} onDone={close} />}
          />
          {table.roles.map((role) => (
            <RoleFact key={role.role} role={role} table={table} understanding={understanding} />
          ))}
        </dl>
      )}
      <AllColumns table={table} understanding={understanding} open={columnsOnly} />
    </>
  );
}

function RoleFact({ role, table, understanding }: Props & { readonly role: UnderstoodRole }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane;
  const headers = role.lines.map(({ label }) => label);
  const choose = (value: string): void => {
    const current = role.lines[0];
    const line = value === "" ? current?.line : Number(value);
    if (line === undefined) return;
    const { corrections, reading } = understanding;
    const meant = value === "" ? "ignored" : role.role;
    session.reconsider({ corrections: chooseRole(corrections, reading, table.kind, line, meant) });
  };
  return (
    <Fact
      label={t.roles[role.role]}
      value={
        headers.length > 0 ? (
          t.understood.columns(headers)
        ) : (
          <span class="muted">{t.understood.notFound}</span>
        )
      }
      {...(role.lines.length < 2 && {
        editor: (close: () => void) => (
          <Select
            label={t.understood.columnFor(t.roles[role.role])}
            value={String(role.lines[0]?.line ?? "")}
            choices={[
              { value: "", label: t.understood.none },
              ...table.lines.map(({ line, label }) => ({ value: String(line), label })),
            ]}
            onChoose={(value) => {
              choose(value);
              close();
            }}
          />
        ),
      })}
    />
  );
}

/** Every column with a list of what it could be: for the table that was misread altogether. */
function AllColumns({ table, understanding, open }: Props & { readonly open: boolean }): VNode {
  const { texts } = usePane();
  return (
    <details class="disclosure" open={open}>
      <summary>{texts.pane.understood.allColumns}</summary>
      {table.lines.map((line) => (
        <ColumnRole key={line.line} line={line} kind={table.kind} understanding={understanding} />
      ))}
    </details>
  );
}

interface ColumnProps {
  readonly line: Line;
  readonly kind: TableKind;
  readonly understanding: Understanding;
}

function ColumnRole({ line, kind, understanding }: ColumnProps): VNode {
  const { session, texts } = usePane();
  const roles: readonly Role[] = kind === "objectives" ? OBJECTIVE_ROLES : INVESTMENT_ROLES;
  return (
    <div class="column-role">
      <span title={line.label}>{line.label}</span>
      <Select
        label={texts.pane.understood.columnMeans(line.label)}
        value={line.role}
        choices={roles.map((role) => ({ value: role, label: texts.pane.roles[role] }))}
        onChoose={(value) => {
          const { corrections, reading } = understanding;
          session.reconsider({
            corrections: chooseRole(corrections, reading, kind, line.line, value as Role),
          });
        }}
      />
    </div>
  );
}
