/** So many headers begin or end alike before that is a habit of the table. */
const LEAST = 2;
const MOST_WORDS = 4;

/**
 * Headers without the words that most of them begin or end with: "impact on joy" beside "impact on speed" is "joy".
 * @param heads folded, words parted by single spaces
 * @returns the same array where they share nothing
 */
export function withoutShared(heads: readonly string[]): readonly string[] {
  const start = sharedStart(heads, (head, count) => words(head).slice(0, count).join(" "));
  const end = sharedStart(heads, (head, count) => words(head).slice(-count).join(" "));
  if (start === "" && end === "") return heads;
  return heads.map((head) => {
    let bare = head;
    if (start !== "" && bare.startsWith(`${start} `)) bare = bare.slice(start.length + 1);
    if (end !== "" && bare.endsWith(` ${end}`)) bare = bare.slice(0, -end.length - 1);
    return bare;
  });
}

function words(head: string): string[] {
  return head.split(" ");
}

/** The most words at one end that more than half of the headers share, and that are none of them whole. */
function sharedStart(heads: readonly string[], part: (head: string, count: number) => string): string {
  let best = "";
  for (let count = 1; count <= MOST_WORDS; count++) {
    const counts = new Map<string, number>();
    for (const head of heads) {
      if (words(head).length <= count) continue;
      const shared = part(head, count);
      counts.set(shared, (counts.get(shared) ?? 0) + 1);
    }
    const [common] = [...counts].filter(([, times]) => times >= LEAST && times * 2 > heads.length);
    if (!common) break;
    best = common[0];
  }
  return best;
}
