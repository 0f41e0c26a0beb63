import type { WordScale } from "./word-scale.ts";

const NONE =
  "none|no|nil|zero|no effect|no impact|not at all|n|keine|keiner|kein|kein einfluss|gar nicht|aucun|aucune|nul|nulle|" +
  "ninguno|ninguna|nulo|nula|nada|nenhum|nenhuma|nessuno|nessuna|nullo|nulla|irrelevant|negligible|vernachlässigbar|" +
  "geen|brak|zaden|zadna|zadne|ingen|inget|inga|ingenting|yok|hic|нет|отсутствует|никакой|немає|відсутній|لا شيء|بدون|معدوم|אין|ללא|无|沒有|没有|なし|無し|없음|कोई नहीं|शून्य|tidak ada|nihil|nincs|niciunul|deloc|ei ole|nema|няма|puudub|nėra|ไม่มี|hiçbiri";
const LOW =
  "low|l|small|minor|weak|little|limited|slight|lo|niedrig|gering|klein|schwach|wenig|faible|bas|basse|petit|limite|" +
  "bajo|baja|poco|debil|baixo|baixa|pouco|fraco|basso|bassa|scarso|debole|" +
  "laag|niski|niska|niskie|maly|lag|lagt|liten|svag|lav|lavt|ringe|nizky|nizka|nizke|dusuk|az|zayif|низкий|низкая|низкое|низко|слабый|низький|низька|слабкий|منخفض|منخفضة|ضعيف|נמוך|נמוכה|חלש|低|低い|弱|小|낮음|낮은|하|निम्न|कम|rendah|kecil|lemah|" +
  "matala|pieni|alhainen|vahainen|scăzut|scăzută|redus|redusă|χαμηλό|χαμηλή|χαμηλός|μικρή|μικρό|μικρός|ต่ำ|น้อย|alacsony|kicsi|kevés|gyenge|mic|mică|mici|heikko|nizak|nizko|nizek|slab|nízky|низька|ниска|нисък|ниско|низак|слаб|madal|väike|zems|zema|mazs|žemas|žema|mažas|छोटा|کم|پایین";
export const MEDIUM =
  "medium|med|m|moderate|mid|middle|average|fair|some|mittel|maessig|mäßig|mittelmässig|mittlere|durchschnittlich|moyen|" +
  "moyenne|modere|moderee|medio|media|moderado|moderada|regular|médio|média|moderato|discreto|" +
  "gemiddeld|middel|middels|matig|sredni|srednia|srednie|umiarkowany|medel|mellan|mattlig|mellem|moderat|stredni|prumerny|orta|средний|средняя|средне|умеренный|середній|середня|помірний|متوسط|متوسطة|בינוני|בינונית|中|中等|中程度|普通|보통|중간|중|मध्यम|औसत|sedang|menengah|cukup|" +
  "keskitaso|kohtalainen|keskimaarainen|mediu|medie|medii|μέτριο|μέτρια|μέτριος|μέτριες|μεσαίο|μεσαία|μεσαίος|ปานกลาง|กลาง|közepes|átlagos|mellanstor|keskisuuri|srednji|srednja|srednje|stredná|stredný|stredné|среден|средна|средно|средњи|средња|keskmine|vidējs|vidēja|vidutinis|vidutinė|sederhana|मध्य";
const HIGH =
  "high|h|hi|strong|large|major|big|significant|hoch|gross|groß|stark|wesentlich|eleve|elevee|haut|haute|fort|forte|grand|" +
  "alto|alta|fuerte|grande|elevado|elevada|elevato|elevata|importante|" +
  "hoog|groot|sterk|wysoki|wysoka|wysokie|duzy|duza|silny|hog|hogt|stor|stort|hoj|hojt|hoy|hoyt|staerk|vysoky|vysoka|vysoke|velky|yuksek|buyuk|guclu|высокий|высокая|высокое|высоко|сильный|большой|високий|висока|сильний|مرتفع|مرتفعة|عال|عالي|عالية|قوي|כבד|גבוה|גבוהה|חזק|高|高い|强|強|大|높음|높은|상|उच्च|अधिक|ज्यादा|tinggi|besar|kuat|" +
  "korkea|suuri|ridicat|ridicată|crescut|crescută|υψηλό|υψηλή|υψηλός|μεγάλη|μεγάλο|μεγάλος|สูง|มาก|magas|nagy|erős|mare|mari|puternic|vahva|visok|visoka|visoko|velik|veľký|vysoký|висока|висок|високо|голям|kõrge|suur|augsts|augsta|liels|aukštas|aukšta|didelis|ऊँचा|ऊंचा|बड़ा|زیاد|بالا";
const VERY_LOW =
  "very low|vl|extreme low|extremely low|very small|sehr niedrig|sehr gering|très faible|très bas|muy bajo|muy baja|" +
  "muito baixo|muito baixa|molto basso|molto bassa|" +
  "zeer laag|heel laag|bardzo niski|bardzo niska|mycket lag|mycket lagt|meget lav|meget lavt|svaert lav|velmi nizky|velmi nizka|cok dusuk|очень низкий|очень низкая|дуже низький|дуже низька|منخفض جدا|منخفضة جدا|נמוך מאוד|נמוכה מאוד|很低|非常低|极小|極小|とても低い|非常に低い|매우 낮음|बहुत कम|बहुत निम्न|sangat rendah|" +
  "hyvin matala|erittain matala|foarte scăzut|foarte scăzută|πολύ χαμηλό|πολύ χαμηλή|πολύ χαμηλός|ต่ำมาก|nagyon alacsony|veľmi nízka|veľmi nízky|vrlo nizak|vrlo nizko|много ниско|много ниска|väga madal|ļoti zems|labai žemas";
const VERY_HIGH =
  "very high|vh|extreme high|extremely high|extreme|massive|critical|very strong|transformational|sehr hoch|sehr gross|sehr groß|sehr stark|kritisch|" +
  "très élevé|très élevée|très fort|très forte|critique|muy alto|muy alta|muy fuerte|crítico|crítica|muito alto|" +
  "muito alta|molto alto|molto alta|critico|critica|altissimo|" +
  "maximum|maximal|maximale|máximo|máxima|massimo|massima|максимальный|максимальная|最大|最高|" +
  "zeer hoog|heel hoog|bardzo wysoki|bardzo wysoka|mycket hog|mycket hogt|meget hoj|meget hojt|meget hoy|svaert hoy|velmi vysoky|velmi vysoka|cok yuksek|очень высокий|очень высокая|дуже високий|дуже висока|مرتفع جدا|مرتفعة جدا|عالية جدا|גבוה מאוד|גבוהה מאוד|很高|非常高|とても高い|非常に高い|매우 높음|बहुत अधिक|बहुत उच्च|sangat tinggi|" +
  "hyvin korkea|erittain korkea|foarte ridicat|foarte ridicată|πολύ υψηλό|πολύ υψηλή|πολύ υψηλός|สูงมาก|nagyon magas|foarte mare|veľmi vysoká|veľmi vysoký|vrlo visok|vrlo visoko|много високо|много висока|väga kõrge|ļoti augsts|labai aukštas";

/** Words that say how much there is of something, in three steps and in five. */
const ONE_WAY: readonly WordScale[] = [
  {
    id: "words",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 0, words: NONE },
      { level: 1, words: LOW },
      { level: 2, words: MEDIUM },
      { level: 3, words: HIGH },
    ],
  },
  {
    id: "words-5",
    zero: 0,
    top: 5,
    bottom: null,
    levels: [
      { level: 0, words: NONE },
      { level: 1, words: VERY_LOW },
      { level: 2, words: LOW },
      { level: 3, words: MEDIUM },
      { level: 4, words: HIGH },
      { level: 5, words: VERY_HIGH },
    ],
  },
];

/** The same, and how much of the opposite: "weak negative", "stark positiv". */
export const HOW_MUCH: readonly WordScale[] = [
  ...ONE_WAY,
  ...ONE_WAY.map((scale) => ({ ...scale, id: `±${scale.id}`, bottom: -scale.top })),
];
