import { Raters } from "./raters.tsx";

export const views = { raters: Raters };
