/** Who may import whom (ARCHITECTURE.md, "Directions"). */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle means two files are one idea.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only(
      "core-is-alone",
      "^core/",
      ["^core/", "(^|/)node_modules/pure-rand/"],
      "Core knows no host, no DOM and no package but the seeded generator.",
    ),
    only(
      "workbook-knows-only-cells",
      "^core/workbook/",
      ["^core/workbook/", "^core/messages/"],
      "The Workbook port knows cells, not strategies.",
    ),
    only(
      "domain-first",
      "^core/(domain)/",
      ["^core/domain/", "^core/workbook/(cell|range)\\.ts$"],
      "The domain stands on nothing but cell addresses.",
    ),
    only(
      "numbers-know-no-tables",
      "^core/(weighting|scoring|insight)/",
      [
        "^core/(domain|weighting|scoring|insight|messages)/",
        "^core/(gather|lazily)\\.ts$",
        "^core/workbook/(cell|range)\\.ts$",
        "(^|/)node_modules/pure-rand/",
      ],
      "The numeric core reads no tables and writes no workbook.",
    ),
    {
      name: "core-not-upwards",
      severity: "error",
      from: { path: "^core/(tables|weighting|scoring|insight)/" },
      to: { path: "^core/(workflow|functions)/" },
    },
    {
      name: "tables-one-way",
      severity: "error",
      comment: "What is found and what speaks for it know nothing of what is chosen.",
      from: { path: "^core/tables/(values|find|witness|formula)/" },
      to: { path: "^core/tables/(choose|suspect|report|attributes)/" },
    },
    only(
      "pane-knows-no-host",
      "^pane/",
      ["^pane/", "^core/", "(^|/)node_modules/preact/"],
      "The pane speaks to the Workbook port only.",
    ),
    {
      name: "hosts-apart",
      severity: "error",
      comment: "What two hosts share lives in core or pane.",
      from: { path: "^(workbench|sheets-addon|excel-addin)/" },
      to: { path: "^(workbench|sheets-addon|excel-addin)/", pathNot: ["^$1/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,

    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
