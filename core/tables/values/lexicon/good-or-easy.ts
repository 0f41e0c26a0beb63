import { MEDIUM } from "./how-much.ts";
import type { WordScale } from "./word-scale.ts";

/** Words that say how good, how easy, how quick or how cheap something is: which way is wanted is in the word. */
export const GOOD_OR_EASY: readonly WordScale[] = [
  {
    id: "quality",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "very poor|very bad|sehr schlecht|ungenügend|très mauvais|muy malo|muy mala|muito ruim|péssimo|péssima|pessimo|" +
          "zeer slecht|очень плохо|очень плохая|mycket dålig|çok kötü|sangat buruk|很差|非常差",
      },
      {
        level: 1,
        words:
          "poor|bad|schlecht|mangelhaft|mauvais|mauvaise|malo|mala|ruim|mau|cattivo|cattiva|scarso|scarsa|insufficiente|" +
          "slecht|zły|zła|słaby|słaba|плохо|плохой|плохая|плохое|dålig|dåligt|kötü|buruk|差|较差|悪い|나쁨",
      },
      {
        level: 2,
        words:
          "fair|average|ok|okay|acceptable|adequate|befriedigend|ausreichend|passable|moyen|moyenne|regular|sufficiente|aceitável|" +
          "aceptable|matig|voldoende|redelijk|dostateczny|удовлетворительно|нормально|cukup|一般|普通|보통",
      },
      {
        level: 3,
        words:
          "good|gut|bon|bonne|bons|bonnes|bueno|buena|buenos|buenas|bom|boa|bons|boas|buono|buona|buoni|buone|" +
          "goed|dobry|dobra|dobre|dobrze|хорошо|хороший|хорошая|хорошее|bra|godt|iyi|baik|bagus|好|良好|较好|良い|좋음",
      },
      {
        level: 4,
        words:
          "excellent|excellente|very good|great|outstanding|sehr gut|ausgezeichnet|exzellent|hervorragend|excelente|muy bueno|muy buena|très bon|" +
          "très bonne|muito bom|muito boa|ótimo|ótima|ottimo|ottima|ottimi|ottime|eccellente|uitstekend|zeer goed|bardzo dobry|bardzo dobra|" +
          "doskonały|doskonała|отлично|отличный|отличная|отличное|utmärkt|mycket bra|mükemmel|çok iyi|sangat baik|优秀|很好|非常好|優秀|우수",
      },
    ],
  },
  {
    id: "ease",
    zero: 0,
    top: 4,
    bottom: null,
    levels: [
      {
        level: 0,
        words:
          "very hard|very difficult|very complex|very slow|very expensive|sehr schwer|sehr schwierig|sehr komplex|sehr langsam|sehr teuer|" +
          "très difficile|très complexe|très lent|muy difícil|muy complejo|muy lento|muito difícil|muito lento|molto difficile|molto lento|" +
          "zeer moeilijk|bardzo trudny|очень сложно|очень медленно|çok zor|sangat sulit|非常难|とても難しい",
      },
      {
        level: 1,
        words:
          "hard|difficult|complex|slow|expensive|schwer|schwierig|komplex|aufwendig|aufwändig|langsam|teuer|difficile|complexe|lent|lente|" +
          "difícil|complejo|compleja|lento|lenta|caro|cara|complexo|complexa|complesso|complessa|costoso|moeilijk|traag|langzaam|duur|" +
          "trudny|trudna|trudne|trudno|wolny|wolno|drogi|сложно|сложный|сложная|сложное|трудно|медленно|дорого|svår|svårt|långsam|dyr|" +
          "vanskelig|svær|zor|karmaşık|yavaş|pahalı|sulit|lambat|mahal|难|難しい|困难|困難|慢|遅い|高价|어려움|느림",
      },
      { level: 2, words: MEDIUM },
      {
        level: 3,
        words:
          "easy|simple|straightforward|fast|quick|cheap|leicht|einfach|schnell|günstig|facile|rapide|fácil|sencillo|sencilla|rápido|rápida|" +
          "barato|barata|simples|semplice|veloce|economico|makkelijk|eenvoudig|snel|goedkoop|łatwy|łatwa|łatwe|łatwo|prosty|prosta|proste|" +
          "szybki|szybko|tani|легко|легкий|легкая|просто|простой|простая|простое|быстро|быстрый|быстрая|дешево|lätt|enkel|enkelt|snabb|" +
          "snabbt|billig|billigt|let|nem|kolay|basit|hızlı|ucuz|mudah|cepat|murah|簡単|容易|简单|速い|快|쉬움|간단|빠름",
      },
      {
        level: 4,
        words:
          "very easy|very simple|trivial|very fast|very cheap|sehr leicht|sehr einfach|sehr schnell|sehr günstig|très facile|très simple|" +
          "très rapide|muy fácil|muy sencillo|muy rápido|muito fácil|muito simples|muito rápido|molto facile|molto semplice|molto veloce|" +
          "zeer eenvoudig|bardzo łatwy|очень легко|очень просто|очень быстро|mycket lätt|çok kolay|sangat mudah|非常简单|とても簡単|很快",
      },
    ],
  },
  {
    // What guides write for how dear something is: the more signs, the worse.
    id: "price signs",
    zero: 0,
    top: 4,
    bottom: null,
    get levels() {
      return [0, 1, 2, 3, 4].map((level) => ({ level, words: dear(5 - level) }));
    },
  },
];

/** Written out when it is asked for: every cell of Google Sheets that calls a function starts anew. */
function dear(signs: number): string {
  return ["$", "€", "£", "💰"].map((sign) => sign.repeat(signs)).join("|");
}
