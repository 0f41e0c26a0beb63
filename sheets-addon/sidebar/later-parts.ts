import { callServerForParts, type ScriptRunner } from "./script-run.ts";

type Parts = Readonly<Record<string, unknown>>;

/** What the page's script and that of the later parts (tools/sheets/sidebar-parts.ts) find of each other. */
interface Meeting {
  alignScorePart?: (name: string) => Promise<unknown>;
  alignScoreParts?: Parts;
}

/**
 * Has the parts of the pane that nobody sees first fetched from the script's own files when one is asked for: all of
 * them at once, as each call takes Google a second. The script's text comes within its element, as pages have it, and
 * is run as such. After a failure the next one who asks has it fetched again.
 */
export function answerForLaterParts(runner: ScriptRunner): void {
  const meeting = globalThis as Meeting;
  let coming: Promise<Parts> | null = null;
  meeting.alignScorePart = async (name) => {
    coming ??= fetchParts(runner, meeting);
    try {
      return (await coming)[name];
    } catch (fault) {
      coming = null;
      throw fault;
    }
  };
}

async function fetchParts(runner: ScriptRunner, meeting: Meeting): Promise<Parts> {
  const text = await callServerForParts(runner);
  const code = /^\s*<[a-z]+>([^]*)<\/[a-z]+>\s*$/.exec(String(text))?.[1];
  if (code === undefined) throw new Error("The sidebar's other parts did not come whole.");
  const element = document.createElement("script");
  element.textContent = code;
  document.head.append(element);
  element.remove();
  if (!meeting.alignScoreParts) throw new Error("The sidebar's other parts did not start.");
  return meeting.alignScoreParts;
}
