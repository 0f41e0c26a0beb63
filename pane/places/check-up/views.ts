import { CheckUp } from "./check-up.tsx";

export const views = { "check-up": CheckUp };
