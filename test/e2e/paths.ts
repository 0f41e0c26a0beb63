import { join } from "node:path";

/** The project's folder. Browser tests run from it. */
export const root = process.cwd();

/** Where tests put pictures for people to look at. */
export const screenshots = join(root, ".cache", "screenshots");
