/** When or in which state of things something was rated, folded; "|" between alternatives. */
export const STATE_PHRASES =
  "now|today|tomorrow|current|currently|at present|present|as is|asis|status quo|current state|future state|before|after|afterwards|previous|future|target|target state|to be|tobe|planned|goal|later|last year|this year|next year|last quarter|this quarter|next quarter|" +
  "heute|jetzt|morgen|aktuell|derzeit|ist|soll|ziel|vorher|nachher|zukunft|kunftig|spater|dieses jahr|nachstes jahr|letztes jahr|" +
  "aujourd hui|aujourdhui|actuel|actuelle|avant|apres|cible|futur|a venir|demain|annee prochaine|" +
  "hoy|actual|actualmente|antes|despues|objetivo|futuro|meta|manana|hoje|atual|depois|oggi|attuale|prima|dopo|obiettivo|domani|" +
  "nu|vandaag|huidig|straks|toekomst|doel|voor|na|obecnie|dzis|docelowo|przed|po|idag|i dag|framtid|efter|fore|nyt|tulevaisuus|" +
  "сейчас|сегодня|текущее|в будущем|будущее|до|после|цель|зараз|сьогодні|bugun|gelecek|hedef|dnes|cil|현재|미래|목표|現在|現状|将来|今後|目標|现在|现状|未来|目标";

/** Little words before a date: "in 2030", "by Q3", "ab 2027". */
export const BEFORE_DATES =
  "in by from until as of for end im ab bis ende seit en a para hasta vers d ici au fin em ate entro nel od do";
