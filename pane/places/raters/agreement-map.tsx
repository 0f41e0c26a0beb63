import type { Reading } from "#core/domain/reading.ts";
import { careTexts } from "#core/messages/care.ts";
import type { RatersReport } from "#core/workflow/after/raters/report.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly report: RatersReport;
  readonly reading: Reading;
}

/** Further off than this many points in the mean is told of a rater; of two, each is as far from the other. */
const FAR_OFF = 33;

/** Investments by objectives: how many grades the raters lie apart, darker the more; what to talk about is framed. */
export function AgreementMap({ report: { disagreement }, reading }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).raters;
  const { objectives, investments } = reading.strategy;
  const { raters, alpha, cells, rows, agreed, compared, talk } = disagreement;
  return (
    <>
      <h3 class="headline">{t.agree(agreed, compared)}</h3>
      <p class="small">{t.who(raters.map(({ name }) => name))}</p>
      <div class="agreement">
        <table>
          <caption class="unseen">{t.map}</caption>
          <thead>
            <tr>
              <td />
              {objectives.map(({ id, name }) => (
                <th scope="col" key={id} title={name}>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row, i) => (
              <tr key={investments[i]!.id}>
                <th scope="row" title={investments[i]!.name}>
                  {investments[i]!.name}
                </th>
                {row.map((cell) => {
                  const { objective, effects, grades } = cell;
                  const isCompared = effects.filter((effect) => effect !== null).length >= 2;
                  const framed = talk.includes(cell) ? " framed" : "";
                  return (
                    <td key={objective} class={isCompared ? `apart-${Math.min(4, grades)}${framed}` : ""}>
                      {isCompared ? format.number(grades) : t.nobody}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {alpha !== null && <p class="small">{t.alpha(format.number(alpha))}</p>}
      {raters.map(({ name, off, allHigh }) => (
        <p class="small" key={name}>
          {allHigh && t.allHigh(name)}{" "}
          {raters.length > 2 && off !== null && 100 * off > FAR_OFF && t.off(name, format.score(100 * off))}
        </p>
      ))}
      {rows.map(
        ({ allHigh }, i) =>
          allHigh && (
            <p class="small" key={i}>
              {t.rowHigh(investments[i]!.name)}
            </p>
          ),
      )}
    </>
  );
}
