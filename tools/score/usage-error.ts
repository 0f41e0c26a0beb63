/** The command line makes no sense, by itself or for this workbook. */
export class UsageError extends Error {}
