import type { Candidate } from "../candidate.ts";
import { wordKey } from "../find/cell-reader.ts";
import { MONTHS } from "../values/lexicon/months.ts";
import { speaksOf } from "./words.ts";

/** "Battery (h)", "Weight [kg]", "Speed (km/h)": measured, not rated. A short word in brackets may be anything else. */
const UNIT =
  /[([]\s*(?:%|°[CF]?|[€$£¥]|[kMG]?(?:€|\$|EUR|USD|CHF|GBP)|[µnmckMGT]?(?:m[²³]?|g|l|L|s|W|Wh|V|A|Hz|B|bit|J|N|Pa|bar|mol)|[kMGT]i?B|t|to|h|hrs?|hours?|min|mins?|sec|days?|d|weeks?|wks?|mo|months?|yrs?|years?|a|Std|Stunden|Tage|Monate|Jahre|heures?|jours?|mois|ans|horas|días|dias|meses|años|anos|ore|giorni|mesi|anni|km\/h|mph|kph|m\/s|l\/h|lb|lbs|oz|in|ft|mi|gal|mAh|Ah|kcal|PS|hp|dB|dpi|ppm|px|fps|rpm|pcs|Stk?|units?|people|FTE|PT|№)\s*[)\]]\s*$/u;
/** "Payback (years)", "Setup [days]": one letter in brackets may be anything, and percent may well rate. */
export function isMeasured(header: string): boolean {
  const [unit] = UNIT.exec(header) ?? [];
  return unit !== undefined && /\p{L}{2}/u.test(unit);
}

const WEEKDAY =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:segunda|terca|quarta|quinta|sexta)(?:[ -]feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|ti[rs]s?dag|onsdag|torsdag|fredag|l[oø]rdag|s[oø]ndag|poniedzia[łl]ek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pondeli|utery|streda|ctvrtek|patek|nedele|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:月|火|水|木|金|土|日)曜?日?|(?:周|星期|礼拜)[一二三四五六日天]|[월화수목금토일]요일|(?:kw|week|woche|q|quarter|quartal|fy|jahr|year) ?\d{1,4}|(?:19|20)\d\d)$/;

const LEAST_YEARS = 3;
const MONTH_NAMES = new Set(MONTHS.flatMap((names) => names.split("|")));

/** What no person would take for a decision, whatever its arithmetic: dates, measures, pairs compared. */
export function isNoDecision({ objectiveNames, optionNames, cells }: Candidate): boolean {
  const heads = objectiveNames.map(wordKey);
  const names = optionNames.map(wordKey);
  const own = new Set(heads);
  return (
    share(heads, isTime) > 0.5 ||
    share(names, isCalendar) > 0.5 ||
    areYearsInOrder(names) ||
    share(objectiveNames, (name) => UNIT.test(name)) > 0.5 ||
    share(optionNames, (name) => UNIT.test(name)) > 0.5 ||
    share(names, (name) => own.has(name)) >= 0.5 ||
    (optionNames.length === 1 && isRating(optionNames[0]!)) ||
    areAlike(cells.heads, cells.nameKeys)
  );
}

/** "Score", "Puntaje (1-5)": what stands beside one list of criteria, not what is rated. */
function isRating(name: string): boolean {
  const words = wordKey(name.replace(/[([].*$/, "")).split(" ");
  return words.every(
    (word) => speaksOf("total", word) || speaksOf("product", word) || speaksOf("rated", word),
  );
}

/** The same names head columns and rows, also where a reading leaves some out: pairs, distances. */
function areAlike(heads: readonly string[], names: readonly string[]): boolean {
  const across = new Set(heads);
  const down = new Set(names.filter((name) => name !== ""));
  const both = [...down].filter((name) => across.has(name)).length;
  return both >= 3 && both >= 0.6 * Math.min(across.size, down.size);
}

/**
 * Where the same names head columns and rows: the sheet's rows of those that are called alike. What stands below or
 * above them in the same block may be a table of its own. Null where they are not.
 */
export function rowsOfPairs({
  cells: { frame, heads, nameKeys, lines, fields },
}: Candidate): number[] | null {
  if (!areAlike(heads, nameKeys)) return null;
  const [across, down] = [new Set(heads), new Set(nameKeys)];
  return frame.sight.turned
    ? fields.filter((_, j) => down.has(heads[j]!))
    : lines.filter((_, i) => across.has(nameKeys[i]!));
}

function isTime(name: string): boolean {
  return WEEKDAY.test(name) || isMonth(name);
}

/** Options may well be called "2026"; months and days they are not. */
function isCalendar(name: string): boolean {
  return isMonth(name) || (WEEKDAY.test(name) && !/\d/.test(name));
}

/** 2024, 2025, 2026 and nothing else: how something went on. */
function areYearsInOrder(names: readonly string[]): boolean {
  return (
    names.length >= LEAST_YEARS &&
    names.every((name, at) => /^(?:19|20)\d\d$/.test(name) && Number(name) === Number(names[0]) + at)
  );
}

function isMonth(name: string): boolean {
  return MONTH_NAMES.has(name.replace(/ (?:19|20)?\d\d$/, ""));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
