/** Words in the headers of a table of capabilities, folded; "|" between alternatives. */

/** What the business can do now. */
export const NOW_WORDS =
  "today|now|current|currently|actual|as is|have|got|present|existing|at present|where we are|we are|level we have|in place|status quo|baseline|" +
  "heute|ist|aktuell|derzeit|vorhanden|gegenwartig|momentan|jetzt|aujourd hui|actuel|actuelle|actuellement|maintenant|existant|" +
  "hoy|actual|actualmente|ahora|existente|hoje|atual|atualmente|agora|oggi|attuale|attualmente|adesso|esistente|" +
  "nu|huidig|vandaag|dzis|dzisiaj|obecnie|obecny|idag|i dag|nuvarande|naverende|nuvaerende|dnes|soucasny|bugun|mevcut|сегодня|сейчас|текущий|сьогодні|зараз|поточний|" +
  "اليوم|الحالي|היום|נוכחי|今天|现在|当前|目前|现有|現在|현재|오늘|आज|वर्तमान|sekarang|saat ini";

/** What it has to be able to do. */
export const WANTED_WORDS =
  "needed|need|needs|required|requirement|target|to be|goal|desired|wanted|want|necessary|should|should be|should have|must be|must have|aim|future|tomorrow|where we need to be|need to be|level we need|" +
  "benotigt|notig|notwendig|erforderlich|gebraucht|soll|ziel|angestrebt|gewunscht|kunftig|morgen|requis|necessaire|cible|souhaite|vise|besoin|demain|" +
  "necesario|requerido|objetivo|deseado|meta|necesitamos|necessario|requerido|alvo|desejado|richiesto|necessario|obiettivo|desiderato|" +
  "nodig|vereist|gewenst|doel|potrzebne|potrzebny|wymagany|docelowy|cel|behov|behovs|krav|onskat|onsket|nodvendig|potrebny|cilovy|gerekli|hedef|нужно|требуется|целевой|потрібно|цільовий|" +
  "المطلوب|مطلوب|الهدف|נדרש|יעד|需要|目标|所需|必要|目標|필요|목표|आवश्यक|लक्ष्य|dibutuhkan|target";
