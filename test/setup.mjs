import fc from "fast-check";

// One seed for all property tests, so that a failure here is a failure everywhere.
fc.configureGlobal({ seed: 20250301, numRuns: 100 });

// Tests run as bundles (tools/unit/runner.mjs); faults name the lines that people wrote.
process.setSourceMapsEnabled(true);
