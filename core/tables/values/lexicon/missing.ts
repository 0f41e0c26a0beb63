/** What people write where a value is missing, in six languages; compared without case, accents and punctuation. */
export const MISSING_WORDS =
  // English
  "n/a|na|n.a.|not applicable|not available|none|nil|null|nan|unknown|tbd|tbc|tba|t.b.d.|to be determined|" +
  "to be confirmed|to be announced|to be defined|to be decided|to follow|pending|awaiting approval|on hold|reset|" +
  "no data|no value|not provided|data not provided|not known|not set|not rated|not assessed|no end date|ongoing|" +
  "open|blank|empty|missing|no entry|not yet|not yet known|not specified|not stated|withheld|redacted|exempt|" +
  // German
  "n.v.|n. v.|nicht verfügbar|nicht vorhanden|k.A.|keine Angabe|keine Angaben|k. Ang.|keine|keiner|entfällt|" +
  "nicht anwendbar|offen|noch offen|ausstehend|steht aus|folgt|in Klärung|zu klären|unbekannt|nicht bekannt|" +
  "nicht bewertet|noch nicht bewertet|n.b.|n. bek.|fehlt|leer|unklar|laufend|" +
  // French
  "n.d.|nd|n.c.|nc|s.o.|sans objet|non disponible|non applicable|non communiqué|non renseigné|à définir|" +
  "à déterminer|à confirmer|à préciser|à venir|en attente|inconnu|inconnue|aucun|aucune|néant|vide|en cours|" +
  // Spanish
  "s/d|sin datos|sin dato|s/i|n/d|no disponible|no aplica|no aplicable|por definir|a definir|por determinar|" +
  "por confirmar|pendiente|desconocido|desconocida|ninguno|ninguna|sin definir|vacío|en curso|" +
  // Portuguese
  "não disponível|não aplicável|não se aplica|sem dados|por definir|a confirmar|pendente|desconhecido|nenhum|" +
  "nenhuma|não informado|em aberto|" +
  // Italian
  "non disponibile|non applicabile|da definire|da determinare|da confermare|in attesa|sconosciuto|nessuno|" +
  "nessuna|non noto|non pervenuto|n.p.|in corso|" +
  // Dutch, Swedish, Polish, Turkish
  "n.v.t.|niet van toepassing|onbekend|nog niet bekend|ej aktuellt|okänt|nie dotyczy|n.d.|brak danych|belirsiz|yok";

/** Beginnings of longer sentences that say the same. */
export const MISSING_BEGINNINGS =
  "data not provided|exempt under|awaiting|not available|not applicable|cannot calculate|cannot be calculated|" +
  "to be determined|to be confirmed|not provided|not yet|no data|pending|keine angabe|nicht verfugbar|noch nicht|" +
  "wird noch|en attente|non disponible|non communique|pendiente|por definir|sin datos|em analise|in attesa|da definire";

/** What people write where a question does not arise. */
export const NOT_APPLICABLE_WORDS =
  "n/a|na|n.a.|not applicable|not needed|not required|none needed|none required|not relevant|irrelevant|exempt|" +
  "entfällt|nicht anwendbar|nicht nötig|nicht erforderlich|keine nötig|nicht relevant|sans objet|s.o.|non applicable|pas nécessaire|non requis|" +
  "no aplica|no aplicable|no necesario|no requerido|não se aplica|não aplicável|não necessário|non applicabile|non necessario|non richiesto|" +
  "n.v.t.|nvt|niet van toepassing|niet nodig|nie dotyczy|niepotrzebne|ej tillämpligt|behövs ej|ikke relevant|ikke aktuelt|netýká se|uygulanamaz|gerekmez|" +
  "не применимо|не требуется|не застосовно|не потрібно|غير منطبق|لا ينطبق|לא רלוונטי|לא נדרש|不适用|不需要|該当なし|不要|해당 없음|불필요|लागू नहीं|tidak berlaku|tidak perlu";
