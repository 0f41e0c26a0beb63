import { Complete } from "./complete.tsx";
import { FirstRun } from "./first-run.tsx";

export const views = { start: FirstRun, complete: Complete };
