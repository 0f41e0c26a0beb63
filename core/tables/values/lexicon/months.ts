/** Names of the months in six languages, folded; longer words that begin with one of these stems count too. */
export const MONTHS: readonly string[] = [
  "january|jan|januar|janner|janvier|janv|enero|ene|janeiro|gennaio|genn|gen",
  "february|feb|febr|februar|fevrier|fevr|fev|febrero|fevereiro|febbraio|febb",
  "march|mar|marz|mrz|maerz|mars|marzo|marco",
  "april|apr|avril|avr|abril|abr|aprile",
  "may|mai|mayo|maio|maggio|magg|mag",
  "june|jun|juni|juin|junio|junho|giugno|giu",
  "july|jul|juli|juillet|juil|julio|julho|luglio|lug",
  "august|aug|aout|agosto|ago|agost",
  "september|sept|sep|septembre|septiembre|setiembre|setembro|set|settembre|sett",
  "october|oct|okt|oktober|octobre|octubre|outubro|out|ottobre|ott",
  "november|nov|novembre|noviembre|novembro",
  "december|dec|dez|dezember|decembre|diciembre|dic|dezembro|dicembre",
];

/** Words that may stand in a date and change nothing that is kept. */
export const DATE_FILLERS =
  "de|del|of|the|st|nd|rd|th|er|e|o|den|der|am|le|el|il|on|by|due|until|till|from|starting|start|since|ab|bis|seit|" +
  "im|in|en|em|ca|circa|about|approx|est|expected|planned|geplant|prevu|prevision|end|ende|fin|finales|fine|final|" +
  "mid|mitte|mi|mediados|meta|meados|early|late|anfang|beginn|beginning|debut|inicio|inizio|principios|" +
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|" +
  "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|" +
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|" +
  "lunedi|martedi|mercoledi|giovedi|venerdi|domenica";

/** Words for a quarter and a half-year. */
export const QUARTER_WORDS =
  "q|qtr|qu|quarter|quartal|kwartaal|kwartal|kvartal|t|trim|trimestre|trimester|tr";
export const HALF_WORDS = "h|hj|half|halbjahr|s|sem|semestre|semester|semestral";
export const FISCAL_WORDS =
  "fy|fiscal year|financial year|gj|geschaftsjahr|wirtschaftsjahr|exercice|ejercicio|exercicio|esercizio|ano fiscal|annee fiscale|anno fiscale";
