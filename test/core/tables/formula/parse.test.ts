import { expect, test } from "@jest/globals";
import { parseFormula, type FormulaNode } from "#core/tables/formula/parse.ts";
import { addressOf } from "#core/workbook/range.ts";

/** A formula with every pair of its operands in brackets. */
function inBrackets(node: FormulaNode): string {
  switch (node.kind) {
    case "binary":
      return `(${inBrackets(node.left)}${node.op}${inBrackets(node.right)})`;
    case "call":
      return `${node.name}(${node.args.map(inBrackets).join(",")})`;
    case "range":
      return addressOf(node.range);
    case "number":
    case "text":
      return String(node.value);
    case "blank":
      return "";
    case "other":
      return "?";
  }
}

// Which operator binds first, as Microsoft's "Calculation operators and precedence in Excel" lists them.
test.each([
  ["=A1*50%+B1*30%", "((S!A1*(50/100))+(S!B1*(30/100)))"],
  ["=5%%", "((5/100)/100)"],
  ["=(A1+B1)%", "((S!A1+S!B1)/100)"],
  ["=A1-B1-C1", "((S!A1-S!B1)-S!C1)"],
  ["=A1+B1*C1^2", "(S!A1+(S!B1*(S!C1^2)))"],
  ["=SUMPRODUCT(A1:B1,,T!$A$1:B1)/2", "(SUMPRODUCT(S!A1:B1,,T!A1:B1)/2)"],
])("%s is %s", (formula, read) => {
  const node = parseFormula(formula, "S");
  expect(node && inBrackets(node)).toBe(read);
});
