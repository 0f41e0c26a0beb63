import { planRemoveExample } from "#core/workflow/template/remove-example.ts";
import type { Beginning } from "#core/workflow/template/beginning.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { ComponentChildren, VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { DoneIcon, OpenIcon } from "#pane/components/icons.tsx";
import { openInvestment } from "#pane/places/investments/slice.ts";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly beginning: Beginning;
}

/** What leads to the first verdict of one's own, in the place of figures that would speak of the example only. */
export function FirstSteps({ understanding, beginning }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.firstRun.steps;
  const { own, example } = beginning;
  const [first] = own;
  const { objectives } = understanding.reading.strategy;
  const changes = example ? planRemoveExample(understanding, texts) : null;
  return (
    <section aria-label={t.title}>
      <h3>{t.title}</h3>
      <ul class="checklist">
        <Item done>
          <span>{t.objectives(objectives.length)}</span>
          <button type="button" class="link" onClick={() => session.go({ name: "objectives" })}>
            {t.lookAtThem}
          </button>
        </Item>
        <Item done={first !== undefined}>
          <span>{first ? t.named(own.map(({ name }) => name)) : t.name}</span>
        </Item>
        <Item done={false}>
          <span>{first ? t.rate(first.name) : t.rateIt}</span>
        </Item>
        <Item done={!changes}>
          <span>{changes ? texts.pane.firstRun.example : texts.pane.firstRun.exampleRemoved}</span>
          {changes && first && (
            <button
              type="button"
              class="link"
              disabled={busy !== null}
              onClick={() => void session.apply(changes, texts.pane.firstRun.exampleRemoved)}
            >
              {texts.pane.firstRun.removeExample}
            </button>
          )}
        </Item>
      </ul>
      <p class="small">{t.then}</p>
    </section>
  );
}

/** What comes next: rating the first thing that was named, or naming one. */
export function FirstStepsActions({ beginning }: Pick<Props, "beginning">): VNode {
  const { session, texts } = usePane();
  const [first] = beginning.own;
  if (!first) return <NewInvestment />;
  return (
    <>
      <NewInvestment look="button" />
      <button type="button" class="primary" onClick={() => openInvestment(session, first.id)}>
        {texts.pane.firstRun.steps.rateNow}
      </button>
    </>
  );
}

function Item({ done, children }: { readonly done: boolean; readonly children: ComponentChildren }): VNode {
  const { texts } = usePane();
  const t = texts.pane.firstRun.steps;
  return (
    <li>
      {done ? <DoneIcon /> : <OpenIcon />}
      <span class="unseen">{done ? t.done : t.open}</span>
      <div>{children}</div>
    </li>
  );
}
