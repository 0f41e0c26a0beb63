/** Answers that people give in columns of status, yes or no, confidence, readiness and gates; folded. */

export const STATUS_WORDS = {
  idea:
    "idea|ideas|concept|candidate|backlog|wish|wishlist|new|draft|exploring|exploration|discovery|future|" +
    "ide|pomysl|fikir|napad|idee|ideen|konzept|entwurf|neu|wunsch|wunschliste|brouillon|a etudier|nouveau|nouvelle|idees|concepto|borrador|nuevo|nueva|conceito|rascunho|novo|nova|bozza|concetto|nuovo|nuova",
  proposed:
    "proposed|proposal|planned|plan|planning|requested|submitted|under review|under assessment|in review|pending|pending approval|awaiting approval|to do|todo|not started|approved|pipeline|business case|scheduled|on hold|paused|deferred|waiting|open|parked|shelved|postponed|" +
    "under vurdering|under utredning|utredes|planlagt|planerad|planerat|foreslatt|foreslaget|godkjent|godkand|godkendt|avventer|vantar|afventer|gepland|goedgekeurd|in behandeling|aangevraagd|in afwachting|planowane|planowany|zaplanowane|zatwierdzone|oczekuje|w przygotowaniu|planlandi|planlaniyor|beklemede|onaylandi|" +
    "vorgeschlagen|vorschlag|geplant|planung|in planung|beantragt|eingereicht|in prufung|nicht begonnen|offen|genehmigt|freigegeben|pausiert|zuruckgestellt|geparkt|verschoben|" +
    "propose|proposee|proposition|ouvert|ouverte|reporte|reportee|planifie|planifiee|prevu|prevue|soumis|demande|en attente|a faire|non commence|en etude|approuve|approuvee|" +
    "propuesto|propuesta|abierto|abierta|aplazado|aplazada|planificado|planificada|planeado|planeada|solicitado|solicitada|en revision|pendiente|por hacer|no iniciado|aprobado|aprobada|" +
    "proposto|proposta|planejado|planejada|em analise|pendente|a fazer|nao iniciado|aprovado|aprovada|" +
    "pianificato|pianificata|aperto|aperta|rinviato|previsto|richiesto|in attesa|da fare|non iniziato|in valutazione|approvato|approvata",
  active:
    "active|running|pilot|piloting|in pilot|trial|execution|initiation|in progress|ongoing|started|live|in use|in production|production|current|underway|in flight|on track|at risk|delayed|in delivery|in operation|operational|wip|doing|executing|implementation|implementing|blocked|green|yellow|amber|red|" +
    "pagar|pagaende|i gang|igang|igangsatt|igangvaerende|lopend|loopt|bezig|in uitvoering|actief|w toku|w realizacji|trwa|devam ediyor|suruyor|yurutuluyor|" +
    "aktiv|laufend|lauft|pilotbetrieb|pilotphase|testbetrieb|in arbeit|in umsetzung|umsetzung|in betrieb|begonnen|gestartet|produktiv|im einsatz|in nutzung|" +
    "actif|en cours|demarre|demarree|en production|en service|lance|lancee|en exploitation|utilise|" +
    "activo|activa|en curso|en marcha|iniciado|iniciada|en produccion|en uso|en ejecucion|en progreso|en proceso|" +
    "ativo|ativa|em andamento|em curso|em producao|em uso|em execucao|" +
    "attivo|attiva|in corso|avviato|avviata|in produzione|in uso|in esecuzione",
  retired:
    "retired|retire|stopped|cancelled|canceled|closed|done|completed|complete|finished|ended|sunset|decommissioned|archived|inactive|rejected|discontinued|dropped|delivered|end of life|abandoned|phase out|phasing out|" +
    "avsluttet|avslutad|avslutat|afsluttet|ferdig|faerdig|fullfort|klart|avbrutt|avbruten|afgerond|gestopt|afgewezen|geannuleerd|zakonczone|zakonczony|anulowane|odrzucone|tamamlandi|iptal|iptal edildi|" +
    "beendet|abgeschlossen|eingestellt|gestoppt|abgebrochen|abgelehnt|fertig|erledigt|stillgelegt|archiviert|inaktiv|abgelost|ausser betrieb|" +
    "termine|terminee|arrete|arretee|annule|annulee|clos|cloture|abandonne|acheve|inactif|refuse|" +
    "terminado|terminada|cerrado|cancelado|cancelada|finalizado|finalizada|retirado|retirada|rechazado|rechazada|inactivo|inactiva|completado|completada|descartado|descartada|detenido|detenida|" +
    "concluido|concluida|encerrado|rejeitado|inativo|desativado|parado|" +
    "terminato|terminata|chiuso|annullato|annullata|completato|completata|ritirato|dismesso|rifiutato|inattivo|concluso",
};

export const YES_WORDS =
  "yes|y|true|1|x|✓|✔|✅|☑|☒|mandatory|must|required|ja|j|wahr|pflicht|muss|gesetzlich|oui|o|vrai|obligatoire|si|s|verdadero|obligatorio|obligatoria|sim|verdadeiro|obrigatorio|vero|obbligatorio|ok|" +
  "tak|prawda|ano|pravda|evet|dogru|da|да|так|نعم|כן|是|对|はい|예|네|हाँ|ya|benar|verplicht|obowiazkowe|obligatorisk|zorunlu|обязательно|обов'язково|إلزامي|חובה|必须|必須|필수|अनिवार्य|wajib";
export const NO_WORDS =
  "no|n|false|0|✗|✘|✖|❌|☐|-|optional|nein|falsch|freiwillig|non|faux|facultatif|falso|opcional|nao|facultativo|facoltativo|none|not required|" +
  "nee|onwaar|nie|falsz|nej|falsk|nei|usann|ne|nepravda|hayir|yanlis|нет|ні|لا|לא|否|不|いいえ|아니오|아니요|नहीं|tidak|salah|bukan";

/** Why something must be done, as people write it where a yes was asked for. */
export const MUST_WORDS =
  "law|the law|by law|legal|legally required|legal requirement|legal obligation|statutory|compulsory|obligation|obliged|contract|contractual|by contract|regulation|regulatory|regulatory requirement|compliance|gdpr|must do|" +
  "gesetz|per gesetz|laut gesetz|gesetzliche pflicht|gesetzlich vorgeschrieben|verpflichtend|verpflichtung|vorschrift|vorgeschrieben|vertrag|vertraglich|zwingend|auflage|dsgvo|" +
  "loi|par la loi|legal|legale|obligation legale|contrat|contractuel|reglement|reglementaire|rgpd|" +
  "ley|por ley|obligacion|obligacion legal|exigido por ley|contrato|por contrato|contractual|normativa|reglamento|" +
  "lei|por lei|obrigacao|lgpd|legge|per legge|obbligo|obbligo di legge|contratto|normativo";

export const CONFIDENCE_WORDS = {
  1: "high|h|very high|certain|sure|proven|hoch|sehr hoch|sicher|belegt|eleve|elevee|haute|forte|alta|alto|muy alta|seguro|muito alta|certo|molto alta|sicuro|elevata",
  0.75: "medium|med|m|moderate|likely|probable|mittel|wahrscheinlich|moyen|moyenne|media|medio|provavel|probabile|average",
  0.5: "low|l|very low|unsure|uncertain|guess|unproven|niedrig|gering|unsicher|geschatzt|faible|basse|incertain|baja|bajo|incierto|baixa|baixo|incerto|bassa|basso|incerta",
};

export const READINESS_WORDS = {
  1:
    "vrai|verdadero|verdadeiro|vero|prawda|pravda|dogru|sant|sandt|gereed|klaar|aanwezig|opgeleid|getraind|beschikbaar|tak|gotowe|gotowy|przeszkoleni|przeszkolony|dostepne|klar|klart|utbildad|utbildade|pa plats|finns|uddannet|pa plads|opplaert|pa plass|ano|hotovo|pripraveno|proskoleno|dostupne|evet|hazir|egitimli|mevcut|var|tamam|" +
    "да|готово|готов|обучены|обучен|есть|имеется|так|навчені|готовий|є|نعم|جاهز|مدرب|متاح|כן|מוכן|זמין|הוכשר|是|有|就绪|已就绪|已完成|完成|已培训|はい|あり|完了|準備完了|済|예|네|있음|준비됨|हाँ|तैयार|ya|siap|tersedia|terlatih|ada|selesai|ja|true|wahr|" +
    "ready|yes|y|done|complete|completed|in place|fully|full|trained|green|available|ok|bereit|fertig|vorhanden|erledigt|voll|vollstandig|geschult|grun|pret|prete|oui|fait|termine|en place|forme|vert|listo|lista|si|hecho|completo|completa|disponible|verde|pronto|pronta|sim|feito|disponivel|fatto|disponibile|formato|✓|✔|✅|x|h|high|very high|hoch|sehr hoch|eleve|elevee|haute|alta|alto|muy alta|muy alto|muito alta|muito alto|elevata|elevato",
  0.75: "mostly|nearly|nearly ready|almost|almost ready|mostly ready|weitgehend|fast|fast fertig|grosstenteils|presque|presque pret|casi|casi listo|quase|quase pronto|quasi|quasi pronto|largely",
  0.5:
    "gedeeltelijk|deels|bezig|czesciowo|w toku|delvis|pagar|delvist|i gang|castecne|probiha|kismen|devam ediyor|частично|в процессе|частково|جزئيا|قيد التنفيذ|חלקית|בתהליך|部分|进行中|一部|進行中|部分的|일부|진행중|진행 중|आंशिक|जारी|sebagian|sedang berjalan|" +
    "partly|partial|partially|partly ready|in progress|some|half|amber|yellow|underway|teilweise|teils|in arbeit|halb|lauft|gelb|partiel|partiellement|en partie|en cours|orange|jaune|parcial|parcialmente|en parte|en curso|a medias|amarillo|em parte|em andamento|amarelo|parziale|parzialmente|in parte|in corso|giallo|m|medium|med|moderate|mittel|moyen|moyenne|medio|media",
  0.25:
    "booked|soon|scheduled|requested|upcoming|coming|coming soon|in preparation|being prepared|next week|next month|next quarter|next year|to start|will be|gebucht|bald|bestellt|beantragt|demnachst|in vorbereitung|vorgesehen|angemeldet|" +
    "reserve|reservee|bientot|commande|commandee|prevue|a venir|reservado|reservada|proximamente|prevista|solicitado|em breve|agendado|agendada|prenotato|prenotata|presto|a breve|in programma|" +
    "gepland|binnenkort|begonnen|geboekt|zaplanowane|wkrotce|rozpoczete|planerat|planerad|snart|bokad|paborjat|planlagt|booket|pabegyndt|planovano|brzy|zahajeno|planlandi|yakinda|basladi|" +
    "запланировано|скоро|начато|заплановано|незабаром|розпочато|مخطط|قريبا|بدأ|מתוכנן|בקרוב|התחיל|计划中|即将|已开始|予定|まもなく|着手|예정|곧|시작됨|योजना|शुरू|direncanakan|segera|dimulai|" +
    "started|barely|little|early|just started|planned|kaum|wenig|geplant|demarre|commence|peu|iniciado|poco|empezado|planificado|pouco|planejado|iniziato|appena iniziato|l|low|very low|gering|niedrig|faible|basse|bajo|baja|baixo|baixa|basso|bassa|previsto",
  0:
    "false|falsch|faux|falso|onwaar|falsz|falsk|falskt|usann|usant|nepravda|yanlis|untrained|not trained|not in place|not available|unavailable|not done|not yet|not yet ready|not complete|not completed|incomplete|insufficient|absent|lacking|to do|todo|outstanding|never|ungeschult|nicht geschult|noch nicht|nicht verfugbar|nicht erledigt|unzureichend|offen|" +
    "pas encore|pas forme|non forme|non disponible|a faire|insuffisant|todavia no|aun no|no disponible|sin formar|sin capacitar|por hacer|insuficiente|ainda nao|indisponivel|nao treinado|a fazer|non ancora|non disponibile|non formato|da fare|insufficiente|" +
    "nee|nog niet|niet klaar|ontbreekt|niet beschikbaar|nie|jeszcze nie|niegotowe|brak|nej|inte an|inte klar|saknas|ikke endnu|ikke enna|ikke klar|mangler|nei|ne|jeste ne|chybi|hayir|henuz degil|yok|hazir degil|eksik|" +
    "нет|ещё нет|пока нет|не готово|не готов|отсутствует|ні|ще ні|не готовий|відсутнє|لا|ليس بعد|غير جاهز|غير متاح|לא|עדיין לא|לא מוכן|חסר|否|没有|尚未|未就绪|未培训|未|いいえ|まだ|未完了|なし|아니오|아니요|아직|없음|नहीं|अभी नहीं|तैयार नहीं|tidak|belum|belum siap|tidak ada|" +
    "not ready|no|n|none|not started|missing|nothing|red|not|nicht bereit|nein|fehlt|nicht vorhanden|keine|nicht begonnen|rot|pas pret|non|aucun|rien|rouge|no listo|nada|ninguno|falta|no iniciado|rojo|nao|nao pronto|nenhum|nao iniciado|vermelho|non pronto|nessuno|niente|manca|rosso|✗|✘|❌",
};

export const GATE_WORDS = {
  pass: "true|wahr|vrai|verdadero|verdadeiro|vero|pass|passed|passes|ok|okay|yes|y|fine|clear|cleared|compliant|approved|green|done|met|bestanden|erfullt|ja|konform|unbedenklich|freigegeben|grun|in ordnung|valide|conforme|oui|approuve|vert|reussi|aprobado|cumple|si|verde|superado|aprovado|sim|cumpre|atende|approvato|superato|✓|✔|✅|not needed|not applicable|n/a|nicht notig|entfallt|sans objet|no aplica|nao se aplica|non applicabile|not relevant|nicht anwendbar|nicht zutreffend|nicht relevant|trifft nicht zu|no procede|no corresponde|pas applicable|non applicable|nao aplicavel|i.o|io|low risk|geringes risiko|niedriges risiko|riesgo bajo|risque faible|positiv|positive|positivo|favorable",
  fail: "false|falsch|faux|falso|fail|failed|fails|no|n|not ok|not compliant|non compliant|red|blocked|issue|issues|open issue|open issues|needs work|not yet|fix|fixable|can be fixed|amber|to fix|nicht bestanden|nicht erfullt|nein|nicht konform|rot|blockiert|mangel|nacharbeit|behebbar|gelb|noch nicht|echec|echoue|non|non conforme|rouge|bloque|a corriger|corrigible|pas encore|no cumple|no conforme|rojo|bloqueado|suspenso|por corregir|corregible|todavia no|reprovado|nao|nao cumpre|nao conforme|vermelho|a corrigir|corrigivel|ainda nao|fallito|bocciato|non superato|rosso|bloccato|da correggere|correggibile|non ancora|✗|✘|❌|high risk|hohes risiko|riesgo alto|risque eleve|with conditions|conditional|conditionally|mit auflagen|unter auflagen|con condiciones|sous conditions|condicionado|not passed|not approved|not cleared|nicht freigegeben|negativ|negative|negativo|desfavorable|bedenklich|kritisch",
  final:
    "never|niemals|nunca|jamas|jamais|forbidden|prohibited|illegal|not allowed|banned|fail for good|cannot be fixed|not fixable|fails for good|fail not fixable|rejected|verboten|unzulassig|nicht erlaubt|nicht behebbar|abgelehnt|interdit|illegale|non corrigible|refuse|prohibido|ilegal|no corregible|rechazado|no permitido|proibido|nao corrigivel|rejeitado|vietato|illecito|non correggibile|rifiutato|non ammesso|nicht zulassig|untersagt|no permitida|non autorise|nicht genehmigungsfahig|no autorizado",
  unknown:
    "in progress|still in progress|underway|under way|ongoing|being checked|in arbeit|noch in arbeit|in bearbeitung|laeuft|läuft|läuft noch|wird geprüft|in klärung|en cours|en curso|en proceso|en trámite|em andamento|in corso|bezig|w toku|unknown|unclear|?|to check|to be checked|not checked|under review|open|pending|unbekannt|unklar|offen|zu prufen|in prufung|ungepruft|inconnu|a verifier|a examiner|desconocido|desconocida|no se|sin comprobar|por verificar|por revisar|pendiente|desconhecido|a verificar|pendente|sconosciuto|da verificare|in verifica|tbd|in attesa|don't know|dont know|do not know|unsure|not sure|not known|medium risk|mittleres risiko|riesgo medio|outstanding|awaiting|weiss nicht|unsicher|ausstehend|steht aus|noch offen|nicht gepruft|dudoso|no esta claro|sin determinar|en revision|en cours d'examen|ne sais pas|nao sei|non so",
};
