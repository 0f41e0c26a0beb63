/** Words for people who rate, folded; "|" between alternatives. A column under one of them names who rated each line. */
export const RATER_HEADERS =
  "rater|assessor|evaluator|reviewer|judge|scorer|appraiser|juror|voter|panelist|panellist|respondent|stakeholder|rated by|scored by|assessed by|evaluated by|reviewed by|rating by|team member|panel member|expert|who rated|participant|" +
  "bewerter|bewerterin|bewertende|bewertet von|bewertet durch|gutachter|gutachterin|juror|jurymitglied|prufer|teilnehmer|experte|" +
  "evaluateur|evaluatrice|juge|note par|evalue par|expert|jure|correcteur|" +
  "evaluador|evaluadora|juez|jurado|evaluado por|valorado por|experto|" +
  "avaliador|avaliadora|avaliado por|jurado|juiz|especialista|" +
  "valutatore|valutatrice|valutato da|giudice|esperto|" +
  "beoordelaar|beoordeeld door|jurylid|deskundige|" +
  "oceniajacy|oceniajaca|ekspert|sedzia|recenzent|" +
  "bedomare|bedomd av|bedommer|vurdert av|vurderet af|arvioija|hodnotitel|ertekelo|evaluatori|" +
  "оценщик|эксперт|оценил|оцінювач|експерт|degerlendiren|puanlayan|penilai|" +
  "評価者|採点者|评审|评委|评分人|評審|評委|평가자|심사위원";

/** Those who rate together. */
export const PANELS =
  "panel|jury|jurors|committee|gremium|auswahlgremium|comite|jurado|tribunal|giuria|juri|commissie|komisja|panelen|коміссія|комиссия|жюри|журі|審査員|심사단";

/** Before or behind a person's name under an objective: "Score by Anna", "Rating Ben", "Note de Chloé". */
export const RATING_WORDS =
  "score scores rating ratings rated scored mark marks points point vote votes grade by from of " +
  "bewertung punkte note noten von durch durchschnitt stimme " +
  "note de par avis points valoracion puntuacion puntos nota por voto avaliacao valutazione punteggio da di cijfer oordeel door van ocena betyg av fra";

/** Two states of the same thing, or what belongs to one rating: never two people. */
export const NO_RATERS =
  "now then today tomorrow current future before after target actual planned goal baseline previous next old new low high best worst min max minimum maximum expected optimistic pessimistic likely realistic year years q1 q2 q3 q4 " +
  "probability likelihood impact severity effort cost costs value benefit risk urgency importance performance satisfaction priority status yes no raw adjusted normalised normalized gross net inherent residual unit source evidence rank ranking " +
  "heute morgen aktuell zukunft vorher nachher ziel ist soll alt neu niedrig hoch minimal maximal wahrscheinlichkeit auswirkung kosten nutzen wichtigkeit erfullung jahr rang " +
  "actuel futur avant apres cible cout benefice annee rang actual futuro antes despues ahora meta anterior costo coste beneficio ano atual depois custo obiettivo prima dopo costo anno nu straks doel voor na jaar";
