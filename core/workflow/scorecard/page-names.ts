/** Whose page it is and of what day, as they are to be shown. */
export interface PageNames {
  readonly business?: string;
  readonly date?: string;
}
