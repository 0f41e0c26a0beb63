import type { InvestmentResult, OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { byRank, leadOf } from "../lead.ts";
import { mannerOf } from "../manner.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Scored } from "../understand.ts";
import { SCORE_FORMAT, SHARE_FORMAT } from "./palette.ts";
import { listLine, short } from "./fit-line.ts";
import type { Money } from "./rows.ts";

/** Characters that fit below a figure in the narrowest tile, in wider fonts than ours too. */
const LINE = 50;
/** Of a name in it that has something in brackets after it. */
const NAME = 40;

/** A headline figure: a real number in its format, what it is, and what it means. */
export interface Tile {
  readonly label: string;
  readonly value: CellContent;
  readonly format: string;
  readonly line: string;
}

/** Four of them. Where nothing has a cost they count verdicts, where one is to be chosen they say which. @param moneyFormat of whole amounts */
export function tilesOf(
  { reading, scorecard }: Scored,
  portfolio: Portfolio,
  money: Money,
  moneyFormat: string,
  texts: Texts,
): Tile[] {
  const words = texts.scorecard;
  const { strategy } = reading;
  const { total, aligned, drifting, spend, unserved } = portfolio;
  const names = (list: readonly string[]): string => listLine(list, LINE, texts);
  const last: Tile = {
    label: words.unserved,
    value: unserved.length,
    format: "0",
    line:
      unserved.length === 0
        ? words.allServed
        : listLine(
            unserved.map(({ name, weight }) => `${short(name, NAME)} (${texts.common.percent(weight)})`),
            LINE,
            texts,
          ),
  };
  const manner = mannerOf(reading, scorecard.results);
  if (manner === "choice") {
    const options = byRank(scorecard.results).flatMap(({ name, choice }) =>
      choice ? [{ name, choice }] : [],
    );
    return [...choiceTiles(options, names, texts), last];
  }
  if (manner === "open") return [...openTiles(scorecard.results, names, texts), last];
  if (total <= 0) {
    const counted = (["fund", "fix-first", "say-no"] as const).map((kind): Tile => {
      const found = scorecard.results.filter(
        ({ verdict }) => verdict.kind === kind || (kind === "say-no" && verdict.kind === "stop"),
      );
      return {
        label: texts.scoring.verdicts[kind],
        value: found.length,
        format: "0",
        line: names(found.map(({ name }) => name)) || words.none,
      };
    });
    return [...counted, last];
  }
  const drifters = scorecard.results.filter(
    ({ score }, index) =>
      score.score < scorecard.limits.no - 1e-9 &&
      !["idea", "retired"].includes(strategy.investments[index]?.status ?? ""),
  );
  return [
    {
      label: words.aligned,
      value: aligned / total,
      format: SHARE_FORMAT,
      line: words.alignedOf(money(aligned), money(total)),
    },
    {
      label: words.drifting,
      value: drifting,
      format: moneyFormat,
      line: drifting > 0 ? names(drifters.map(({ name }) => name)) : words.none,
    },
    {
      label: words.match,
      value: spend?.match ?? null,
      format: SHARE_FORMAT,
      line: spend ? words.toMove(money(spend.drift * total), texts.common.percent(spend.drift)) : "",
    },
    last,
  ];
}

interface Option {
  readonly name: string;
  readonly choice: OptionVerdict;
}

/** Where it seems that one is to be chosen, and nobody has said so: who is first, by how much, and of how many. */
function openTiles(
  results: readonly InvestmentResult[],
  names: (list: readonly string[]) => string,
  texts: Texts,
): Tile[] {
  const words = texts.scorecard;
  const { first, next, lead } = leadOf(results);
  const score = results.find(({ rank }) => rank === 1)?.score.score ?? null;
  return [
    { label: words.first, value: score, format: SCORE_FORMAT, line: names(first) || words.none },
    {
      label: words.lead,
      value: first.length > 1 ? 0 : next === null ? null : lead,
      format: SCORE_FORMAT,
      line: first.length > 1 ? names(first.slice(1)) : (next ?? words.none),
    },
    {
      label: words.options,
      value: results.length,
      format: "0",
      line: names(results.map(({ name }) => name)),
    },
  ];
}

/**
 * Where one of several is chosen: the first and how sure that is, or what it lies between; what is close behind; what it
 * is not.
 */
function choiceTiles(
  options: readonly Option[],
  names: (list: readonly string[]) => string,
  texts: Texts,
): Tile[] {
  const { kinds } = texts.choice;
  const first = options.find(({ choice }) => choice.place === 1);
  const counted = (
    kind: "too-close" | "close-behind" | "not-this",
    like: readonly OptionVerdict["kind"][],
  ): Tile => {
    const found = options.filter(({ choice }) => like.includes(choice.kind));
    return {
      label: kinds[kind],
      value: found.length,
      format: "0",
      line: names(found.map(({ name }) => name)) || texts.scorecard.none,
    };
  };
  if (first?.choice.kind === "too-close")
    return [
      counted("too-close", ["too-close"]),
      counted("close-behind", ["close-behind"]),
      counted("not-this", ["not-this"]),
    ];
  return [
    {
      label: first ? kinds[first.choice.kind] : texts.workflow.headers.choice,
      value: first?.choice.firstShare ?? null,
      format: SHARE_FORMAT,
      line: first ? first.name : texts.scorecard.none,
    },
    counted("close-behind", ["close-behind", "too-close"]),
    counted("not-this", ["not-this"]),
  ];
}
