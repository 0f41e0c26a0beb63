import { Understood } from "./understood.tsx";

export const views = { understood: Understood };
