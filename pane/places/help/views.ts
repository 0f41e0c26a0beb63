import { Help } from "./help.tsx";

export const views = { help: Help };
