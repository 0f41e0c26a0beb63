/**
 * What ideas are judged by where they are put in order by reach, impact, confidence and effort, or by value and job size:
 * whole headers, folded, brackets left out. Alternatives parted by "|".
 */
export const FACTORS = {
  reach:
    "reach|reichweite|portee|alcance|portata|bereik|zasieg|rackvidd|raekkevidde|rekkevidde|dosah|erisim|охват|охоплення|リーチ|影响范围|触达|覆盖范围|도달|도달범위|jangkauan|الوصول|טווח הגעה|पहुंच",
  impact:
    "impact|wirkung|auswirkung|einfluss|impacto|impatto|effekt|wplyw|paverkan|pavirkning|dopad|etki|влияние|вплив|インパクト|影響度|影响|影响力|영향|영향도|임팩트|dampak|التأثير|השפעה|प्रभाव",
  confidence:
    "confidence|vertrauen|konfidenz|zuversicht|confiance|confianza|confianca|fiducia|confidenza|vertrouwen|zekerheid|pewnosc|sakerhet|sikkerhed|jistota|guven|уверенность|впевненість|確信度|自信度|信頼度|信心|信心度|置信度|신뢰도|확신|확신도|keyakinan|الثقة|ביטחון|विश्वास",
  effort:
    "effort|aufwand|esfuerzo|esforco|sforzo|inspanning|wysilek|naklad pracy|naklad|anstrangning|insats|indsats|innsats|usili|caba|efor|трудозатраты|усилия|трудоемкость|зусилля|工数|労力|工作量|投入|노력|공수|usaha|upaya|الجهد|מאמץ|प्रयास",
  ease: "ease|ease of implementation|einfachheit|leichtigkeit|facilite|facilidad|facilidade|facilita|gemak|latwosc|enkelhet|lethed|snadnost|kolaylik|легкость|простота|容易さ|容易度|易度|简易度|难易度|용이성|kemudahan|السهولة|קלות",
  value:
    "business value|user value|user business value|value|geschaftswert|nutzen|wert|valeur|valeur metier|valor|valor de negocio|valore|waarde|wartosc|varde|ценность|бизнес ценность|ビジネス価値|商业价值|业务价值|비즈니스 가치",
  urgency:
    "time criticality|urgency|zeitkritikalitat|dringlichkeit|criticite temporelle|urgence|criticidad temporal|urgencia|criticita temporale|urgenza|urgentie|pilnosc|срочность|критичность по времени|時間的重要性|緊急度|时间紧迫性|紧急度|긴급도",
  opportunity:
    "risk reduction|opportunity enablement|risk reduction opportunity enablement|risk reduction and opportunity enablement|rr oe|risikominderung|reduction du risque|reduccion de riesgos|reduccion del riesgo|riduzione del rischio|снижение рисков|リスク低減|风险降低",
  size: "t shirt size|tshirt size|t shirt|t shirt grosse|taille de t shirt|talla|job size|job duration|size|umfang|jobgrosse|aufgabengrosse|taille|taille du travail|tamano|tamano del trabajo|dimensione|размер|размер задачи|ジョブサイズ|工作规模|작업 크기",
} as const;
