/** Words that change nothing about what a header is, folded. */
export const FILLER_WORDS =
  "the|of|a|an|per|in|to|for|and|or|our|your|this|that|is|are|estimated|expected|planned|approved|latest|total|current|overall|new|est|proposed|" +
  "der|die|das|des|den|dem|fur|von|und|oder|unser|unsere|geschatzte|geschatzt|geplante|geplant|erwartete|gesamte|aktuelle|" +
  "le|la|les|du|de|d|l|un|une|et|ou|pour|par|notre|estime|estimes|prevu|prevus|" +
  "el|los|las|del|y|o|para|por|nuestro|estimado|estimada|previsto|prevista|" +
  "os|as|do|da|dos|e|em|nosso|estimados|il|lo|gli|i|dei|delle|della|di|nostro|stimato|stimati|previsti|fy|fy21|fy22|fy23|fy24|fy25|fy26|fy27|2023|2024|2025|2026|2027|" +
  "euro|eur|usd|gbp|chf|id|month|monat|mois|mes|mese|year|jahr|ano|anno|quarter|quartal|ok|okay|check|checked";

/** Verbs (and German verbs at the end) that make a header an aim, not a kind of column. */
export const AIM_VERBS =
  "reduce|cut|lower|save|improve|increase|raise|grow|keep|win|protect|support|build|become|make|strengthen|expand|avoid|minimise|minimize|maximise|maximize|deliver|achieve|" +
  "senken|verbessern|steigern|erhohen|reduzieren|halten|gewinnen|sparen|einsparen|ausbauen|starken|sichern|" +
  "reduire|ameliorer|augmenter|gagner|garder|fideliser|renforcer|developper|reducir|mejorar|aumentar|ganar|mantener|reforzar|fidelizar|" +
  "reduzir|melhorar|ganhar|manter|fortalecer|ridurre|migliorare|aumentare|guadagnare|mantenere|rafforzare|fidelizzare";

/** Words beside which money is no cost: what comes in, what is left, what has been spent already, what is saved. */
export const NO_COST_WORDS =
  "benefit|benefits|saving|savings|saved|saves|revenue|revenues|income|sales|profit|profits|margin|return|returns|roi|npv|irr|payback|value|worth|gain|gains|turnover|earnings|" +
  "remaining|left|available|spent|to date|so far|actual|actuals|variance|underspend|overspend|reduction|avoided|avoidance|ratio|last year|previous|prior|invoiced|paid|reduced|" +
  "nutzen|ersparnis|ersparnisse|einsparung|einsparungen|umsatz|ertrag|ertrage|gewinn|erlos|erlose|rendite|wert|restbudget|rest|verbleibend|verfugbar|ausgegeben|bisher|abweichung|senkung|vorjahr|bezahlt|" +
  "benefice|benefices|economie|economies|revenu|revenus|recette|recettes|chiffre d affaires|marge|rendement|valeur|restant|reste|disponible|depense a ce jour|depenses a ce jour|ecart|" +
  "beneficio|beneficios|ahorro|ahorros|ingreso|ingresos|ganancia|ganancias|retorno|valor|restante|gastado|desviacion|reduccion|" +
  "economia|economias|receita|receitas|lucro|disponivel|gasto ate agora|reducao|risparmio|risparmi|ricavo|ricavi|guadagno|ritorno|valore|rimanente|residuo|speso|riduzione|" +
  "opbrengst|opbrengsten|besparing|besparingen|omzet|winst|waarde|resterend|uitgegeven|korzysc|korzysci|oszczednosci|przychod|przychody|zysk|wartosc|pozostaly|pozostale|wydano|" +
  "besparingar|intakt|intakter|vinst|varde|kvar|forbrukat|besparelse|besparelser|indtaegt|inntekt|gevinst|vaerdi|verdi|resterende|brugt|brukt|uspora|uspory|vynos|prinos|zisk|hodnota|zbyva|utraceno|" +
  "tasarruf|gelir|kar|kazanc|deger|kalan|harcanan|выгода|экономия|доход|выручка|прибыль|ценность|остаток|потрачено|вигода|економія|дохід|прибуток|цінність|залишок|витрачено|" +
  "الفائدة|التوفير|الإيرادات|الربح|القيمة|المتبقي|المنفق|תועלת|חיסכון|הכנסה|הכנסות|רווח|ערך|נותר|הוצא|收益|节省|收入|利润|价值|剩余|已支出|効果|削減額|売上|利益|価値|残額|支出済み|편익|절감|수익|이익|가치|잔액|लाभ|बचत|आय|मूल्य|शेष|manfaat|penghematan|pendapatan|laba|nilai|sisa|terpakai";

/** What is paid for again and again; with how often, they head a cost. */
export const PAID_FOR_WORDS =
  "licence|license|licences|licenses|licensing|subscription|subscriptions|hosting|support|maintenance|rent|rental|lease|leasing|charge|charges|fee|fees|upkeep|service|saas|cloud|" +
  "lizenz|lizenzen|wartung|pflege|miete|abo|gebuhr|gebuhren|betrieb|licence d utilisation|licences|abonnement|hebergement|maintenance|assistance|location|loyer|redevance|" +
  "licencia|licencias|suscripcion|alojamiento|mantenimiento|soporte|alquiler|cuota|licenca|licencas|assinatura|hospedagem|manutencao|suporte|aluguel|licenza|licenze|canone|abbonamento|manutenzione|assistenza|noleggio|" +
  "licentie|licenties|onderhoud|huur|licencja|licencje|utrzymanie|licens|licenser|underhall|drift|vedligeholdelse";
