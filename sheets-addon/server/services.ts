/// <reference types="google-apps-script" />

/** Google's services as far as the add-on uses them. Handed in, so that nothing is called before there is a need. */
export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly properties: GoogleAppsScript.Properties.PropertiesService;
  readonly utilities: GoogleAppsScript.Utilities.Utilities;
}

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** The services of the running script. Called by endpoints only: at the top level nothing may be asked of Google. */
export function runningServices(): Services {
  return {
    app: SpreadsheetApp,
    locks: LockService,
    properties: PropertiesService,
    utilities: Utilities,
  };
}
