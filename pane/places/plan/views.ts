import { PlanView } from "./plan.tsx";

export const views = { plan: PlanView };
