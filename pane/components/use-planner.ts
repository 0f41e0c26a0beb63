import { useEffect, useState } from "preact/hooks";
import type * as planner from "#pane/model/planner.ts";
import { usePane } from "./context.ts";

export type Planner = typeof planner;

/** What works plans out; null until it is here. @param wanted it is only fetched where there is something to plan */
export function usePlanner(wanted: boolean): Planner | null {
  const { session } = usePane();
  const [part, setPart] = useState<Planner | null>(null);
  useEffect(() => {
    if (wanted && !part) void session.bring(() => import("#pane/model/planner.ts")).then(setPart);
  }, [session, wanted, part]);
  return part;
}
