import { careTexts } from "#core/messages/care.ts";
import { checkTable, leaveFault, planMending } from "#core/workflow/after/table/check-table.ts";
import type { FaultCode, TableFault } from "#core/workflow/after/table/fault.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { WrittenCells } from "#pane/components/written-cells.tsx";
import { FaultCard } from "./fault-card.tsx";

/** What is wrong in the user's own table: a card each, what changes the winner first, and mending them one by one or together. */
export function CheckTable({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).tableCheck;
  const heading = useRef<HTMLHeadingElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const { faults, left, looked } = useMemo(() => checkTable(understanding), [understanding]);
  const safe = faults.filter((fault) => fault.safe);
  const back = (): void => session.go({ name: "overview" });
  const planOf = (which: readonly TableFault[]) => planMending(which, understanding, t.label(which.length));
  // A card is gone with what it put right, so the focus goes to what is left.
  const mend = async (which: readonly TableFault[]): Promise<void> => {
    setShowsAll(false);
    if (await session.apply(planOf(which), t.mended(which.length))) heading.current?.focus();
  };
  const leave = async ({ id }: TableFault, isLeft: boolean): Promise<void> => {
    session.reconsider({ preferences: leaveFault(understanding.preferences, id, isLeft) });
    const now = session.state.get().understanding;
    if (now) await session.keep(planPreferences(now, texts));
    if (isLeft) session.tell(t.isLeft);
    heading.current?.focus();
  };
  const written = planOf(safe).changes.length;
  return (
    <ApartView
      title={t.title}
      back={texts.pane.leave(t.title)}
      onBack={showsAll ? () => setShowsAll(false) : back}
      actions={
        <>
          <button type="button" class="button" onClick={showsAll ? () => setShowsAll(false) : back}>
            {texts.pane.back}
          </button>
          {safe.length > 0 && (
            <button
              type="button"
              class="primary"
              disabled={busy !== null}
              onClick={() => (showsAll ? void mend(safe) : setShowsAll(true))}
            >
              {showsAll ? t.mendNow(written) : t.mendSafe(safe.length)}
            </button>
          )}
        </>
      }
    >
      <h3 class="headline" tabIndex={-1} ref={heading}>
        {showsAll ? t.allBefore : t.heading(faults.length)}
      </h3>
      {showsAll ? (
        <WrittenCells changes={planOf(safe)} />
      ) : (
        <>
          <p class="small">{faults.length === 0 ? t.nothing : t.looked(looked)}</p>
          {faults.map((fault) => (
            <FaultCard
              key={fault.id}
              fault={fault}
              isBusy={busy !== null}
              onMend={() => void mend([fault])}
              onLeave={() => void leave(fault, true)}
            />
          ))}
          {faults.length > 0 && <FoundRight faults={[...faults, ...left]} />}
          {left.length > 0 && (
            <details class="disclosure">
              <summary>{t.leftOnes(left.length)}</summary>
              {left.map((fault) => (
                <FaultCard
                  key={fault.id}
                  fault={fault}
                  isBusy={busy !== null}
                  onLookAgain={() => void leave(fault, false)}
                />
              ))}
            </details>
          )}
        </>
      )}
    </ApartView>
  );
}

/** What was looked at and is as it should be. */
function FoundRight({ faults }: { readonly faults: readonly TableFault[] }): VNode {
  const { texts } = usePane();
  const t = careTexts(texts).tableCheck;
  const wrong = new Set<FaultCode>(faults.map(({ code }) => code));
  const kinds = Object.entries(t.kinds).flatMap(([code, name]) =>
    name === "" || [...wrong].some((each) => each === code) ? [] : [name],
  );
  return <p class="small found-right">{t.right(kinds)}</p>;
}
