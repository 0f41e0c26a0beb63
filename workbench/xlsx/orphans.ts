import type { Book, BookSheet } from "./book.ts";
import type { Package } from "./package.ts";

/** The parts that only this sheet leads to (its drawings, charts, comments, printer settings). */
export function orphanedBy(pack: Package, book: Book, sheet: BookSheet): string[] {
  const kept = reach(pack, "", sheet.part, new Set());
  const own = reach(pack, sheet.part, null, new Set());
  own.delete(sheet.part);
  return [...own].filter((part) => part !== book.part && !kept.has(part));
}

function reach(pack: Package, from: string, without: string | null, seen: Set<string>): Set<string> {
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part) || part === without) continue;
    seen.add(part);
    for (const { target, external } of pack.relationships(part)) {
      if (!external && pack.has(target)) waiting.push(target);
    }
  }
  return seen;
}
