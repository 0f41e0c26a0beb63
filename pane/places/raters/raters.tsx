import { careTexts } from "#core/messages/care.ts";
import { ratersAtWork } from "#core/workflow/after/raters/at-work.ts";
import { keptRatings, ratersOf } from "#core/workflow/after/raters/kept.ts";
import { planAskAgain, planMiddle } from "#core/workflow/after/raters/plan-raters.ts";
import { ratersReport } from "#core/workflow/after/raters/report.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { AgreementMap } from "./agreement-map.tsx";
import { AskRaters } from "./ask-raters.tsx";
import { ratersSlice } from "./slice.ts";
import { TalkAbout } from "./talk-about.tsx";

/** Who rates and who is done; once all are, how far they agree, what to talk about, and the middle of each. */
export function Raters({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = careTexts(texts).raters;
  const { reading } = understanding;
  const slice = session.slice(ratersSlice);
  const { agreed } = useStore(slice);
  const [atWork, kept] = useMemo(
    () => [ratersAtWork(understanding, reading), keptRatings(understanding)],
    [understanding],
  );
  const report = useMemo(
    () => (atWork.length === 0 ? ratersReport(kept, reading) : null),
    [atWork, kept, reading],
  );
  const plan = useMemo(
    () => report && planMiddle(understanding, report, agreed, texts),
    [report, agreed, understanding, texts],
  );
  const back = (): void => session.go({ name: "overview" });
  const askAgain = async (): Promise<void> => {
    if (await session.apply(planAskAgain(understanding, texts), t.forgotten)) slice.patch({ agreed: {} });
  };
  return (
    <ApartView
      title={t.title}
      back={texts.pane.leave(t.title)}
      onBack={back}
      actions={
        <>
          <button type="button" class="button" onClick={back}>
            {texts.pane.back}
          </button>
          {report && (
            <>
              <button type="button" class="button" disabled={busy !== null} onClick={() => void askAgain()}>
                {t.again}
              </button>
              <button
                type="button"
                class="primary"
                disabled={busy !== null || !plan || plan.written.length === 0}
                onClick={() => plan && void session.apply(plan.changes, t.used)}
              >
                {t.use}
              </button>
            </>
          )}
        </>
      }
    >
      {report ? (
        <>
          <AgreementMap report={report} reading={reading} />
          <TalkAbout
            report={report}
            reading={reading}
            agreed={agreed}
            onAgree={(next) => slice.patch({ agreed: next })}
          />
          {plan?.written.length === 0 && <p class="small">{t.same}</p>}
          {plan?.left.map(({ reason }, index) => (
            <p class="small" key={index}>
              {reason}
            </p>
          ))}
        </>
      ) : (
        <AskRaters understanding={understanding} atWork={atWork} done={ratersOf(kept)} />
      )}
    </ApartView>
  );
}
