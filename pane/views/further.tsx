import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { EMPTY_OBJECTIVE } from "#core/workflow/objectives/draft.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import type { PaneState, View } from "#pane/model/state.ts";
import { Complete } from "./first/complete.tsx";
import { FirstRun } from "./first/first-run.tsx";
import { InvestmentView } from "./investment.tsx";
import { Investments } from "./investments.tsx";
import { Settings } from "./settings/settings.tsx";
import { ObjectiveForm } from "./objectives/objective-form.tsx";
import { Objectives } from "./objectives/objectives.tsx";
import { WhatIf } from "./what-if/what-if.tsx";
import { Wizard } from "./wizard/wizard.tsx";
import { Write } from "./write.tsx";

/** The views that nobody sees first. They are fetched once the workbook has been read. */
export type FurtherView = Exclude<View, { readonly name: "understood" | "overview" }>;

/** What the further views show: one of them, or the first run where nothing was found. */
export function Further({
  state,
  understanding,
  view,
}: {
  readonly state: PaneState;
  readonly understanding: Understanding;
  readonly view: FurtherView | null;
}): VNode {
  switch (view?.name) {
    case undefined:
      return <FirstRun understanding={understanding} />;
    case "complete":
      return <Complete understanding={understanding} />;
    case "investments":
      return <Investments understanding={understanding} />;
    case "investment":
      return <InvestmentView understanding={understanding} id={view.id} />;
    case "objectives":
      return <Objectives understanding={understanding} trial={state.trial} />;
    case "objective":
      return <ObjectiveForm understanding={understanding} draft={state.objective ?? EMPTY_OBJECTIVE} />;
    case "what-if":
      return <WhatIf understanding={understanding} whatIf={state.whatIf} />;
    case "settings":
      return <Settings understanding={understanding} />;
    case "write":
      return <Write understanding={understanding} />;
    case "wizard":
      return <Wizard understanding={understanding} step={view.step} draft={state.draft ?? EMPTY_DRAFT} />;
  }
}
