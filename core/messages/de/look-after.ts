import type { Texts } from "../en.ts";

export const lookAfter: Texts["lookAfter"] = {
  title: "Im Blick behalten",
};
