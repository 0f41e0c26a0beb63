import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The topics in the order in which they are listed: the files of docs/decisions without their ending. */
const TOPICS = [
  "tools-and-tests",
  "reading",
  "numbers",
  "verdicts",
  "functions-and-formulas",
  "workbooks-and-files",
  "what-lands-in-the-sheet",
  "google-sheets",
  "excel",
  "pane",
  "workflows",
  "planning",
  "looking-after",
  "warehouse",
];

const INTRODUCTION = `# Decisions

What was decided and why, by topic. The numbers are those under which comments name a decision; a new one takes the next
free number after its neighbours. \`npm run docs\` writes this list, a line for each.
`;

/**
 * docs/decisions/README.md: every decision by its number and heading, under its topic.
 * @param folder docs/decisions
 * @throws Error where a file there is no topic of the list
 */
export function decisionsPage(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const unknown = files.filter((name) => !TOPICS.includes(name.slice(0, -3)));
  if (unknown.length > 0) throw new Error(`docs/decisions: ${unknown.join(", ")} is no topic of TOPICS.`);
  const topics = TOPICS.map((topic) => {
    const text = readFileSync(join(folder, `${topic}.md`), "utf8");
    const [, title = topic] = /^# (.+)$/m.exec(text) ?? [];
    const decisions = [...text.matchAll(/^## (\d{4} .+)$/gm)].map(([, heading]) => `- ${heading!}`);
    return `## [${title}](${topic}.md)\n\n${decisions.join("\n")}\n`;
  });
  return [INTRODUCTION, ...topics].join("\n");
}
