import { WhatIf } from "./what-if.tsx";

export const views = { "what-if": WhatIf };
