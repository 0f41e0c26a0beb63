import fc from "fast-check";

// As test/setup.mjs has it, which only newer Nodes can load into jest's own runner.
fc.configureGlobal({ seed: 20250301, numRuns: 100 });
