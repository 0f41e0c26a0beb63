/** Labels of rows and columns that are no objective and no investment, folded; "|" between alternatives. */

/** Words for a weight, as patterns: they also stand inside header texts ("(coef. 3)"). */
export const WEIGHT_WORDS =
  "weights?|weighting|wt|wgt|w|importance|gewicht|gewichtung|wichtung|gew|faktor|factor|poids|ponderation|pond|" +
  "coefficient|coeff|coef|peso|pesos|ponderacion|ponderacao|pesi|ponderazione|multiplier|gw|" +
  "weging|wegingsfactor|weegfactor|vikt|viktning|vekt|vekting|vaegt|vaegtning|waga|vaha|paino|agirlik|suly|pondere|" +
  "вес|вага|权重|權重|重み|ウェイト|가중치";

export const TOTAL_LABELS =
  "total|totals|grand total|sub total|subtotal|sum|sum total|overall|overall total|all|average|mean|median|count|" +
  "total score|weighted total|weighted score|weighted scores|weighted sum|total weighted score|denominator|normalized|normalised|" +
  "net|net score|net total|sum of net|total normalized weight|weighted project scores|total weight|total weights|check sum|checksum|max|min|maximum|minimum|" +
  "summe|gesamt|gesamtsumme|zwischensumme|insgesamt|total poids|gesamtergebnis|gesamtpunkte|gesamtpunktzahl|" +
  "durchschnitt|mittelwert|nutzwert|gesamtnutzen|gesamtnutzwert|prufsumme|anzahl|ergebnis|" +
  "somme|sous total|total general|totaux|moyenne|ensemble|score total|score pondere|total pondere|" +
  "suma|totales|total general|subtotales|promedio|media|puntaje|puntaje total|puntuacion total|" +
  "soma|totais|total geral|pontuacao total|" +
  "somma|totale|totali|totale generale|subtotale|punteggio totale|scores|score";

export const WEIGHT_LABELS =
  "weight|weights|weighting|weightings|w|wt|wi|relative weights|relative weight|criteria weight|criteria weights|" +
  "importance|importance weight|relative importance|rating of importance|rating of importance to customer|" +
  "normalized weight|normalized weights|normalised weight|normalised weights|overall weights|overall weight|priority weight|points to share|" +
  "order of importance|importance order|rank of importance|importance rank|rang der wichtigkeit|reihenfolge der wichtigkeit|ordre d importance|orden de importancia|ordem de importancia|ordine di importanza|volgorde van belang|" +
  "how important|how important is it|how important is this|how important to us|how important is it to us|importance to us|importance for us|" +
  "how much it matters|how much does it matter|wie wichtig|wie wichtig ist das|wie wichtig ist es|wie wichtig ist uns das|wichtig fur uns|" +
  "quelle importance|importance pour nous|que tan importante|cuanto importa|importancia para nosotros|quanto conta|quanto importa|" +
  "hoe belangrijk|hur viktigt|hur viktig|hvor vigtigt|hvor vigtig|hvor viktig|hvor viktigt|jak wazne|" +
  "gewicht|gewichte|gewichtung|gewichtungen|wichtung|wichtung wi|gewichtungsfaktor|faktor|bedeutung|wichtigkeit|prozentgewicht|" +
  "poids|ponderation|ponderations|coefficient|coefficients|coefficient d importance|coef|importance relative|" +
  "peso|pesos|ponderacion|ponderaciones|importancia|coeficiente|ptje obj|peso relativo|" +
  "ponderacao|importancia relativa|pesi|ponderazione|importanza|coefficiente|bobot";

export const SCALE_LABELS =
  "scale|scales|rating scale|scoring scale|score range|range|max score|max|maximum score|max points|legend|key|" +
  "skala|bewertungsskala|bewertungsmassstab|legende|punkteskala|maximalpunkte|max punkte|" +
  "echelle|bareme|note max|note maximale|" +
  "escala|leyenda|puntaje maximo|puntuacion maxima|" +
  "legenda|pontuacao maxima|scala|scala di valutazione|punteggio massimo";

export const SCORE_HEADERS =
  "score|scores|total|totals|total score|overall score|overall|weighted|weighted score|weighted total|weighted sum|" +
  "total weighted score|priority score|total priority score|project priority|priority|rank|ranking|rating|verdict|" +
  "result|results|recommendation|decision|total value|value score|final score|wsjf|rice|rice score|alignment|alignment score|" +
  "normalized|normalised|sum|points total|total points|why|bankable|locked|rank order|position|" +
  "punkte|punktzahl|gesamtpunkte|gesamtpunktzahl|summe|gesamt|ergebnis|rang|rangfolge|nutzwert|gesamtnutzen|" +
  "gesamtnutzwert|gewichtet|gewichtete punkte|bewertung gesamt|gesamtbewertung|platz|prioritat|empfehlung|entscheidung|" +
  "note finale|note totale|total pondere|score pondere|score total|rang|classement|resultat|priorite|recommandation|note ponderee|" +
  "puntaje|puntaje total|puntuacion|puntuacion total|resultado|posicion|prioridad|recomendacion|total ponderado|ptje|clasificacion|" +
  "pontuacao|pontuacao total|total ponderado|classificacao|prioridade|recomendacao|posicao|" +
  "punteggio|punteggio totale|totale|totale ponderato|classifica|posizione|priorita|risultato|raccomandazione|graduatoria";

export const RATIONALE_LABELS =
  "rationale|reason|reasons|reasoning|comment|comments|note|notes|remark|remarks|justification|explanation|evidence|assumptions|source|sources|" +
  "begrundung|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|notizen|hinweis|hinweise|erlauterung|quelle|" +
  "raison|raisons|commentaire|commentaires|remarque|remarques|observations|" +
  "justificacion|comentario|comentarios|observaciones|notas|motivo|nota|razon|" +
  "justificativa|observacoes|observacao|motivazione|commento|commenti|osservazioni|giustificazione";
