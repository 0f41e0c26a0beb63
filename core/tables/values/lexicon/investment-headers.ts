import type { InvestmentRole } from "../../../domain/reading.ts";

/** Headers of a table of investments, projects or tools, folded, in six languages; "|" between alternatives. */
export const INVESTMENT_HEADERS: Partial<Record<InvestmentRole, string>> = {
  name:
    "tech investment|tech investments|it investment|it initiative|technology initiative|digital initiative|tech project|technology project|project|projects|project name|project title|investment|investment title|investment name|initiative|initiatives|initiative name|" +
    "tool|tools|tool name|software|software name|application|application name|app|app name|product|product name|solution|system|" +
    "system name|name|title|option|options|alternative|alternatives|candidate|idea|proposal|project proposal|programme|program|service|" +
    "service name|technology|platform|subscription|purchase|companies|company|technology investment|it project|epic|use case|short name|" +
    "feature|asset|vendor solution|supplier|work item|activity|item|item name|what|" +
    "name project|name initiative|name projekt|name vorhaben|projekt|projekte|projektname|projekttitel|projektbezeichnung|vorhaben|initiative|investition|investitionen|massnahme|massnahmen|werkzeug|" +
    "programm|anwendung|produkt|losung|variante|alternative|bezeichnung|titel|idee|vorschlag|anschaffung|thema|" +
    "projet|projets|nom du projet|intitule|intitule du projet|initiative|investissement|investissements|outil|outils|logiciel|application|solution|" +
    "produit|nom|titre|libelle|idee|proposition|chantier|action|" +
    "proyecto|proyectos|nombre del proyecto|nombre|iniciativa|iniciativas|inversion|inversiones|herramienta|herramientas|aplicacion|solucion|producto|" +
    "titulo|opcion|alternativa|idea|propuesta|compania|" +
    "projeto|projetos|nome do projeto|nome|investimento|investimentos|ferramenta|ferramentas|aplicativo|solucao|produto|opcao|proposta|" +
    "progetto|progetti|nome progetto|nome del progetto|iniziativa|iniziative|strumento|strumenti|applicazione|soluzione|prodotto|titolo|opzione|proposta",
  costOnce:
    "requested|sought|grant sought|funding sought|amount sought|amount requested|requested amount|grant requested|requested grant|beantragt|beantragte summe|antragssumme|montant demande|montant sollicite|importe solicitado|monto solicitado|valor solicitado|importo richiesto|contributo richiesto|gevraagd bedrag|bedrag|sokt belopp|sokt belop|belopp|belop|kwota|wnioskowana kwota|" +
    "initial investment|total investment|upfront investment|capital investment|capital cost|capital outlay|outlay|investment budget|planned budget|requested budget|budget requested|budget needed|funding|funding needed|funding request|funding required|quote|quotation|offer price|list price|estimate|cost of investment|" +
    "erstinvestition|anfangsinvestition|gesamtinvestition|kostenschatzung|angebot|angebotspreis|investissement initial|investissement total|devis|inversion total|presupuesto solicitado|investimento total|investimento totale|preventivo|" +
    "prijs|investering|totale kosten|totale investering|begroting|koszt|koszty|cena|budzet|naklady|calkowity koszt|kostnad|kostnader|pris|total kostnad|omkostning|omkostninger|utgift|cena celkem|naklady celkem|rozpocet|investice|" +
    "maliyet|fiyat|butce|yatirim|yatirim tutari|toplam maliyet|стоимость|цена|бюджет|затраты|расходы|инвестиции|общая стоимость|вартість|ціна|витрати|інвестиції|التكلفة|تكلفة|السعر|الميزانية|الاستثمار|עלות|עלויות|מחיר|תקציב|השקעה|" +
    "成本|费用|价格|预算|投资|投资额|总成本|コスト|費用|価格|予算|金額|投資額|初期費用|비용|가격|예산|투자|투자액|लागत|कीमत|बजट|निवेश|biaya|harga|anggaran|investasi|total biaya|" +
    "cost|costs|total cost|total costs|budget|total budget|latest budget|original budget|approved budget|project budget|project cost|estimated cost|" +
    "capex|investment cost|investment amount|one off cost|one time cost|one off|upfront cost|upfront costs|initial cost|setup cost|set up cost|" +
    "implementation cost|implementation fee|quotation amount|price|purchase price|amount|spend|spending|total spending|expenditure|" +
    "initial assessed value|whole life cost|whole life costs|baseline whole life costs|total baseline whole life costs|cost to implement|total cost of ownership|tco|combined total|usd|eur|gbp|investment required|" +
    "period cost|acquisition cost|cost estimate|cost once|one time|investments|" +
    "setup|set up|einm kosten|kosten einm|kosten|gesamtkosten|budget|projektkosten|projektbudget|einmalige kosten|einmalkosten|einmalig|investitionskosten|investitionssumme|" +
    "invest|investsumme|anschaffungskosten|anschaffungspreis|preis|betrag|summe|aufwand|ausgaben|einfuhrungskosten|kosten einmalig|investitionsbedarf|investition einmalig|" +
    "cout|couts|cout total|budget total|cout initial|cout unique|cout d investissement|prix|montant|depense|depenses|couts uniques|cout de mise en place|cout ponctuel|budget prevu|" +
    "coste|costes|costo|costos|coste total|costo total|presupuesto|presupuesto total|inversion inicial|capex inicial|coste inicial|costo inicial|" +
    "coste unico|costo unico|precio|monto|importe|gasto|valor inicial assess|" +
    "custo|custos|custo total|orcamento|orcamento total|investimento inicial|custo inicial|custo unico|preco|montante|despesa|" +
    "costi|costo complessivo|budget totale|bilancio|investimento iniziale|costo iniziale|costo una tantum|una tantum|prezzo|importo|spesa|spese",
  costYearly:
    "kosten per jaar|jaarlijkse kosten|koszt roczny|roczny koszt|arlig kostnad|arlige omkostninger|rocni naklady|yillik maliyet|годовые затраты|стоимость в год|річні витрати|التكلفة السنوية|עלות שנתית|年度成本|年费|年間費用|연간 비용|वार्षिक लागत|biaya tahunan|" +
    "annual cost|annual costs|yearly cost|yearly costs|cost per year|cost pa|running cost|running costs|recurring cost|recurring costs|opex|" +
    "monthly cost|monthly costs|cost per month|monthly fee|annual fee|annual subscription|annual license or subscription cost|" +
    "annual infrastructure cost|subscription cost|license cost|licence cost|licence fee|license fee|maintenance cost|operating cost|operating costs|" +
    "ongoing cost|ongoing costs|annual spend|annual budget|yearly budget|cost yearly|renewal|annual|yearly|cost per seat per month|cost seat month|run cost|" +
    "running|run|fee|fees|gebuhr|gebuhren|frais|abo|abonnement|lfd kosten|kosten lfd|jahrliche kosten|jahreskosten|kosten pro jahr|kosten jahrlich|laufende kosten|kosten laufend|betriebskosten|monatliche kosten|kosten pro monat|monatskosten|" +
    "lizenzkosten|wartungskosten|wiederkehrende kosten|kosten p a|abokosten|folgekosten|unterhalt|" +
    "cout annuel|couts annuels|cout par an|cout recurrent|couts recurrents|cout mensuel|couts mensuels|cout de fonctionnement|frais annuels|frais mensuels|" +
    "abonnement annuel|cout d exploitation|maintenance annuelle|redevance annuelle|" +
    "coste anual|costo anual|costes anuales|costos anuales|coste recurrente|costo recurrente|opex anual|coste mensual|costo mensual|gasto anual|cuota anual|" +
    "cuota mensual|coste operativo|costo operativo|costes recurrentes|" +
    "custo anual|custos anuais|custo recorrente|custos recorrentes|custo mensal|custo operacional|mensalidade|anuidade|despesa anual|" +
    "costo annuo|costo annuale|costi annui|costi annuali|costo ricorrente|costi ricorrenti|costo mensile|canone annuo|canone annuale|canone mensile|costi di gestione|spesa annua",
  status:
    "status|state|stage|phase|project status|lifecycle|lifecycle status|current status|" +
    "durum|stan|stav|tilanne|stand|projektstatus|zustand|phase|lebenszyklus|statut|etat|etape|avancement|estado|situacion|fase|etapa|estatus|situacao|stato|fase di progetto|stato progetto",
  owner:
    "owner|project owner|it owner|business owner|cd owner|responsible|lead|project lead|project manager|manager|sponsor|accountable|contact|requested by|" +
    "managing agency|department|client agency|bureau|team|who|" +
    "verantwortlich|verantwortlicher|verantwortliche|projektleiter|projektleitung|zustandig|ansprechpartner|abteilung|leitung|" +
    "responsable|chef de projet|porteur|pilote|proprietaire|service responsable|departement|" +
    "jefe de proyecto|encargado|dueno|propietario|departamento|" +
    "responsavel|gerente|gerente do projeto|dono|responsabile|capo progetto|referente|reparto|dipartimento",
  lever:
    "lever|category|type|theme|area|domain|class|investment type|investment category|annual report category|ten year plan category|" +
    "asset class|portfolio|strategic theme|program area|" +
    "kategorie|hebel|art|bereich|typ|gruppe|categorie|levier|domaine|famille|categoria|palanca|tipo|ambito|alavanca|leva|tipologia",
  requires:
    "requires|depends on|dependency|dependencies|prerequisite|prerequisites|needs|needed first|predecessor|predecessors|blocked by|after|must follow|must come after|has to come after|comes after|come after|only after|not before|after which|start after|starts after|do after|done after|builds on|follows|" +
    "benotigt|setzt voraus|voraussetzung|voraussetzungen|abhangig von|abhangigkeit|abhangigkeiten|vorganger|braucht|erst nach|muss nach|kommt nach|nicht vor|baut auf|folgt auf|" +
    "necessite|depend de|dependance|dependances|prerequis|requiert|besoin de|vient apres|doit venir apres|seulement apres|pas avant|apres|" +
    "requiere|depende de|dependencia|dependencias|requisitos previos|prerrequisitos|necesita|va despues de|despues de|solo despues de|" +
    "requer|pre requisitos|precisa de|richiede|dipende da|dipendenza|dipendenze|prerequisiti|necessita|depois de|vem depois de|dopo|viene dopo|solo dopo|pas na|moet na|efter|dopiero po|после|только после|після",
  excludes:
    "excludes|conflicts with|not together with|instead of|mutually exclusive|alternative to|clashes with|replaces|rules out|" +
    "schliesst aus|nicht zusammen mit|konflikt mit|statt|ersetzt|unvereinbar mit|" +
    "exclut|incompatible avec|au lieu de|remplace|en conflit avec|excluye|incompatible con|en lugar de|reemplaza|" +
    "exclui|incompativel com|substitui|esclude|incompatibile con|sostituisce|invece di",
  mustDo:
    "pflicht freiwillig|pflicht oder freiwillig|pflichtaufgabe|mandatory optional|mandatory or optional|obligatoire facultatif|obligatorio opcional|obbligatorio facoltativo|verplicht vrijwillig|must do|statutory|statutory duty|must|must have|must be done|has to be done|non negotiable|unavoidable|mandatory|required by law|legal requirement|compulsory|obligatory|regulatory|non discretionary|compliance required|legally required|" +
    "pflicht|muss|muss sein|muss gemacht werden|unvermeidlich|gesetzlich|gesetzlich vorgeschrieben|vorgeschrieben|verpflichtend|zwingend|obligatoire|incontournable|imperatif|exigence legale|impose par la loi|" +
    "obowiazkowe|obowiazkowy|obowiazkowa|wymagane prawem|verplicht|wettelijk verplicht|moet|obligatorisk|obligatoriskt|lagkrav|lovpligtig|lovpalagt|lovkrav|pakollinen|lakisaateinen|povinne|povinny|ze zakona|zorunlu|yasal zorunluluk|обязательно|обязательный|обов язково|обов язковий|إلزامي|חובה|必須|法定|義務|必做|强制|의무|필수|법적 의무|अनिवार्य|wajib|" +
    "obligatorio|obligatoria|ineludible|imprescindible|por ley|requisito legal|exigencia legal|obrigatorio|por lei|obbligatorio|obbligo di legge|per legge",
  connectsTo:
    "connects to|connected to|integrates with|integration|integrations|interfaces|interface|links to|linked systems|systems it connects to|" +
    "verbunden mit|schnittstelle|schnittstellen|integriert mit|anbindung|anbindungen|verknupft mit|connecte a|relie a|interface avec|interfaces avec|integre avec|" +
    "conecta con|conectado a|se integra con|integraciones|interfaz|conecta se a|integra com|integracoes|collegato a|si collega a|si integra con|integrazioni|interfacce",
  confidence:
    "confidence|certainty|how sure|how sure are we|success factor|probability|probability of success|likelihood|likelihood of success|evidence level|confidence level|" +
    "zuversicht|sicherheit der schatzung|wie sicher|erfolgswahrscheinlichkeit|wahrscheinlichkeit|konfidenz|vertrauen|" +
    "confiance|certitude|probabilite|probabilite de succes|niveau de confiance|confianza|certeza|probabilidad|nivel de confianza|" +
    "confianca|probabilidade|fiducia|probabilita|certezza|livello di fiducia",
  capabilities:
    "capabilities|capability|needs capability|needed capabilities|required capabilities|skills|skills needed|required skills|competencies|" +
    "fahigkeiten|benotigte fahigkeiten|kompetenzen|capacites|competences|competences requises|capacidades|capacidades necesarias|competencias|habilidades|" +
    "capacita|competenze|competenze richieste|capacidades necessarias",
  earliestStart:
    "earliest start|start|start date|project start|project start date|planned start|begin|begins|can start|phase start|not before|kick off|go live|" +
    "bar start|estimated start date|target start|proposed start|preferred start|start month|start quarter|startquartal|startmonat|wunschtermin start|" +
    "begindatum|aanvang|startmoment|data rozpoczecia|rozpoczecie|poczatek|startdato|oppstart|forvantad start|datum zahajeni|zahajeni|baslangic|baslangic tarihi|aloitus|aloituspaiva|дата начала|начало|старт|дата початку|початок|" +
    "تاريخ البدء|البداية|תאריך התחלה|התחלה|开始日期|开始时间|启动时间|開始日|開始時期|着手時期|시작일|시작 시기|착수일|प्रारंभ तिथि|शुरुआत|mulai|tanggal mulai|" +
    "beginn|startdatum|fruhester start|fruhester beginn|fruhestens|ab wann|projektstart|projektbeginn|debut|date de debut|demarrage|debut au plus tot|au plus tot|" +
    "inicio|fecha de inicio|comienzo|inicio mas temprano|data de inicio|inicio mais cedo|inizio|data di inizio|data inizio|avvio|partenza",
  objectives:
    "pillar|strategic pillar|strategic driver|business driver|strategic outcome|aligns to|aligns with|maps to|linked to goal|goal supported|objective supported|priority supported|which goal|what goal|key result|" +
    "prioridad estrategica|prioridade estrategica|priorita strategica|priorite strategique|strategische prioritat|strategischer schwerpunkt|strategische saule|pilier strategique|axe strategique|pilar estrategico|eje estrategico|eixo estrategico|pilastro strategico|linea strategica|" +
    "strategisch doel|strategische pijler|ondersteunt doel|draagt bij aan|doel|doelen|strategiskt mal|stodjer mal|bidrar till|mal|strategisk mal|understotter mal|bidrager til|bidrar til|cel|cele|cel strategiczny|wspiera cel|wspierany cel|cil|cile|strategicky cil|podporuje cil|strateginen tavoite|tavoite|stratejik hedef|hedef|" +
    "objective|objectives|goal|goals|business goal|business objective|strategic objective|strategic goal|strategic priority|supports goal|supports objective|supports|serves|aligned to|aligned with|unterstutzt|zahlt ein auf|soutient|apoya|sostiene|apoia|objective served|" +
    "objectives served|target|linked goal|linked objective|benefit|contributes to|okr|" +
    "ziel|ziele|unterstutztes ziel|strategisches ziel|beitrag zu|zielbeitrag|zahlt ein auf|objectif|objectifs|objectif vise|objectif strategique|contribue a|" +
    "objetivo|objetivos|objetivo estrategico|contribuye a|contribui para|obiettivo|obiettivi|obiettivo strategico|contribuisce a",
  description:
    "description|description aims|aims|details|comment|comments|notes|note|remarks|rationale|scope|justification|explanation for delay|" +
    "beschreibung|bemerkung|bemerkungen|kommentar|erlauterung|begrundung|notizen|inhalt|descriptif|commentaire|commentaires|remarques|" +
    "descripcion|detalle|comentarios|observaciones|justificacion|notas|descricao|detalhes|observacoes|descrizione|dettagli|commenti|osservazioni|motivazione|" +
    "kpi|metric|outcome",
  rating:
    "rating|impact|effect|contribution|score given|strength|bewertung|wirkung|beitrag|note|impact note|impacto|efecto|calificacion|nota|efeito|impatto|voto|valutazione|effetto",
  total:
    "score|total|totals|total score|overall score|weighted score|weighted total|total weighted score|alignment|alignment score|priority|project priority|" +
    "prio|priority score|total priority score|rank|ranking|verdict|recommendation|result|reasoning|value score|" +
    "punkte|gesamtpunkte|gesamtpunktzahl|punktzahl|rang|nutzwert|gesamtnutzen|ergebnis|prioritat|empfehlung|gesamt|" +
    "score total|total pondere|classement|priorite|recommandation|note finale|note totale|note globale|puntaje|puntaje total|puntuacion|puntuacion total|prioridad|recomendacion|" +
    "avis|avis de la commission|avis du jury|votum|dictamen|parere|advies|pontuacao|pontuacao total|prioridade|classificacao|recomendacao|punteggio|punteggio totale|totale|priorita|graduatoria|classifica|raccomandazione",
  ignored:
    "lp|l p|poz|пп|п п|" +
    "id|no|nr|number|project id|application id|ticket id|uii|pid|unique id|shortcode|code|reference|n|nummer|numero|lfd nr|pos|vendor|supplier|billing|seats|" +
    "total licenses|active users|licenses|users|usage|renewal date|contract|contract type|contract number|coverage|end date|asset tag|borough|votes|selected|tier|weight|" +
    "criticality|cio rating|number of projects|of projects|waste likelihood|web address|url|link|sp|completed|spillover reason|evaluated by|budget lines|health|bar end|" +
    "years remaining|current project years|estimated completion date|raw provided date|is over 10m|share|hersteller|anbieter|lieferant|nutzer|anzahl|ende|fournisseur|" +
    "editeur|utilisateurs|date de fin|proveedor|usuarios|fecha de fin|fornecedor|utilizadores|fornitore|utenti|data fine|vida util|tasa descuento|ingresos anuales",
};
