import type { InvestmentRole, ObjectiveRole } from "#core/domain/reading.ts";
import { wordKey } from "../find/cell-reader.ts";
import { foldText } from "../values/fold.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { parseDate } from "../values/parse-date.ts";
import { isState } from "../values/state-header.ts";
import { speaksOf } from "./words.ts";

const WORDS_OF_MEASURE = 3;
/** "(1-5)", and the "if not done" of a risk. */
const NOT_ITS_NAME = /[([].*$|\s(?:if|wenn|falls|si|se)\s.*$/i;

/** "Value", "Strategic fit": what things are judged by. */
export function isMeasure(name: string): boolean {
  return (
    speaksOf("measure", name) && wordKey(name.replace(NOT_ITS_NAME, "")).split(" ").length <= WORDS_OF_MEASURE
  );
}

const SURE_ROLE = 0.9;
const OF_LIST: ReadonlySet<InvestmentRole> = new Set(["mustDo", "status", "owner", "earliestStart"]);

/** "Must do", "Status": what a list of investments says of each, which none of them is called. */
export function isOfList(name: string): boolean {
  const found = roleOfHeader(name, "investment");
  return found !== null && OF_LIST.has(found.role) && found.confidence >= SURE_ROLE;
}

/** "Plan B" is one of several. */
const NUMBERED = /[\s_-][\p{L}\p{N}]$/u;

/** "Objective 1", "Kriterium B": what the others are judged by. */
export function isNumberedGoal(name: string): boolean {
  return NUMBERED.test(name) && name.split(/[\s_-]+/).length === 2 && speaksOf("criterion", name);
}

const STATES: ReadonlySet<ObjectiveRole> = new Set(["baseline", "target", "current", "minimum", "measure"]);
const COMPARED = /^(?:as.is|to.be|ist|soll)$/i;

function stateOfGoal(name: string): ObjectiveRole | null {
  const found = roleOfHeader(name, "objective");
  const isState = found?.confidence === 1 && STATES.has(found.role) && !NUMBERED.test(name);
  return isState ? found.role : null;
}

/** How far an objective came, folded. */
const CAME =
  /^(?:gap|variance|deviation|difference|achieve(?:d|ment)|attain(?:ed|ment)|progress|abweichung|differenz|zielerreichung|zielerreichungsgrad|erreicht|erfullung|erfullungsgrad|ecart|atteint|atteinte|taux d atteinte|desviacion|logro|cumplimiento|brecha|desvio|atingimento|scostamento|raggiungimento|afwijking|realisatie|odchylenie|avvikelse|afvigelse)$/;

/**
 * "Baseline" and "Target", side by side: where an objective stands and where it shall; "Score" or "Gap" beside them say
 * how far it came. "As is" and "to be" alone are chosen from.
 */
export function areStatesOfGoals(names: readonly string[]): boolean {
  const roles = names.map(stateOfGoal);
  const cameTo = names.filter(
    (name, at) => roles[at] === null && (speaksOf("total", name) || CAME.test(foldText(name))),
  );
  const states = roles.filter((role) => role !== null);
  if (names.length < 2 || states.length === 0 || states.length + cameTo.length < names.length) return false;
  // "Minimum" beside "Maximum" may be two of three offers.
  if (cameTo.length > 0) return states.some((role) => role !== "minimum");
  return !names.some((name) => COMPARED.test(name));
}

const ONESELF =
  /^(?:self|own|selbst|eigen|auto ?evaluation|auto ?evaluacion|auto ?avaliacao|auto ?valutazione|zelf|samoocena|sjalv|selv)/;
const ASSESSOR =
  /^(?:line )?(?:manager|supervisor|boss|peers?|colleagues?|team|lead|hr|reviewer|assessor|appraiser|vorgesetzter?n?|fuhrungskraft|fremd\w*|chef\w*|kollege\w*|n ?1|responsable|superieur|evaluateur|jefe|jefa|supervisora?|companeros?|chefe|gestor|capo|responsabile|collega|colleghi|leidinggevende|przelozony|kierownik)\b/;

/** "Self" and "Manager": whoever looked at one person's work, and nothing to choose from. */
export function areAssessors(names: readonly string[]): boolean {
  const folded = names.map((name) =>
    foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return (
    folded.length >= 2 &&
    folded.some((name) => ONESELF.test(name)) &&
    folded.every((name) => ONESELF.test(name) || ASSESSOR.test(name))
  );
}

/** "Q1 2026", "March", "2025", "Before": when, and nothing of what. "As is" and "to be" are chosen from. */
export function isPeriod(name: string): boolean {
  if (COMPARED.test(name)) return false;
  if (isState(name)) return true;
  // "W1" and "T2" may be weeks and thirds of a year, and are as often codes.
  return /\p{L}{3}/u.test(name) && parseDate(name, { year: ANY_YEAR }).kind === "date";
}

const ANY_YEAR = 2000;

/** Figures of several, folded; "Minimum" and "Maximum" alone may be two of three offers. */
const FIGURE =
  /^(?:min|max|minimum|maximum|total|sum|std ?dev|standard deviation|summe|standardabweichung|ecart type|desviacion|desvio padrao|moda|mode)$/;
const MEAN =
  /^(?:average|avg|mean|median|mittelwert|durchschnitt|moyenne|mediane|promedio|media|mediana|gemiddelde|srednia|medelvarde|gennemsnitt?)$/;
/** What people answer when they are asked how content they are, or whether they agree, folded. */
const ANSWER =
  /satisf|agree|zufrieden|\bstimme\b|\btrifft\b|insatisf|satisfech|\bd accord\b|acuerdo|concord|soddisfat|tevreden|zadowol|\bnojd\b|tilfreds|fornoyd/;
const BESIDE_ANSWER =
  /^(?:neutral|neutre|neutro|neutraal|neither.*|weder noch|no opinion|don t know|weiss nicht|keine angabe|n a|no answer|sans avis|no sabe|nao sei)$/;

/** Whether all are times, figures over others, or answers to one question: nobody chooses one of them. */
export function areNoOptions(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  if (names.every(isPeriod)) return true;
  const folded = names.map((name) =>
    foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  if (folded.some((name) => MEAN.test(name)) && folded.every((name) => FIGURE.test(name) || MEAN.test(name)))
    return true;
  return (
    folded.some((name) => ANSWER.test(name)) &&
    folded.every((name) => ANSWER.test(name) || BESIDE_ANSWER.test(name))
  );
}
