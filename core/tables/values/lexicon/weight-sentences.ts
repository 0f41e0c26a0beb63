/** Words of sentences that say how much each objective counts, folded; "|" between alternatives. */

/** What stands between a name and its number, or about them: no part of the name. */
export const LINKING_WORDS =
  "a an and are as at be by count counts counted counting each every following for gets get given has have in is it its of on or our receives the to use used uses we with weigh weighs weighted weight weights weighting worth importance factor points point pts percent rest others score final " +
  "als auf bei beim das dem den der die ein eine einen es fur geht gehen gewicht gewichte gewichtet gewichtung ist je mit punkte sind und von werden wird wiegt wir zahlen zahlt zu zum zur prozent faktor " +
  "avec au aux ce chaque coefficient compte comptent coef de des du en est et la le les l par poids ponderation pondere ponderee pour sont un une " +
  "al con cada como cuenta cuentan del el es los las los pesa pesan peso pesos ponderacion por son su tiene tienen un una vale valen y " +
  "ao aos as conta contam cada com da das do dos e em o os para pesa pesam ponderacao " +
  "che con conta contano della delle dei il lo ogni pesano per sono " +
  "de een en het is met op telt tellen van voor weegt wegen weging gewicht " +
  "i jest liczy licza sie maja ma oraz waga wagi wynosi z " +
  "av ar for och med raknas vager vikt vekt teller og er vaegt taeller " +
  "и вес веса весит учитывается с на для коэффициент";

/** "Counts double": how often something counts. */
export const TIMES_WORDS: readonly (readonly [string, number])[] = [
  [
    "double|doubly|twice|doppelt|zweifach|doublement|doble|doppio|doppia|dobro|dubbel|dubbelt|dobbelt|podwojnie|dvojnasobne|вдвое|двойне|duplo",
    2,
  ],
  ["triple|thrice|dreifach|triplement|tripel|drievoudig|trippelt|tredobbelt|potrojnie|triplo|втрое", 3],
  ["half|halb|moitie|mitad|meta|metade|half|halften|halvparten|polowe|вполовину", 0.5],
  ["once|einfach|einmal|simple|eenmaal", 1],
];

/** A sentence with one of these speaks of how much something counts, not of how much it grows. */
export const COUNTING_WORDS =
  "count|counts|counted|weigh|weighs|weighted|weight|zahlt|zahlen|gewichtet|gewicht|wiegt|compte|comptent|pese|pesent|pondere|cuenta|cuentan|pesa|pesan|conta|contano|pesano|contam|pesam|vale|valen|telt|tellen|weegt|wegen|raknas|vager|teller|taeller|liczy|licza|считается|учитывается";
