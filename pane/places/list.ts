import type { Understanding } from "#core/workflow/understand.ts";
import { offeredTable } from "#pane/model/offered-table.ts";
import type { ViewOf } from "#pane/model/place.ts";
import { checkTablePlace } from "./check-table/place.ts";
import { checkUpPlace } from "./check-up/place.ts";
import { deliveredPlace } from "./delivered/place.ts";
import { helpPlace } from "./help/place.ts";
import { investmentsPlace } from "./investments/place.ts";
import { objectivesPlace } from "./objectives/place.ts";
import { overviewPlace } from "./overview/place.ts";
import { planPlace } from "./plan/place.ts";
import { ratersPlace } from "./raters/place.ts";
import { readingPlace } from "./reading/place.ts";
import { reviewsPlace } from "./reviews/place.ts";
import { settingsPlace } from "./settings/place.ts";
import { startPlace } from "./start/place.ts";
import { tradeOffsPlace } from "./trade-offs/place.ts";
import { whatIfPlace } from "./what-if/place.ts";
import { wizardPlace } from "./wizard/place.ts";

/** Every place of the pane; those with a tab in the order of the tabs. */
export const PLACES = [
  overviewPlace,
  objectivesPlace,
  investmentsPlace,
  planPlace,
  whatIfPlace,
  readingPlace,
  startPlace,
  wizardPlace,
  checkTablePlace,
  reviewsPlace,
  deliveredPlace,
  tradeOffsPlace,
  ratersPlace,
  checkUpPlace,
  settingsPlace,
  helpPlace,
] as const;

export type View = ViewOf<(typeof PLACES)[number]>;

/** Where the pane begins while nothing is known of the workbook, and until its reading was accepted. */
export const FIRST_VIEW: View = { name: "understood" };

/** Where one is best off when nothing else is asked for: whether a table is one to score is asked before anything. */
export function homeOf({ reading, scorecard }: Understanding): View {
  if (reading.nothingFound !== null) return { name: offeredTable(reading) ? "understood" : "start" };
  return scorecard ? { name: "overview" } : { name: "understood" };
}
