import { careTexts } from "#core/messages/care.ts";
import { ratingsInCopy } from "#core/workflow/after/raters/from-file.ts";
import type { KeptRating } from "#core/workflow/after/raters/kept.ts";
import { planCollected } from "#core/workflow/after/raters/plan-raters.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import type { ReadCopy } from "#pane/model/session.ts";

/** Takes in copies of the workbook that raters filled in, several at once, where the host opens files. */
export function RaterFiles({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const input = useRef<HTMLInputElement>(null);
  const [notRated, setNotRated] = useState<readonly string[]>([]);
  const t = careTexts(texts).raters;
  const { readCopy } = session;
  if (!readCopy) return null;
  const takeIn = async (files: readonly File[]): Promise<void> => {
    const found = await Promise.all(files.map((file) => ratingsIn(file, readCopy)));
    setNotRated(files.flatMap(({ name }, index) => (found[index]!.length === 0 ? [name] : [])));
    const ratings = found.flat();
    const names = [...new Set(ratings.map(({ rater }) => rater))];
    if (names.length > 0)
      await session.apply(planCollected(understanding, ratings, texts), t.fromFiles(names));
  };
  return (
    <>
      <p>{t.filesHowTo}</p>
      <button type="button" class="button" disabled={busy !== null} onClick={() => input.current?.click()}>
        {t.files}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files can be taken in again, once they were mended.
          currentTarget.value = "";
          void takeIn(files);
        }}
      />
      {notRated.length > 0 && (
        <p class="small" role="status">
          {t.notRated(notRated)}
        </p>
      )}
    </>
  );
}

/** @returns none where it is no workbook, or nothing is rated in it */
async function ratingsIn(file: File, readCopy: ReadCopy): Promise<KeptRating[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]+$/, "");
  const copy = await readCopy(bytes);
  return copy ? ratingsInCopy(copy, name) : [];
}
