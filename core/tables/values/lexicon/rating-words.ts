/**
 * Words and signs that people rate with, least first: `level` is the number on the scale, `words` the forms in six
 * languages (compared without case and accents).
 */
export interface WordScale {
  readonly id: string;
  readonly zero: number;
  readonly top: number;
  readonly bottom: number | null;
  readonly levels: readonly { readonly level: number; readonly words: string }[];
}

const NONE =
  "none|no|nil|zero|no effect|no impact|not at all|n|keine|keiner|kein|kein einfluss|gar nicht|aucun|aucune|nul|nulle|" +
  "ninguno|ninguna|nulo|nula|nada|nenhum|nenhuma|nessuno|nessuna|nullo|nulla|irrelevant|negligible|vernachlässigbar";
const LOW =
  "low|l|small|minor|weak|little|limited|slight|lo|niedrig|gering|klein|schwach|wenig|faible|bas|basse|petit|limite|" +
  "bajo|baja|poco|debil|baixo|baixa|pouco|fraco|basso|bassa|scarso|debole";
const MEDIUM =
  "medium|med|m|moderate|mid|middle|average|fair|some|mittel|maessig|mäßig|mittelmässig|mittlere|durchschnittlich|moyen|" +
  "moyenne|modere|moderee|medio|media|moderado|moderada|regular|médio|média|moderato|discreto";
const HIGH =
  "high|h|hi|strong|large|major|big|significant|hoch|gross|groß|stark|wesentlich|eleve|elevee|haut|haute|fort|forte|grand|" +
  "alto|alta|fuerte|grande|forte|elevado|elevada|elevato|elevata|importante";
const VERY_LOW =
  "very low|vl|extreme low|extremely low|very small|sehr niedrig|sehr gering|très faible|très bas|muy bajo|muy baja|" +
  "muito baixo|muito baixa|molto basso|molto bassa";
const VERY_HIGH =
  "very high|vh|extreme high|extremely high|extreme|critical|very strong|transformational|sehr hoch|sehr gross|sehr groß|sehr stark|kritisch|" +
  "très élevé|très élevée|très fort|très forte|critique|muy alto|muy alta|muy fuerte|crítico|crítica|muito alto|" +
  "muito alta|molto alto|molto alta|critico|critica|altissimo";

export const WORD_SCALES: readonly WordScale[] = [
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
  {
    id: "+/-",
    zero: 0,
    top: 1,
    bottom: -1,
    levels: [
      {
        level: -1,
        words: "-|negative|negativ|négatif|négative|negativo|negativa|worse|schlechter|against|against it",
      },
      { level: 0, words: "0|o|=|s|same|neutral|neutre|neutro|neutra|neutrale|gleich|+/-|±|no change" },
      { level: 1, words: "+|positive|positiv|positif|positivo|positiva|better|besser" },
    ],
  },
  {
    id: "++/--",
    zero: 0,
    top: 2,
    bottom: -2,
    levels: [
      {
        level: -2,
        words: "--|- -|very negative|sehr negativ|très négatif|muy negativo|molto negativo|much worse",
      },
      { level: -1, words: "-|negative|negativ|négatif|negativo|worse|schlechter" },
      { level: 0, words: "0|o|=|s|same|neutral|neutre|neutro|neutrale|gleich|+/-|±" },
      { level: 1, words: "+|positive|positiv|positif|positivo|better|besser" },
      {
        level: 2,
        words: "++|+ +|very positive|sehr positiv|très positif|muy positivo|molto positivo|much better",
      },
    ],
  },
  {
    id: "+++/---",
    zero: 0,
    top: 3,
    bottom: -3,
    levels: [
      { level: -3, words: "---|- - -" },
      { level: -2, words: "--|- -" },
      { level: -1, words: "-" },
      { level: 0, words: "0|o|=|s|same|neutral|+/-|±" },
      { level: 1, words: "+" },
      { level: 2, words: "++|+ +" },
      { level: 3, words: "+++|+ + +" },
    ],
  },
  {
    id: "full/partial/missing",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "missing|not met|not fulfilled|unmet|fails|absent|fehlt|nicht erfüllt|non rempli|absente|manquant|non atteint|" +
          "falta|ausente|no cumple|não atende|não cumpre|mancante|assente|non soddisfatto",
      },
      {
        level: 1,
        words:
          "partial|partially|partly|partially met|partly met|teilweise|teilweise erfüllt|teils|partiel|partielle|" +
          "partiellement|parcial|parcialmente|cumple parcialmente|parziale|parzialmente|in parte",
      },
      {
        level: 2,
        words:
          "full|fully|complete|met|fully met|fulfilled|voll|vollständig|erfüllt|voll erfüllt|complet|complète|total|" +
          "totalement|rempli|atteint|completo|completa|cumple|pleno|plenamente|atende|completamente|pieno|soddisfatto",
      },
    ],
  },
  {
    id: "yes/no",
    zero: 0,
    top: 2,
    bottom: null,
    levels: [
      { level: 0, words: "no|n|✗|✘|✖|❌|☐|false|nein|falsch|non|faux|nao|não|falso" },
      {
        level: 1,
        words:
          "partly|partial|partially|(x)|(✓)|~|teilweise|teils|en partie|partiellement|en parte|parcial|em parte|in parte",
      },
      {
        level: 2,
        words: "yes|y|x|✓|✔|✔️|✅|☑|☒|●|•|true|ja|j|wahr|oui|o|vrai|si|sí|verdadero|sim|s|verdadeiro|sì|vero",
      },
    ],
  },
  {
    id: "red/amber/green",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "red|r|🔴|rot|rouge|rojo|roja|vermelho|vermelha|rosso|rossa" },
      {
        level: 1,
        words:
          "amber/red|red/amber|yellow/red|red/yellow|gelb/rot|rot/gelb|orange/rouge|rouge/orange|ambar/rojo|rojo/amarillo|🟠",
      },
      {
        level: 2,
        words:
          "amber|yellow|a|🟡|gelb|orange|jaune|ambar|amarillo|amarilla|amarelo|amarela|giallo|gialla|ambra|arancione|naranja|laranja",
      },
      {
        level: 3,
        words:
          "amber/green|green/amber|yellow/green|green/yellow|gelb/grün|grün/gelb|orange/vert|ambar/verde|amarillo/verde",
      },
      { level: 4, words: "green|g|🟢|grün|gruen|vert|verte|verde" },
    ],
  },
  {
    id: "agree/disagree",
    zero: 0,
    top: 2,
    bottom: -2,
    levels: [
      {
        level: -2,
        words:
          "strongly disagree|stimme gar nicht zu|pas du tout d'accord|totalmente en desacuerdo|discordo totalmente",
      },
      { level: -1, words: "disagree|stimme nicht zu|pas d'accord|en desacuerdo|discordo|in disaccordo" },
      { level: 0, words: "neutral|neither|neither agree nor disagree|weder noch|neutre|neutro|neutrale" },
      { level: 1, words: "agree|stimme zu|d'accord|de acuerdo|concordo|d'accordo" },
      {
        level: 2,
        words: "strongly agree|stimme voll zu|tout à fait d'accord|totalmente de acuerdo|concordo totalmente",
      },
    ],
  },
  {
    id: "quality",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "very poor|very bad|sehr schlecht|ungenügend|très mauvais|muy malo|muy mala|muito ruim|pessimo",
      },
      {
        level: 1,
        words: "poor|bad|schlecht|mangelhaft|mauvais|malo|mala|ruim|mau|cattivo|scarso|insufficiente",
      },
      {
        level: 2,
        words:
          "fair|average|ok|okay|acceptable|adequate|befriedigend|ausreichend|passable|moyen|regular|sufficiente|aceitável",
      },
      { level: 3, words: "good|gut|bon|bonne|bueno|buena|bom|boa|buono|buona" },
      {
        level: 4,
        words:
          "excellent|very good|outstanding|sehr gut|ausgezeichnet|excelente|muy bueno|muy buena|très bon|très bonne|muito bom|ottimo|eccellente",
      },
    ],
  },
  {
    id: "A/B/C/D",
    zero: 0,
    top: 3,
    bottom: null,
    levels: [
      { level: 0, words: "d" },
      { level: 1, words: "c" },
      { level: 2, words: "b" },
      { level: 3, words: "a" },
    ],
  },
  {
    id: "stars",
    zero: 0,
    top: 5,
    bottom: null,
    levels: [
      { level: 0, words: "☆☆☆☆☆" },
      { level: 1, words: "★|★☆☆☆☆|⭐|*" },
      { level: 2, words: "★★|★★☆☆☆|⭐⭐|**" },
      { level: 3, words: "★★★|★★★☆☆|⭐⭐⭐|***" },
      { level: 4, words: "★★★★|★★★★☆|⭐⭐⭐⭐|****" },
      { level: 5, words: "★★★★★|⭐⭐⭐⭐⭐|*****" },
    ],
  },
  {
    id: "harvey balls",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      { level: 0, words: "○|◯" },
      { level: 1, words: "◔" },
      { level: 2, words: "◑|◐" },
      { level: 3, words: "◕" },
      { level: 4, words: "●" },
    ],
  },
];
