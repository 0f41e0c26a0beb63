import { breakdown } from "./pane/breakdown.ts";
import { complete } from "./pane/complete.ts";
import { firstRun } from "./pane/first-run.ts";
import { help } from "./pane/help.ts";
import { investments } from "./pane/investments.ts";
import { objectives } from "./pane/objectives.ts";
import { options } from "./pane/options.ts";
import { overview } from "./pane/overview.ts";
import { reading } from "./pane/reading.ts";
import { scales } from "./pane/scales.ts";
import { settings } from "./pane/settings.ts";
import { understood } from "./pane/understood.ts";
import { whatIf } from "./pane/what-if.ts";
import { wizard } from "./pane/wizard.ts";
import { write } from "./pane/write.ts";

const roles = {
  name: "Name",
  weight: "Weight",
  measure: "Measure",
  baseline: "Starting value",
  target: "Target",
  current: "Value today",
  owner: "Owner",
  reviewDate: "Review date",
  direction: "More or less is better",
  protected: "Protected",
  minimum: "Least that is asked",
  scenario: "Other weights",
  description: "Description",
  ignored: "Not used",
  costOnce: "Cost, once",
  costYearly: "Cost, yearly",
  costLater: "Cost, later year",
  status: "Status",
  lever: "Lever",
  requires: "Requires",
  excludes: "Excludes",
  mustDo: "Must do",
  connectsTo: "Connects to",
  readiness: "Readiness",
  gate: "Responsible use",
  confidence: "Confidence",
  capabilities: "Capabilities",
  earliestStart: "Earliest start",
  months: "How long it takes",
  peopleDays: "Person-days",
  rating: "Rating",
  objectives: "Objectives served",
  total: "Total",
};

/** The side pane. */
export const pane = {
  title: "AlignScore",
  undo: "Undo",
  undoWhat: (what: string) => `Undo: ${what}`,
  nothingToUndo: "Nothing to undo",
  readAgain: "Read the workbook again",
  places: {
    overview: "Overview",
    objectives: "Objectives",
    investments: "Investments",
    plan: "Plan",
    "what-if": "What-if",
  },
  placesLabel: "Places",
  back: "Back",
  /** The way out of a view that has a Back of its own besides. */
  leave: (title: string) => `Close ${title}`,
  cancel: "Cancel",
  change: "Change",
  changeWhat: (what: string) => `Change ${what}`,
  goTo: (address: string) => `Go to ${address}`,
  selected: (address: string) => `${address} selected.`,
  dismiss: "Dismiss",
  emptied: "emptied",

  messages: "Messages",
  busy: { reading: "Reading the workbook…", writing: "Writing…", undoing: "Undoing…" },
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
  undone: (what: string) => `Undone: ${what}.`,
  tryAgain: "Try again",
  notLoaded: "A part of AlignScore could not be fetched. Check the connection, then try again.",
  unexpected: (message: string) => `Something went wrong, and nothing more was done: ${message}`,

  conflict: {
    title: "Someone changed the sheet in between",
    intro: "Nothing was written, so that no one’s work is lost.",
    cell: (expected: string, found: string) => ` held ${expected}, and now holds ${found}.`,
    elsewhere: (expected: string, found: string) => `Expected ${expected}, found ${found}.`,
    more: (count: number) => `And ${count} more.`,
    readAgain: "Read again",
  },
  failure: "That did not work",

  roles,
  understood,
  reading,
  scales,

  firstRun,
  complete,

  overview,
  help,

  investments,
  options,
  bar: {
    score: (score: string) => `Score ${score}`,
    supports: (points: string) => `serves ${points}`,
    locked: (points: string) => `of which ${points} is locked behind fixes`,
    against: (points: string) => `works against ${points}`,
    range: (low: string, high: string) => `between ${low} and ${high} once all is assessed`,
    legend:
      "Green serves, hatched waits for fixes, red works against. The thin line is what is not assessed yet.",
  },

  breakdown,

  objectives,
  whatIf,
  settings,
  newInvestment: "New investment",
  editInvestment: "Edit",
  wizard,

  write,
};
