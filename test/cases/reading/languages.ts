/**
 * What such tables say in 22 languages: five grades from least to most, and the words for an option, a criterion, a
 * weight and a total. Everyday words, as dictionaries give them; deliberately not taken from core's own word lists.
 */
export interface TableWords {
  readonly grades: readonly [string, string, string, string, string];
  readonly option: string;
  readonly criterion: string;
  readonly weight: string;
  readonly total: string;
}

const words = (grades: string, labels: string): TableWords => {
  const [option, criterion, weight, total] = labels.split("|") as [string, string, string, string];
  return { grades: grades.split("|") as unknown as TableWords["grades"], option, criterion, weight, total };
};

export const LANGUAGES: Readonly<Record<string, TableWords>> = {
  English: words("very low|low|medium|high|very high", "Option|Criterion|Weight|Total"),
  German: words("sehr gering|gering|mittel|hoch|sehr hoch", "Variante|Kriterium|Gewichtung|Gesamt"),
  French: words("très faible|faible|moyen|élevé|très élevé", "Solution|Critère|Pondération|Total"),
  Spanish: words("muy bajo|bajo|medio|alto|muy alto", "Opción|Criterio|Peso|Total"),
  Portuguese: words("muito baixo|baixo|médio|alto|muito alto", "Opção|Critério|Peso|Total"),
  Italian: words("molto basso|basso|medio|alto|molto alto", "Opzione|Criterio|Peso|Totale"),
  Dutch: words("zeer laag|laag|gemiddeld|hoog|zeer hoog", "Optie|Criterium|Gewicht|Totaal"),
  Polish: words("bardzo niski|niski|średni|wysoki|bardzo wysoki", "Wariant|Kryterium|Waga|Suma"),
  Swedish: words("mycket låg|låg|medel|hög|mycket hög", "Alternativ|Kriterium|Vikt|Summa"),
  Danish: words("meget lav|lav|middel|høj|meget høj", "Løsning|Kriterium|Vægt|I alt"),
  Norwegian: words("svært lav|lav|middels|høy|svært høy", "Alternativ|Kriterium|Vekt|Sum"),
  Czech: words("velmi nízký|nízký|střední|vysoký|velmi vysoký", "Varianta|Kritérium|Váha|Celkem"),
  Turkish: words("çok düşük|düşük|orta|yüksek|çok yüksek", "Seçenek|Kriter|Ağırlık|Toplam"),
  Russian: words("очень низкий|низкий|средний|высокий|очень высокий", "Вариант|Критерий|Вес|Итого"),
  Ukrainian: words("дуже низький|низький|середній|високий|дуже високий", "Варіант|Критерій|Вага|Разом"),
  Arabic: words("منخفض جدا|منخفض|متوسط|مرتفع|مرتفع جدا", "الخيار|المعيار|الوزن|المجموع"),
  Hebrew: words("נמוך מאוד|נמוך|בינוני|גבוה|גבוה מאוד", "חלופה|קריטריון|משקל|סך הכל"),
  Chinese: words("很低|低|中|高|很高", "方案|标准|权重|总分"),
  Japanese: words("非常に低い|低い|普通|高い|非常に高い", "案|評価項目|重み|合計"),
  Korean: words("매우 낮음|낮음|보통|높음|매우 높음", "대안|기준|가중치|합계"),
  Hindi: words("बहुत कम|कम|मध्यम|अधिक|बहुत अधिक", "विकल्प|मानदंड|भार|कुल"),
  Indonesian: words("sangat rendah|rendah|sedang|tinggi|sangat tinggi", "Pilihan|Kriteria|Bobot|Jumlah"),
};
