import { addressOf, type RangeRef } from "../../workbook/range.ts";

/** The Google Sheets add-on: menu, sidebar, and what Google refuses. */
export const sheets = {
  busy: "Someone else is writing to this spreadsheet through AlignScore. Wait a moment and try again.",
  protectedRange: (range: RangeRef) =>
    `You may not edit ${addressOf(range)}. Ask its owner for access, or write the results to another sheet.`,
  richCell: (place: RangeRef, content: string) =>
    `${addressOf(place)} holds more than the words ${content}: a smart chip, a link or words with looks of their own, which would be lost. Change that cell by hand, or make it plain text first.`,
  strictCell: (place: RangeRef, content: string) =>
    `${addressOf(place)} takes only what its own rule allows (a checkbox, a drop-down list or a column with a type), and ${content} is not that. Change the rule, or write the results to another sheet.`,
  refused: (reason: string) => `Google Sheets refused: ${stopped(reason)} Nothing was changed. Try again.`,
  unreadable: (reason: string) => `Google Sheets could not be read: ${stopped(reason)} Try again.`,
  halfWritten: (label: string, reason: string) =>
    `“${label}” stopped half way and could not be taken back: ${stopped(reason)} Open File > Version history to restore the version before it.`,
  settingsFull: "The add-in's notes in this spreadsheet are full (500 kB). Discard drafts and try again.",
  longKey: (key: string) => `“${key}” is too long a key for Google Sheets.`,
  badRequest: (what: string) => `AlignScore's sidebar sent something that was not understood: ${what}.`,

  /** Sidebar. */
  loading: "Opening…",
  again: "Try again",
  signedIn:
    "Google did not answer as the account that owns this window. If you are signed in to several Google accounts, sign out of all but one, or open the spreadsheet in a private window. Then open AlignScore again.",
  lost: "The connection to Google was lost. Check your network, then close this sidebar and open it again from Extensions > AlignScore.",
  slow: "Google took longer than its limit for one step. Try again; on a very large spreadsheet, move the strategy to a file of its own.",
  failed: (reason: string) => `Google reported a fault: ${stopped(reason)} Try again.`,
};

/** Reasons come from Google, with or without a full stop. */
export function stopped(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
