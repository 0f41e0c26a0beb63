import type { Texts } from "#core/messages/en.ts";
import { addressOf } from "#core/workbook/range.ts";
import type { Finding } from "#core/workflow/checks/finding.ts";
import { findingText } from "#core/workflow/checks/finding-text.ts";
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
  const { session, texts } = usePane();
  const t = texts.checks;
  const heading = useRef<HTMLHeadingElement>(null);
  const results = useMemo(() => runChecks(understanding, texts.pane.wizard.levers), [understanding, texts]);
  // The button is gone with what it put right, so the focus goes to where it was.
  const putRight = async ({ content, changes }: Mend): Promise<void> => {
    const label = mendLabel(content, texts);
    if (await session.apply({ label, changes }, t.table.mended)) heading.current?.focus();
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

type Mend = NonNullable<Finding["mend"]>;

/** On the button, and for undo. */
function mendLabel(content: number, { checks, insight }: Texts): string {
  return checks.table.mend(insight.check.total(content));
}

interface GroupProps {
  readonly result: CheckResult;
  readonly onMend: (mend: Mend) => void;
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

interface FindingsProps extends Pick<GroupProps, "onMend"> {
  readonly findings: readonly Finding[];
}

function FindingList({ findings, onMend }: FindingsProps): VNode {
  const { texts, format } = usePane();
  return (
    <ul class="findings">
      {findings.map(({ place, mend, ...found }, index) => (
        <li key={index}>
          {findingText(found, texts, (amount) => format.money(amount))} {place && <CellLink place={place} />}{" "}
          {mend && (
            <button type="button" class="link" onClick={() => onMend(mend)}>
              {mendLabel(mend.content, texts)}
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
