/** A workbook whose page went away with changes that were not saved. */
export interface LeftBehind {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The parts of the browser that this needs, handed in for tests. */
export interface Keeping {
  readonly caches: Pick<CacheStorage, "open">;
  readonly locks: Pick<LockManager, "request">;
  readonly now: () => number;
  /** This page's own name among the pages that keep something. */
  readonly id: string;
}

const STORE = "alignscore-unsaved";
/** Where in the store: an address that nothing is fetched from, the same whichever word the page's own address has. */
const PLACE = "/unsaved/";

/** How long a page that is being reloaded may still hold its lock, in milliseconds. */
const GOING_AWAY = 5000;

/**
 * Work that was not saved yet, kept in this browser and nowhere else, so that a crash or a reload loses none of it.
 * Each page holds a lock while it lives: what is kept under another name whose lock nobody holds was left behind.
 */
export class UnsavedWork {
  /** The latest wish; an older one that ends late has nothing to say any more. */
  private latest = 0;

  constructor(private readonly keeping: Keeping) {
    const { locks, id } = keeping;
    // Held until the page is gone.
    void locks.request(lockOf(id), () => new Promise<never>(() => undefined));
  }

  /** Keeps a copy in place of the one before. @param bytes null where there is none: the one before stays */
  async keep(name: string, bytes: () => Promise<Uint8Array | null>): Promise<void> {
    const mine = ++this.latest;
    const copy = await bytes();
    if (copy === null || mine !== this.latest) return;
    const { now, id } = this.keeping;
    const headers = { "x-name": encodeURIComponent(name), "x-at": String(now()) };
    const store = await this.store();
    if (mine === this.latest) await store.put(PLACE + id, new Response(new Uint8Array(copy), { headers }));
  }

  /** It was saved, or is not wanted any more. */
  async forget(id = this.keeping.id): Promise<void> {
    if (id === this.keeping.id) this.latest++;
    await (await this.store()).delete(PLACE + id);
  }

  /** What pages that are gone left behind, the latest first. */
  async leftBehind(): Promise<LeftBehind[]> {
    const store = await this.store();
    const found: LeftBehind[] = [];
    for (const request of await store.keys()) {
      const id = request.url.slice(request.url.lastIndexOf("/") + 1);
      const kept = (await this.isGone(id)) ? await store.match(request) : undefined;
      if (!kept) continue;
      found.push({
        id,
        name: decodeURIComponent(kept.headers.get("x-name") ?? ""),
        at: Number(kept.headers.get("x-at")),
        bytes: async () => new Uint8Array(await kept.arrayBuffer()),
      });
    }
    return found.sort((a, b) => b.at - a.at);
  }

  /** Whether no page holds the lock; one that is just going away lets go of it a moment later. */
  private async isGone(id: string): Promise<boolean> {
    if (id === this.keeping.id) return false;
    try {
      const signal = AbortSignal.timeout(GOING_AWAY);
      return await this.keeping.locks.request(lockOf(id), { signal }, () => true);
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === "TimeoutError") return false;
      throw fault;
    }
  }

  private store(): Promise<Cache> {
    return this.keeping.caches.open(STORE);
  }
}

function lockOf(id: string): string {
  return `${STORE}-${id}`;
}
