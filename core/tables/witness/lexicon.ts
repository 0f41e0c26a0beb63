/**
 * Words that speak for what a line or a name is, folded, parted by blanks; "*" stands for any ending, "+" joins the
 * words of a phrase. They are one witness among others: none of them takes a line away.
 */
export const SPOKEN = {
  /** Words that name weights where they are the whole label; in a longer one they name a criterion. */
  weightAlone:
    "w wt wi importance relevance factor factors faktor faktoren wichtigkeit bedeutung importancia importanza belang coef coefficient coefficients wag ptje obj hodnota onem 중요도 重要度 重要性 важность важливість multiplier betydning betydelse tarkeys fontossag importanta dulezitost kepentingan σημασια",
  weight:
    "weight weights weighting weightings weighted+importance gewicht gewichte gewichtung gewichtungen wichtung poids ponderation peso pesos ponderacion ponderacao pesagem ponderazione weging wegingsfactor weegfactor wagi waga wagi vikt viktning vikter vaegt vagt vaegtning vekt vekting vaha vahy trong+so vahove agirlik* вес веса весовой вага ваги وزن الوزن اوزان الأوزان אהמיות משקל משקלות משקולות bobot भार वजन paino painoarvo painokerroin painotus βαρος βαρυτητα suly sulyozas sulyszam pondere ponderi ponderare",
  total:
    "wsjf rice ice total totals totalt totale totaal toplam sum summe summa suma somme soma somma gesamt* grand+total score scores result results ergebnis endergebnis resultado resultados resultat risultato average mean avg durchschnitt mittel mittelw schnitt mittelwert media medie moyenne promedio gemiddelde srednia prumer ortalama rank rang ranking platz classement puesto wynik wyniki nutzwert auswertung maximum minimum subtotal zwischensumme puntaje puntuacion pontuacao punteggio punkte+gesamt celkem soucet ukupno итого итог сумма всего балл баллы разом сума бал المجموع الإجمالي مجموع סך סהכ סיכום skor jumlah nilai+akhir yekun punktzahl totalpoang poang sammanlagt yhteensa कुल योग pisteet συνολο βαθμολογια osszesen pontszam punctaj scor tong tong+diem trung+binh",
  product:
    "weighted gewichtet* gew pondere* ponderad* ponderat* gewogen score punkte nutzwert total wxr product vazene wazon* viktad* vaegtet vektet agirlikli взвешенн* зважен*",
  /** What is given to one thing for each criterion. */
  rated:
    "rating ratings grade grades mark marks note notes bewertung bewertungen benotung nota notas calificacion valoracion evaluacion avaliacao voto voti valutazione cijfer ocena oceny hodnoceni betyg karakter puan оценка оцінка تقييم ציון 评分 評価 点数 점수 penilaian nilai",
  scale:
    "scale skala skale echelle escala scala unit units einheit einheiten unite unidad unita max maxpunkte min range type best+possible schaal olcek шкала المقياس סולם skala+penilaian",
  /** What is asked of all options at least. */
  required:
    "required requirement requirements minimum min target threshold cutoff needed must+have mindest* minimal* soll sollwert anforderung* vorgabe zielwert requis exige minimo requerido exigido requisito objetivo obiettivo richiesto vereist minimaal wymagan* krav kravniva mindstekrav pozadovan* gerekli требуется минимум необходимо мінімум מינימום נדרש المطلوب الحد+الأدنى wymagania",
  /** What somebody thought of a thing as a whole: amounts are not summed up under such words. */
  score:
    "score scores scored rating ratings rated overall points verdict gesamtbewertung gesamtnote gesamtpunkte gesamtpunktzahl gesamturteil gesamtwertung bewertung wertung punkte punktzahl nutzwert note notes evaluation appreciation puntuacion puntaje puntos nota valoracion calificacion pontuacao pontos avaliacao punteggio punti voto valutazione punten beoordeling eindscore totaalscore cijfer ocena punkty punktow punktacja poang totalpoang betyg omdome poeng point karakter vurdering pisteet arvosana body hodnoceni skore балл баллы баллов оценка рейтинг очки бали балів оцінка puan skor puani degerlendirme nilai diem pontszam punctaj scor",
  /** The largest or least of what stands above. */
  extreme:
    "best worst highest lowest greatest least beste bester bestwert schlechteste schlechtester hochste hochster hochstwert niedrigste kleinste meilleur meilleure pire mejor peor melhor pior migliore peggiore hoogste laagste najlepszy bast samst",
  attribute:
    "cost costs kosten budget price preis usd eur month months duration days fte date start end owner status phase stage year district id nr no number users usage benefit savings saving revenue value effort roi percent count complete investment requirement note notes comment comments prix cout couts coste costo custo precio preco prezzo duree duracion dauer termin datum verantwortlich anzahl menge aufwand betrag notiz bemerkung kommentar team department abteilung link url contact % $ €",
  /** How likely something is, how bad, how hard to see: columns of a list of risks. */
  chance:
    "likelihood probability chance severity occurrence detection wahrscheinlichkeit eintrittswahrscheinlichkeit* schadenshohe schadensausmass* schweregrad probabilite gravite occurrence probabilidad gravedad probabilidade gravidade probabilita gravita waarschijnlijkheid kans prawdopodobienstwo sannolikhet вероятность",
  /** Things of which much is often bad. */
  burden:
    "cost costs effort efforts risk risks complexity difficulty price expense time duration redundancy debt burden effort kosten aufwand risiko risiken komplexitat schwierigkeit preis dauer zeitaufwand cout couts risque risques complexite difficulte prix duree coste costes costo costos riesgo riesgos complejidad dificultad esfuerzo precio plazo custo custos risco riscos complexidade dificuldade esforco preco costi rischio rischi complessita difficolta sforzo prezzo inspanning risico complexiteit prijs koszt koszty ryzyko zlozonosc kostnad kostnader omkostninger riski naklady riziko maliyet zorluk затраты стоимость риск сложность витрати ризик biaya risiko תכלית עלות סיכון تكلفة مخاطر " +
    "cena ceny naklad wysilek trudnosc pracochlonnosc pris insats anstrangning svarighet kompleksitet indsats innsats tidsforbrug hinta kustannus kustannukset riski riskit tyomaara vaiva monimutkaisuus цена цены риски усилия трудоемкость расходы ціна вартість ризики складність зусилля κοστος τιμη κινδυνος ρισκο πολυπλοκοτητα προσπαθεια chi+phi rui+ro gia+ca phuc+tap no+luc fiyat sure efor karmasiklik moeite risicos doorlooptijd rizika slozitost pracnost koltseg koltsegek kockazat raforditas pret risc riscuri efort complexitate harga kerumitan מחיר עלויות סיכונים מורכבות מאמץ سعر السعر التكلفة تكاليف المخاطر مخاطرة تعقيد جهد " +
    "job+size task+size story+size size+of+work t+shirt+size jobgrosse aufgabengrosse arbeitsumfang taille+du+travail taille+de+la+tache tamano+del+trabajo tamano+de+la+tarea tamanho+do+trabalho tamanho+da+tarefa dimensione+del+lavoro taakgrootte omvang+van+het+werk " +
    "competition competitors konkurrenz wettbewerb wettbewerber wettbewerbsdichte wettbewerbsintensitat concurrence competencia competidores concorrencia concorrenza concurrentie konkurencja konkurrens konkurranse konkurrence konkurence kilpailu rekabet verseny concurenta конкуренция конкуренція canh+tranh ανταγωνισμος",
  /** What things are judged by, wherever they are judged: an option is hardly ever called so. */
  measure:
    "impact value effort feasibility confidence ease reach urgency risk risks cost costs price complexity difficulty fit alignment benefit benefits priority viability desirability size usability quality speed time+criticality time+to criticality readiness nutzen wert wirkung aufwand machbarkeit risiko risiken kosten preis komplexitat dringlichkeit prioritat qualitat passung impacto valor esfuerzo viabilidad factibilidad confianza riesgo coste costo precio complejidad urgencia prioridad calidad beneficio impacto esforco confianca risco custo preco complexidade prioridade qualidade beneficio valeur effort faisabilite confiance risque cout prix complexite urgence priorite qualite benefice impatto valore sforzo fattibilita rischio prezzo complessita priorita qualita waarde inspanning haalbaarheid risico kosten prijs prioriteit kwaliteit wartosc wysilek wykonalnosc ryzyko koszt priorytet эффект ценность влияние польза сложность трудоемкость риск риски стоимость срочность приоритет varde insats genomforbarhet kostnad",
  /** What things are good at or not, beside what `measure` names: hardly anybody calls an option so either. */
  trait:
    "performance security safety scalability maintainability flexibility simplicity stability reliability latency popularity compatibility integration accuracy completeness relevance coherence novelty originality accessibility durability comfort documentation community learning+curve user+experience ux testability observability portability extensibility throughput responsiveness clarity potential innovation convenience maturity " +
    "leistung sicherheit skalierbarkeit wartbarkeit flexibilitat einfachheit stabilitat zuverlassigkeit verstandlichkeit bedienbarkeit benutzerfreundlichkeit erweiterbarkeit kompatibilitat geschwindigkeit lernkurve lernaufwand genauigkeit dokumentation innovation nachhaltigkeit barrierefreiheit haltbarkeit " +
    "performances securite scalabilite maintenabilite flexibilite simplicite stabilite fiabilite compatibilite rapidite precision facilite evolutivite robustesse nouveaute accessibilite clarte durabilite " +
    "rendimiento seguridad escalabilidad mantenibilidad flexibilidad sencillez simplicidad estabilidad fiabilidad confiabilidad compatibilidad rapidez velocidad facilidad precision novedad accesibilidad durabilidad viabilidad curva+de " +
    "desempenho seguranca escalabilidade manutenibilidade flexibilidade simplicidade estabilidade confiabilidade compatibilidade velocidade facilidade precisao inovacao acessibilidade expressividade " +
    "prestazioni sicurezza scalabilita manutenibilita flessibilita semplicita stabilita affidabilita compatibilita velocita facilita precisione isolamento innovazione accessibilita " +
    "prestaties veiligheid schaalbaarheid onderhoudbaarheid flexibiliteit eenvoud stabiliteit betrouwbaarheid snelheid gebruiksgemak nauwkeurigheid toegankelijkheid " +
    "wydajnosc bezpieczenstwo skalowalnosc elastycznosc prostota stabilnosc niezawodnosc szybkosc latwosc popularnosc dokladnosc innowacyjnosc dostepnosc " +
    "prestanda sakerhet skalbarhet underhallbarhet flexibilitet enkelhet stabilitet tillforlitlighet hastighet anvandarvanlighet ytelse sikkerhet skalerbarhet fleksibilitet brukervennlighet ydeevne brugervenlighed palidelighed suorituskyky turvallisuus skaalautuvuus yllapidettavyys selkeys helppous luotettavuus " +
    "производительность безопасность масштабируемость гибкость простота стабильность надежность скорость удобство популярность точность совместимость поддерживаемость продуктивність безпека масштабованість гнучкість надійність швидкість зручність " +
    "performans guvenlik olceklenebilirlik esneklik kolaylik guvenilirlik hiz vykon bezpecnost jednoduchost spolehlivost rychlost kinerja keamanan skalabilitas kemudahan",
  /** People, and what they are good at: whoever rates these chooses nothing. */
  person:
    "employee employees staff student students pupil pupils player players colleague colleagues trainee apprentice team+member team+members guest guests customer customers respondent participant participants athlete gymnast team teams person people child children skill skills competency competencies competences " +
    "mitarbeiter* mitarbeitend* schuler* studierende* teilnehmer* kursteilnehm* seminarteilnehm* schulungsteilnehm* lehrgangsteilnehm* teilnehmend* kolleg* auszubildende* lehrling* kind kinder gast gaste kunde kunden spieler* mannschaft* person personen fahigkeit* fertigkeit* kenntnis* kompetenz* " +
    "eleve eleves etudiant* salarie* employe* collaborateur* joueur* equipe equipes client clients competences alumno* alumna* estudiante* empleado* jugador* cliente clientes habilidad* competencias aluno* funcionario* colaborador* jogador* habilidades studente studenti dipendente dipendenti giocatore giocatori allievo competenze " +
    "leerling* medewerker* werknemer* speler* vaardighe* klant klanten uczen uczniowie pracownik pracownicy zawodnik gracz umiejetnosc* klient elev elever medarbejder* medarbetare ansatt spelare spiller fardighet* kompetens* oppilas tyontekija pelaaja taito taidot " +
    "сотрудник* работник* ученик* студент* игрок* клиент* навык* учень учні працівник* гравець навички ogrenci* calisan* oyuncu musteri yetenek* siswa karyawan",
  criterion:
    "criteria criterion kriterium kriterien objective objectives goal goals ziel ziele measures factors merkmal* anforderung* critere criteres objectif objectifs criterio criterios criteri objetivo objetivos obiettivo obiettivi requirement requirements feature features kryterium kryteria kriterie kriterier kriterium* kriteria kritere kriter kriterler критерий критерии критерії критерій המדד קריטריון קריטריונים المعيار المعايير معيار doel doelen mal cel cele cil cile hedef hedefler цель цели ціль цілі مؤشر aspect aspekt kenmerk dimension kriteeri kriteerit κριτηριο κριτηρια szempont szempontok criteriu criterii tieu+chi aspecto aspectos aspetto aspetti",
  option:
    "project projects projekt projekte projet projets proyecto proyectos projeto projetos progetto progetti initiative initiatives investment investments option options optionen alternative alternatives alternativ* idea ideas idee ideen vendor vendors supplier anbieter fournisseur proveedor fornecedor fornitore leverancier tool tools solution solutions losung losungen variante varianten variant module modules name application applications use+case system systems product products produkt opcion opciones opcao opcoes opzione opzioni vorhaben massnahme massnahmen projekty dostawca opcja leverantor projekter proje projeler проект проекты вариант варианты поставщик проєкт варіант مشروع المشروع المشاريع البديل פרויקט פרויקטים חלופה ספק candidate candidates concept concepts konzept konzepte concetto concepto software wish wishes proposal proposals bid bids prosjekt prosjekter tiltak wens wensen wunsch wunsche antrag antrage aanvraag aanvragen talep talepler onskemal onskan vaihtoehto vaihtoehdot επιλογη επιλογες alternativa lehetoseg proiect proiecte initiativa εργο εργα projekti hanke du+an optiune optiuni phuong+an lua+chon giai+phap moznost reseni pilihan opsi solusi",
  old: "old archiv archive archived copy kopie copie copia alt alte backup draft previous superseded obsolete beispiel example sample vorlage kopia kopi kopya копия копія ancien antiguo vecchio oud",
  pairwise:
    "pairwise paarvergleich paarweise* ahp par+pares comparaison+paires pair+comparison confronto+coppie",
  note: "note notes comment comments remark remarks rationale reason description source sources bemerkung* kommentar* begrundung quelle hinweis anmerkung beschreibung commentaire* remarque* nota notas comentario* observacion* fuente fonte commento osservazioni opmerking toelichting uwagi komentarz anmarkning bemarkning poznamka aciklama примечание комментарий примітка legend legende evidence",
} as const;

/** The same where words are not parted by blanks: it is enough that the text holds one. */
export const SPOKEN_WITHIN: Readonly<Partial<Record<keyof typeof SPOKEN, string>>> = {
  weight: "น้ำหนัก 权重 權重 比重 重み 重要度 ウェイト 가중치 중요도 비중",
  total: "คะแนนรวม ผลรวม 合计 合計 总分 總分 总计 總計 得分 加权分 総合 点数 총점 합계 점수 순위 排名 順位",
  score: "得分 评分 評分 总分 總分 点数 スコア 評価 점수 평점 총점",
  product: "加权 加權 加重 가중점수",
  burden:
    "ต้นทุน ค่าใช้จ่าย ความเสี่ยง ราคา ซับซ้อน 投入 价格 價格 価格 費用 複雑 复杂 가격 工数 成本 费用 風險 风险 难度 コスト リスク 難易度 비용 위험 난이도 竞争 競争 競合 竞品 경쟁",
  measure:
    "重要性 紧迫 緊迫 投入 价值 價值 影响 影響 成本 风险 風險 难度 可行性 优先级 価値 効果 効用 緊急度 工数 コスト リスク 優先度 가치 영향 효과 비용 위험 난이도 우선순위",
  trait:
    "性能 安全性 安定性 稳定性 穩定性 可靠性 信頼性 扩展性 擴展性 拡張性 可维护性 保守性 易用性 使いやすさ 便利性 灵活性 柔軟性 兼容性 互換性 延迟 速度 社区 社群 学习成本 学習コスト 学习曲线 简洁性 성능 보안 안정성 신뢰성 확장성 유지보수 편의성 유연성 호환성 속도 학습 사용성",
  person: "员工 員工 社員 学生 生徒 选手 選手 客户 顧客 スキル 技能 직원 학생 선수 고객 역량",
  criterion:
    "เกณฑ์ 标准 標準 指标 指標 评价项 評価項目 評価基準 評価軸 評価観点 比較軸 比較項目 判断基準 选型维度 评估维度 评估项 比较项 考虑因素 维度 維度 観点 목표 기준 평가항목 目标 目標",
  option:
    "ตัวเลือก ทางเลือก 项目 項目名 方案 供应商 案件 施策 โครงการ プロジェクト 選択肢 候補 대안 프로젝트 업체 제품",
  note: "备注 備考 注释 说明 비고 메모",
  scale: "量表 尺度 척도",
};
