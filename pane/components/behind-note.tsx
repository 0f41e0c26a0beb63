import { pagesBehind, type PageBehind } from "#core/workflow/results/pages-shown.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { planUpdate } from "#core/workflow/update.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { placeOf } from "#pane/model/views.ts";
import { CellLink } from "./cell-link.tsx";
import { usePane, useStore } from "./context.ts";
import { usePlanColumns } from "./use-plan-columns.ts";

interface Props {
  readonly understanding: Understanding;
}

/** What the add-in wrote and is older than what the pane shows: cells beside the table, and pages to hand round. */
export function BehindNote({ understanding }: Props): VNode {
  const pages = useMemo(() => pagesBehind(understanding), [understanding]);
  return (
    <>
      <CellsBehind understanding={understanding} />
      {pages.map((each) => (
        <PageNote key={each.page} {...each} understanding={understanding} />
      ))}
    </>
  );
}

/** Cells of the sheet that show older results: how many, the first of them, and one click to update them all. */
function CellsBehind({ understanding }: Props): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.write;
  const { columns } = usePlanColumns(understanding, understanding.preferences.planColumns === true);
  const update = useMemo(
    () => planUpdate(understanding, session.workbook.capabilities, texts, columns),
    [understanding, session, texts, columns],
  );
  if (!update) return null;
  const { behind, plan } = update;
  const investments = new Set(behind.map(({ investment }) => investment));
  return (
    <div class="note behind" role="status">
      <p>
        <b>{t.behind}</b> {t.behindIn(behind.length, [...investments])} <CellLink place={behind[0]!.cell} />
      </p>
      <button
        type="button"
        class="button little"
        disabled={busy !== null}
        onClick={() => void session.apply(plan.changes, t.updated(behind.length))}
      >
        {t.update}
      </button>
    </div>
  );
}

/** A page that shows what held once: the scorecard is laid out anew where one is, a plan is looked at first. */
function PageNote({ page, sheet, understanding }: PageBehind & Props): VNode {
  const pane = usePane();
  const { session, texts } = pane;
  const { busy } = useStore(session.state);
  const t = texts.pane.write;
  const update = async (): Promise<void> => {
    const part = await session.bring(() => import("#pane/places/overview/overview-checks.tsx"));
    await part?.writeScorecard(understanding, pane);
  };
  return (
    <div class="note behind" role="status">
      <p>{t.pageBehind(sheet)}</p>
      <button
        type="button"
        class="button little"
        disabled={busy !== null}
        onClick={() => (page === "plan" ? session.go({ name: "plan" }) : void update())}
      >
        {page === "plan" ? placeOf({ name: "plan" }).tab?.label(texts, understanding) : t.update}
      </button>
    </div>
  );
}
