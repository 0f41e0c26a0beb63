import { parseAddress, type RangeRef } from "#core/workbook/range.ts";

/** What a formula says, as far as scoring needs it. */
export type FormulaNode =
  | { readonly kind: "range"; readonly range: RangeRef }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: "binary";
      readonly op: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** An argument that was left out between two commas. */
  | { readonly kind: "blank" }
  | { readonly kind: "other" };

const LONGEST = 4_000;
const DEEPEST = 40;
const OTHER: FormulaNode = { kind: "other" };
const BLANK: FormulaNode = { kind: "blank" };

/** Text, reference with or without a sheet, function's name, number, operator: each at the place it is tried. */
const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(]))|([\p{L}_][\p{L}\p{N}_.]*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|(<=|>=|<>|[-+*/^&=<>(),;%{}!:#@]))/uy;

interface Token {
  readonly kind: "text" | "reference" | "name" | "number" | "sign" | "end";
  readonly text: string;
}

/**
 * Reads a formula in en-US form. Linear in its length; never throws.
 * @returns null for what is no formula, is longer than 4,000 characters or is not understood
 */
export function parseFormula(formula: string, sheet: string): FormulaNode | null {
  if (!formula.startsWith("=") || formula.length > LONGEST) return null;
  const tokens = tokensOf(formula.slice(1).replace(/_xl(?:fn|ws)\./g, ""));
  return tokens && new Parser(tokens, sheet).whole();
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) return /^\s*$/.test(text.slice(from)) ? tokens : null;
    const [, quoted, reference, name, number, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted });
    else if (reference !== undefined) tokens.push({ kind: "reference", text: reference });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else tokens.push({ kind: "sign", text: sign! });
  }
  return tokens;
}

const BINDS: Readonly<Record<string, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Precedence climbing over the tokens. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: string,
  ) {}

  whole(): FormulaNode | null {
    const node = this.expression(0);
    return node && this.at === this.tokens.length ? node : null;
  }

  private expression(least: number): FormulaNode | null {
    if (++this.depth > DEEPEST) return null;
    let left = this.operand();
    while (left) {
      const { kind, text } = this.peek();
      const binds = kind === "sign" ? BINDS[text] : undefined;
      if (binds === undefined || binds <= least) break;
      this.at++;
      const right = this.expression(binds);
      left = right && { kind: "binary", op: text, left, right };
    }
    this.depth--;
    return left;
  }

  private operand(): FormulaNode | null {
    const { kind, text } = this.peek();
    this.at++;
    let node: FormulaNode | null = null;
    if (kind === "sign" && (text === "-" || text === "+" || text === "@")) {
      const operand = this.expression(4.5);
      if (!operand || text !== "-") return operand;
      return { kind: "binary", op: "-", left: { kind: "number", value: 0 }, right: operand };
    }
    if (kind === "number") node = { kind: "number", value: Number(text) };
    else if (kind === "text") node = { kind, value: text.slice(1, -1).replace(/""/g, '"') };
    else if (kind === "reference") node = this.reference(text);
    else if (kind === "name") node = this.takes("(") ? this.call(text) : OTHER;
    else if (kind === "sign" && text === "(") {
      node = this.expression(0);
      if (!this.takes(")")) return null;
    }
    while (node && this.takes("%")) {
      node = { kind: "binary", op: "/", left: node, right: { kind: "number", value: 100 } };
    }
    return node;
  }

  private reference(text: string): FormulaNode {
    const range = parseAddress(text, this.sheet);
    return range ? { kind: "range", range } : OTHER;
  }

  private call(name: string): FormulaNode | null {
    const args: FormulaNode[] = [];
    let isBlank = true;
    while (!this.takes(")")) {
      if (this.takes(",") || this.takes(";")) {
        if (isBlank) args.push(BLANK);
        isBlank = true;
        continue;
      }
      const arg = this.expression(0);
      if (!arg) return null;
      args.push(arg);
      isBlank = false;
    }
    return { kind: "call", name, args };
  }

  private takes(sign: string): boolean {
    const { kind, text } = this.peek();
    if (kind !== "sign" || text !== sign) return false;
    this.at++;
    return true;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "" };
  }
}
