/** Two figures closer than this, in points, are the same: sums of decimal weights carry such crumbs. */
export const TOLERANCE = 1e-9;
