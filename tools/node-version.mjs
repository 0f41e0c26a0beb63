/**
 * Ends at once, in one sentence, on a Node that is too old. Imported first by both commands, and written so that old
 * Nodes can read it.
 */
const OLDEST = { major: 20, minor: 11 };

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  console.error(
    "AlignScore needs Node " +
      OLDEST.major +
      "." +
      OLDEST.minor +
      " or newer, and this is Node " +
      process.versions.node +
      ": install a newer one and run the command again.",
  );
  process.exit(1);
}
