import { parentPort, Worker, workerData } from "node:worker_threads";
import { lineOf, type Line, type LineAsked } from "./line.ts";

interface Task {
  readonly id: number;
  readonly file: string;
}

type Answer = { readonly id: number } & ({ readonly line: Line } | { readonly fault: unknown });

/** Threads that each score one workbook at a time. */
export class Workers {
  private readonly free: Worker[];
  private readonly waiting: Task[] = [];
  private readonly open = new Map<number, { give: (line: Line) => void; fail: (fault: unknown) => void }>();
  private next = 0;

  /** @param program the bundled program, whose worker half calls `serve` */
  constructor(
    private readonly threads: number,
    program: string,
    asked: LineAsked,
  ) {
    this.free = Array.from({ length: threads }, () => {
      const worker = new Worker(program, { workerData: asked });
      worker.on("message", (answer: Answer) => this.take(worker, answer));
      worker.on("error", (fault) => this.failAll(fault));
      return worker;
    });
    this.all = [...this.free];
  }

  private readonly all: readonly Worker[];

  /** How many may be handed over before the first is back. */
  get atOnce(): number {
    return 4 * this.threads;
  }

  line(file: string): Promise<Line> {
    return new Promise((give, fail) => {
      const id = this.next++;
      this.open.set(id, { give, fail });
      this.waiting.push({ id, file });
      this.handOut();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()));
  }

  private handOut(): void {
    while (this.free.length > 0 && this.waiting.length > 0)
      this.free.pop()!.postMessage(this.waiting.shift()!);
  }

  private take(worker: Worker, answer: Answer): void {
    const { give, fail } = this.open.get(answer.id)!;
    this.open.delete(answer.id);
    this.free.push(worker);
    this.handOut();
    if ("line" in answer) give(answer.line);
    else fail(answer.fault);
  }

  private failAll(fault: unknown): void {
    for (const { fail } of this.open.values()) fail(fault);
    this.open.clear();
  }
}

/** A worker's own half: scores what it is handed until the program ends. */
export function serve(): void {
  const port = parentPort!;
  port.on("message", ({ id, file }: Task) => {
    lineOf(file, workerData as LineAsked).then(
      (line) => port.postMessage({ id, line } satisfies Answer),
      (fault: unknown) => port.postMessage({ id, fault } satisfies Answer),
    );
  });
}
