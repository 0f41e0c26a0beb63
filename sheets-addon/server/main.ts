/** What the script's own functions (see tools/sheets) call; bundled under the global name AlignScore. */
export { customFunction } from "./custom-function.ts";
export { alignScoreRequest } from "./endpoint.ts";
export { alignScoreParts, onInstall, onOpen, openAlignScore } from "./menu.ts";
