/** Excel's size of a sheet, the largest that any host has. */
export const MOST_ROWS = 1048576;
export const MOST_COLUMNS = 16384;
/** Characters of a formula in Excel, which takes no more arguments than these either. */
export const LONGEST_FORMULA = 8192;
export const MOST_ARGUMENTS = 255;
