import { careTexts } from "#core/messages/care.ts";
import type { DeliveryReport } from "#core/workflow/after/delivered/delivered.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { dayText } from "#pane/model/day.ts";

/** Each objective: what was promised to it by now as a mark, and what came as a bar. */
export function ObjectiveLines({ report }: { readonly report: DeliveryReport }): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).delivered;
  const { since, delivery, atWork } = report;
  const judged = delivery.objectives.filter(
    ({ state }) => state !== "unmeasured" && state !== "nothing-promised",
  );
  const good = judged.filter(({ state }) => state === "on-course").length;
  const width = (share: number): string => `${100 * Math.min(1, Math.max(0, share))}%`;
  return (
    <>
      <h3 class="headline">
        {judged.length === 0
          ? t.state.unmeasured
          : t.heading(good, judged.length, dayText(since.day, texts.common.language))}
      </h3>
      <p class="small">
        {judged.length === 0
          ? t.unmeasured
          : delivery.elapsed >= 1
            ? t.dueAll
            : t.due(format.share(delivery.elapsed))}{" "}
        {atWork === "funded" && t.assumed}
      </p>
      {delivery.objectives.map(({ id, name, expected, delivered, state }) => (
        <div class={`delivery ${state}`} key={id}>
          <span>{name}</span>
          <b>{t.states[state]}</b>
          <i aria-hidden="true">
            {delivered !== null && <b style={{ width: width(delivered) }} />}
            <u style={{ insetInlineStart: width(expected) }} />
          </i>
          <small>
            {delivered === null
              ? t.promisedOnly(format.share(expected))
              : t.objective(format.share(expected), format.share(delivered))}
          </small>
        </div>
      ))}
    </>
  );
}
