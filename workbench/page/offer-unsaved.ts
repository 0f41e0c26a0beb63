import type { WorkbenchTexts } from "#workbench/texts.ts";
import type { MessageBar } from "./message-bar.ts";
import type { LeftBehind, UnsavedWork } from "./unsaved-work.ts";

/** Asks for each workbook that was left behind whether to bring it back, until one is; what is not answered stays. */
export async function offerUnsaved(work: UnsavedWork, { message, texts, open }: Offer): Promise<void> {
  const t = texts.workbench;
  const time = new Intl.DateTimeFormat(texts.common.language, { dateStyle: "medium", timeStyle: "short" });
  for (const left of await work.leftBehind()) {
    const choices = [
      { label: t.bringBack, value: "back" },
      { label: t.dropIt, value: "drop" },
    ];
    const answer = await message.ask(t.leftBehind(left.name, time.format(left.at)), choices);
    if (answer === "") return;
    // Only once it stands in the grid, where it is kept anew, is the copy of before not needed any more.
    if (answer === "drop" || (await open(left))) await work.forget(left.id);
    if (answer === "back") return;
  }
}

interface Offer {
  readonly message: MessageBar;
  readonly texts: WorkbenchTexts;
  /** @returns whether it could be opened */
  readonly open: (left: LeftBehind) => Promise<boolean>;
}
