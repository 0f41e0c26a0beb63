/** What kind of thing has to be ready, by single words of a header. */
export const READINESS_KIND_WORDS = {
  people:
    "people|staff|team|teams|crew|crews|training|trained|untrained|skill|skills|skilled|user|users|employee|employees|hired|staffed|driver|drivers|operator|operators|sponsor|owner|" +
    "mitarbeiter|mitarbeitende|personal|schulung|geschult|anwender|fahrer|personnel|equipe|equipes|formation|forme|formes|utilisateurs|equipo|capacitacion|capacitado|formacion|" +
    "pessoal|treinamento|treinado|personale|squadra|formazione|formato|personeel|medewerkers|opleiding|getraind|opgeleid|personel|zespol|szkolenie|przeszkoleni|utbildning|utbildad|" +
    "uddannelse|opplaering|skoleni|zamestnanci|egitim|персонал|обучение|обучены|команда|навчання|تدريب|الموظفون|הדרכה|צוות|培训|员工|研修|人員|교육|직원|प्रशिक्षण|कर्मचारी|pelatihan|karyawan|staf",
  process:
    "process|processes|workflow|workflows|procedure|procedures|delivery|production|warehouse|logistics|operations|support|helpdesk|fulfilment|fulfillment|supplier|suppliers|" +
    "prozess|prozesse|ablauf|ablaufe|lieferung|produktion|lager|logistik|betrieb|processus|livraison|entrepot|logistique|proceso|procesos|entrega|produccion|almacen|logistica|" +
    "processo|processos|producao|armazem|processi|consegna|produzione|magazzino|proces|processen|levering|productie|procesy|dostawa|produkcja|leverans|produksjon|dodavka|vyroba|surec|uretim|teslimat|" +
    "процесс|процессы|доставка|производство|процес|виробництво|العمليات|الإنتاج|תהליך|ייצור|流程|生产|交付|プロセス|生産|配送|프로세스|생산|प्रक्रिया|उत्पादन|proses|produksi",
  data: "data|database|records|catalogue|catalog|daten|datenbank|stammdaten|donnees|datos|dados|dati|gegevens|dane|uppgifter|veri|veriler|данные|дані|البيانات|נתונים|数据|データ|데이터|डेटा",
  systems:
    "system|systems|it|network|wifi|wi fi|infrastructure|integration|integrations|interface|interfaces|hardware|software|server|servers|platform|internet|backup|backups|" +
    "systeme|netz|netzwerk|infrastruktur|schnittstelle|schnittstellen|technik|reseau|sistema|sistemas|red|infraestructura|rede|infraestrutura|sistemi|rete|infrastruttura|" +
    "systemen|netwerk|systemy|siec|infrastruktura|natverk|sit|altyapi|sistem|система|системы|системи|النظام|الأنظمة|מערכת|מערכות|系统|网络|システム|시스템|प्रणाली",
};
