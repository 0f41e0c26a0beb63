import { Wizard } from "./wizard.tsx";

export const views = { wizard: Wizard };
