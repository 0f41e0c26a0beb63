/** Words that change nothing about what a header is, folded. */
export const FILLER_WORDS =
  "the|of|a|an|per|in|to|for|and|or|our|your|this|that|is|are|estimated|expected|planned|approved|latest|total|current|overall|new|est|proposed|" +
  "der|die|das|des|den|dem|fur|von|und|oder|unser|unsere|geschatzte|geschatzt|geplante|geplant|erwartete|gesamte|aktuelle|" +
  "le|la|les|du|de|d|l|un|une|et|ou|pour|par|notre|estime|estimes|prevu|prevus|" +
  "el|los|las|del|y|o|para|por|nuestro|estimado|estimada|previsto|prevista|" +
  "os|as|do|da|dos|das|e|em|nosso|estimados|il|lo|gli|i|dei|delle|della|di|per|nostro|stimato|stimati|previsti|fy|fy21|fy22|fy23|fy24|fy25|fy26|fy27|2023|2024|2025|2026|2027|" +
  "euro|eur|usd|gbp|chf|id|month|monat|mois|mes|mese|year|jahr|an|ano|anno|quarter|quartal|ok|okay|check|checked";

/** Verbs (and German verbs at the end) that make a header an aim, not a kind of column. */
export const AIM_VERBS =
  "reduce|cut|lower|save|improve|increase|raise|grow|keep|win|protect|support|build|become|make|strengthen|expand|avoid|minimise|minimize|maximise|maximize|deliver|achieve|" +
  "senken|verbessern|steigern|erhohen|reduzieren|halten|gewinnen|sparen|einsparen|ausbauen|starken|sichern|" +
  "reduire|ameliorer|augmenter|gagner|garder|fideliser|renforcer|developper|reducir|mejorar|aumentar|ganar|mantener|reforzar|fidelizar|" +
  "reduzir|melhorar|ganhar|manter|fortalecer|ridurre|migliorare|aumentare|guadagnare|mantenere|rafforzare|fidelizzare";
