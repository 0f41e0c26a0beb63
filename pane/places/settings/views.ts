import { Settings } from "./settings.tsx";

export const views = { settings: Settings };
