import { addressOf } from "#core/workbook/range.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { emptiedBy } from "./goes.ts";

/** More are a click away. */
const LEFT_SHOWN = 5;

/** What would go of all that was ever written, and what stays because a person changed it; then one click, one undo. */
export function Remove({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.settings.removal;
  const plan = useMemo(() => planRemoval(understanding, texts), [understanding, texts]);
  const emptied = useMemo(() => emptiedBy(plan.changes), [plan]);
  const nothing = plan.changes.changes.length === 0;
  const keepsSettings = plan.changes.changes.some(({ kind }) => kind === "setting");
  const back = (): void => session.go({ name: "settings" });
  const remove = async (): Promise<void> => {
    if (await session.apply(plan.changes, t.done)) session.go({ name: "settings" }, true);
  };
  return (
    <ApartView
      title={t.title}
      back={texts.pane.back}
      onBack={back}
      actions={<Decide onBack={back} main={t.confirm} onMain={remove} disabled={nothing} />}
    >
      <p>{nothing ? t.nothing : t.intro}</p>
      {!nothing && (
        <section aria-label={t.goes}>
          <h3>{t.goes}</h3>
          <ul class="removed">
            {plan.sheets.map((sheet) => (
              <li key={sheet}>{t.sheet(sheet)}</li>
            ))}
            {emptied.map(({ sheet, ranges }) => (
              <li key={sheet}>
                {t.cells}{" "}
                {ranges.map((range) => (
                  <span key={addressOf(range)}>
                    <CellLink place={range} />{" "}
                  </span>
                ))}
              </li>
            ))}
            {keepsSettings && <li>{t.settings}</li>}
            {plan.sheets.length === 0 && emptied.length === 0 && !keepsSettings && <li>{t.marks}</li>}
          </ul>
        </section>
      )}
      {plan.needed.length > 0 && (
        <ul class="removed">
          {plan.needed.map(({ sheet, by }) => (
            <li key={sheet}>{texts.workflow.sheetNeeded(sheet, by)}</li>
          ))}
        </ul>
      )}
      {plan.left.length > 0 && (
        <section aria-label={t.stays}>
          <h3>{t.stays}</h3>
          <p class="small">{t.staysHelp(plan.left.length)}</p>
          <ul class="removed">
            {plan.left.slice(0, LEFT_SHOWN).map((cell) => (
              <li key={addressOf(cell)}>
                <CellLink place={cell} />
              </li>
            ))}
            {plan.left.length > LEFT_SHOWN && <li>{texts.common.more(plan.left.length - LEFT_SHOWN)}</li>}
          </ul>
        </section>
      )}
    </ApartView>
  );
}
