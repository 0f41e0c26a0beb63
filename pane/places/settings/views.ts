import { Remove } from "./remove.tsx";
import { Settings } from "./settings.tsx";

export const views = { settings: Settings, remove: Remove };
