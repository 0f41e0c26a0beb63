/** Excel's size of a sheet, the largest that any host has. */
export const MOST_ROWS = 1048576;
export const MOST_COLUMNS = 16384;
