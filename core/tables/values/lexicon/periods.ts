export type Period = "year" | "month" | "quarter" | "week";

/** Words and signs for "each year" and so on, folded and without full stops, in six languages. */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  year:
    "year|years|yearly|annual|annually|annum|per year|per annum|pa|p a|a year|each year|yr|yrs|/yr|/y|/year|" +
    "jahr|jahrlich|jahrliche|jahrlicher|jahrliches|pro jahr|im jahr|je jahr|/jahr|/j|jahres|" +
    "an|ans|annuel|annuelle|annuels|annuelles|par an|/an|annee|" +
    "ano|anual|anuales|al ano|por ano|/ano|anuais|ao ano|" +
    "anno|annuo|annua|annui|annue|annuale|annuali|all'anno|/anno",
  month:
    "month|months|monthly|per month|a month|pm|p m|mo|/mo|/month|/mth|mth|" +
    "monat|monatlich|monatliche|monatlicher|monatliches|pro monat|im monat|je monat|/monat|mtl|monats|" +
    "mois|mensuel|mensuelle|mensuels|mensuelles|par mois|/mois|" +
    "mes|mensual|mensuales|al mes|por mes|/mes|" +
    "mensal|mensais|ao mes|" +
    "mese|mensile|mensili|al mese|/mese",
  quarter:
    "quarter|quarterly|per quarter|a quarter|/quarter|/qtr|qtr|" +
    "quartal|pro quartal|je quartal|vierteljahrlich|/quartal|" +
    "trimestre|trimestriel|trimestrielle|par trimestre|/trimestre|trimestral|trimestrales|por trimestre|trimestrais|" +
    "trimestrale|trimestrali|al trimestre",
  week:
    "week|weekly|per week|a week|/week|/wk|wk|" +
    "woche|wochentlich|wochentliche|pro woche|/woche|" +
    "semaine|hebdomadaire|par semaine|/semaine|" +
    "semana|semanal|por semana|/semana|" +
    "settimana|settimanale|alla settimana|/settimana",
};
