import fc from "fast-check";

// One seed for all property tests, so that a failure here is a failure everywhere.
fc.configureGlobal({ seed: 20250301, numRuns: 100 });
