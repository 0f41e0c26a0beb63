import { printOfShape } from "./formula-shape.ts";

/**
 * Prints of formulas one after the other, most of which differ from one before only in the rows that they point to, as
 * the lines of a sheet of workings do. Such a one is not walked through: it is held against what the formula before
 * would be in its row, which programs compare at once.
 */
export class AlikeFormulas {
  private readonly known = new Map<string, Alike>();
  private last: Alike | null = null;

  /**
   * @param before the print of what stands before the formulas' shapes
   * @param walk through one of them
   */
  constructor(
    private readonly before: number,
    private readonly walk: typeof printOfShape = printOfShape,
  ) {}

  /** The same as `printOfShape` gives. */
  printOf(formula: string): number {
    const follower = this.last?.followers.find((alike) => alike.fits(formula)) ?? this.walked(formula);
    if (this.last?.followers[0] !== follower) this.last?.follow(follower);
    this.last = follower;
    return follower.print;
  }

  private walked(formula: string): Alike {
    const rows: number[] = [];
    const print = this.walk(this.before, formula, rows);
    const parts: string[] = [];
    const numbers: number[] = [];
    let from = 0;
    for (const end of rows) {
      const start = digitsBefore(formula, end);
      parts.push(formula.slice(from, start));
      numbers.push(Number(formula.slice(start, end)));
      from = end;
    }
    parts.push(formula.slice(from));
    const key = parts.join("\n");
    const alike = this.known.get(key) ?? new Alike(print, parts);
    alike.learn(numbers);
    this.known.set(key, alike);
    return alike;
  }
}

/** Formulas that are the same but for the rows in some of their addresses. */
class Alike {
  /** What came after one of these, the last ones first. */
  followers: readonly Alike[] = [];
  /** The rows of the formula that was walked through last, and which of them stay the same from one to the next. */
  private numbers: readonly number[] | null = null;
  private stays: readonly boolean[] = [];

  /**
   * @param print of each of them
   * @param parts between the numbers of rows
   */
  constructor(
    readonly print: number,
    private readonly parts: readonly string[],
  ) {}

  learn(numbers: readonly number[]): void {
    const before = this.numbers;
    const moved = before !== null && before[0] !== numbers[0];
    this.stays = numbers.map((number, at) => moved && number === before[at]);
    this.numbers = numbers;
  }

  follow(alike: Alike): void {
    const [first] = this.followers;
    this.followers = first && first !== alike ? [alike, first] : [alike];
  }

  /** Whether the formula is one of these, with its rows as many further on as its first one is. */
  fits(formula: string): boolean {
    const [head, ...others] = this.parts as [string, ...string[]];
    if (others.length === 0) return formula === head;
    const row = numberAt(formula, head.length);
    if (row === 0) return false;
    const [first] = this.numbers as [number];
    let wanted = head;
    others.forEach((part, at) => {
      const number = this.numbers![at]!;
      wanted += String(this.stays[at]! ? number : number - first + row) + part;
    });
    return wanted === formula;
  }
}

/** Where the digits begin that end there. */
function digitsBefore(text: string, end: number): number {
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The number that stands there; 0 where none does. */
function numberAt(text: string, at: number): number {
  let number = 0;
  for (let end = at; isDigit(text.charCodeAt(end)); end++) number = number * 10 + text.charCodeAt(end) - 48;
  return number;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
