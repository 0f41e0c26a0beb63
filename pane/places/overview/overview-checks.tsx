import type { ChangeSet } from "#core/workbook/change-set.ts";
import { addressOf } from "#core/workbook/range.ts";
import { checksOn, runChecks, type CheckResult } from "#core/workflow/checks/run-checks.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { linesOfPlan } from "#pane/components/use-year-plan.ts";
import { dayText } from "#pane/model/day.ts";
import { yearPlan } from "#pane/model/year-plan.ts";
import { usePane, type PaneContext } from "#pane/components/context.ts";
import { LookAfter } from "./look-after.tsx";

/** More of one kind are a click away. */
const MOST_SHOWN = 5;

/** What wants care from time to time, and what the checks of the whole plan found. */
export function CareAndChecks({ understanding }: { readonly understanding: Understanding }): VNode {
  return (
    <>
      <LookAfter understanding={understanding} />
      <Checks understanding={understanding} />
    </>
  );
}

/** What the checks of the whole plan found: a count, and behind it each finding with the way to its cell. */
function Checks({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts, format } = usePane();
  const t = texts.checks;
  const heading = useRef<HTMLHeadingElement>(null);
  const results = useMemo(
    () => runChecks(understanding, (amount) => format.money(amount), texts),
    [understanding, format, texts],
  );
  // The button is gone with what it put right, so the focus goes to where it was.
  const putRight = async (mend: ChangeSet): Promise<void> => {
    if (await session.apply(mend, t.table.mended)) heading.current?.focus();
  };
  // "Nothing to report" would be untrue where nothing was looked at.
  if (checksOn(understanding.preferences).length === 0) return null;
  const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section aria-label={t.title}>
      <h3 tabIndex={-1} ref={heading}>
        {t.title}
      </h3>
      {count === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <details class="disclosure checks">
          <summary>{t.count(count)}</summary>
          {results.map((result) => (
            <CheckGroup key={result.check} result={result} onMend={(mend) => void putRight(mend)} />
          ))}
        </details>
      )}
    </section>
  );
}

interface GroupProps {
  readonly result: CheckResult;
  readonly onMend: (mend: ChangeSet) => void;
}

function CheckGroup({ result: { check, findings }, onMend }: GroupProps): VNode {
  const { texts } = usePane();
  const t = texts.checks;
  const more = findings.slice(MOST_SHOWN);
  return (
    <>
      <h4>{t.names[check]}</h4>
      <FindingList findings={findings.slice(0, MOST_SHOWN)} onMend={onMend} />
      {more.length > 0 && (
        <details class="disclosure">
          <summary>{t.more(more.length)}</summary>
          <FindingList findings={more} onMend={onMend} />
        </details>
      )}
    </>
  );
}

function FindingList({
  findings,
  onMend,
}: Pick<CheckResult, "findings"> & Pick<GroupProps, "onMend">): VNode {
  return (
    <ul class="findings">
      {findings.map(({ text, place, mend }, index) => (
        <li key={index}>
          {text} {place && <CellLink place={place} />}{" "}
          {mend && (
            <button type="button" class="link" onClick={() => onMend(mend)}>
              {mend.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Writes the scorecard sheet, which tells what the checks found, and shows it. */
export async function writeScorecard(
  understanding: Understanding,
  { session, format, texts }: PaneContext,
): Promise<void> {
  const t = texts.pane.overview;
  const { charts } = session.workbook.capabilities;
  const funding = linesOfPlan(await yearPlan(session, understanding));
  const plan = planScorecard(
    understanding,
    (amount) => format.money(amount),
    charts,
    texts,
    {
      business: understanding.preferences.business ?? "",
      date: dayText(session.today(), texts.common.language),
    },
    { plan: funding },
  );
  if (plan.changes.changes.length === 0) session.tell(t.scorecardSame);
  else {
    const said = [t.scorecardWritten(addressOf(plan.where)), ...plan.notes].join(" ");
    if (!(await session.apply(plan.changes, said))) return;
  }
  await session.show(plan.where, true);
}
