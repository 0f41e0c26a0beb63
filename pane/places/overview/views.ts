import { Overview } from "./overview.tsx";

export const views = { overview: Overview };
