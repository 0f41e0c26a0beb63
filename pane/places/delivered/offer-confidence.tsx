import { careTexts } from "#core/messages/care.ts";
import type { CalibratedGroup, DeliveryReport } from "#core/workflow/after/delivered/delivered.ts";
import type { VNode } from "preact";
import { Choices } from "#pane/components/choices.tsx";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly report: DeliveryReport;
  readonly chosen: CalibratedGroup | null;
  readonly onChoose: (group: CalibratedGroup | null) => void;
}

/** How ratings turned out by grade, owner and lever; the confidence of the latter two can be taken over. */
export function OfferConfidence({ report: { all, groups }, chosen, onChoose }: Props): VNode {
  const { texts, format } = usePane();
  const t = careTexts(texts).delivered;
  const cameTrue = ({ calibration: { slope, promises, objectives } }: CalibratedGroup): string =>
    t.cameTrue(format.share(slope), promises, objectives);
  const offered = groups.filter(({ by }) => by !== "grade");
  const key = ({ by, name }: CalibratedGroup): string => `${by} ${name}`;
  return (
    <>
      <h3>{t.ratings}</h3>
      {all && <p>{t.all(format.share(all.slope))}</p>}
      {groups
        .filter(({ by }) => by === "grade")
        .map((group) => (
          <p class="small" key={group.name}>
            {t.grade(format.share(Number(group.name)))}: {cameTrue(group)};{" "}
            {t.fits(format.number(group.calibration.confidence))}.
          </p>
        ))}
      {offered.length > 0 && (
        <Choices
          legend={t.offer}
          value={chosen ? key(chosen) : ""}
          choices={[
            { value: "", label: t.none, help: t.noneHelp },
            ...offered.map((group) => ({
              value: key(group),
              label: `${group.by === "owner" ? t.owner(group.name) : t.lever(group.name)}: ${t.fits(format.number(group.calibration.confidence))}`,
              help: cameTrue(group),
            })),
          ]}
          onChoose={(value) => onChoose(offered.find((group) => key(group) === value) ?? null)}
        />
      )}
    </>
  );
}
