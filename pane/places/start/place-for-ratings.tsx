import { ratingsBeside, type RatingsPlace } from "#core/workflow/complete/rating-places.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Choices } from "#pane/components/choices.tsx";
import { usePane } from "#pane/components/context.ts";

/** Where new ratings are to go: what was chosen, as far as there is room for it. */
export interface ChosenPlace {
  readonly place: RatingsPlace;
  /** The room beside the user's table; null where there is none. */
  readonly room: RangeRef | null;
  readonly choose: (place: RatingsPlace) => void;
}

export function usePlaceForRatings(understanding: Understanding, objectives: readonly string[]): ChosenPlace {
  const [wanted, choose] = useState<RatingsPlace>("beside");
  const room = ratingsBeside(understanding, objectives)?.where ?? null;
  return { place: room ? wanted : "sheet", room, choose };
}

/** Columns beside the user's table, or a sheet; without a choice where there is no room. */
export function PlaceForRatings({
  ratings: { place, room, choose },
}: {
  readonly ratings: ChosenPlace;
}): VNode {
  const t = usePane().texts.pane.complete;
  if (!room) return <p class="small">{t.noRoom}</p>;
  return (
    <Choices
      legend={t.place}
      value={place}
      choices={[
        { value: "beside", label: t.beside, help: t.besideHelp(addressOf(room)) },
        { value: "sheet", label: t.sheet, help: t.sheetHelp },
      ]}
      onChoose={choose}
    />
  );
}
