/** Shares in words, folded; "|" between alternatives. A bare ordinal ("third") is a place and none of them. */
export const SHARE_WORDS: readonly (readonly [string, number])[] = [
  [
    "half|one half|a half|halfte|die halfte|ein halb|moitie|la moitie|une moitie|mitad|la mitad|una mitad|metade|a metade|meta|la meta|helft|de helft|een half|halften|halvdelen|polowa|половина",
    1 / 2,
  ],
  [
    "one third|a third|drittel|ein drittel|un tiers|le tiers|un tercio|una tercera parte|um terco|un terzo|een derde|en tredjedel|jedna trzecia|треть",
    1 / 3,
  ],
  ["two thirds|zwei drittel|deux tiers|dos tercios|dois tercos|due terzi|twee derde|dwie trzecie", 2 / 3],
  [
    "one quarter|a quarter|one fourth|a fourth|viertel|ein viertel|un quart|le quart|un cuarto|una cuarta parte|la cuarta parte|um quarto|un quarto|een kwart|en fjardedel|en fjerdedel|jedna czwarta|cwierc|четверть",
    1 / 4,
  ],
  [
    "three quarters|three fourths|drei viertel|dreiviertel|trois quarts|tres cuartos|tres quartos|tre quarti|driekwart",
    3 / 4,
  ],
  [
    "one fifth|a fifth|funftel|ein funftel|un cinquieme|un quinto|una quinta parte|um quinto|een vijfde|en femtedel",
    1 / 5,
  ],
  ["two fifths|zwei funftel|deux cinquiemes|dos quintos|due quinti|twee vijfde", 2 / 5],
  [
    "one sixth|a sixth|sechstel|ein sechstel|un sixieme|un sexto|una sexta parte|um sexto|un sesto|een zesde",
    1 / 6,
  ],
  ["one eighth|an eighth|achtel|ein achtel|un huitieme|un octavo|um oitavo|un ottavo|een achtste", 1 / 8],
  [
    "one tenth|a tenth|zehntel|ein zehntel|un dixieme|un decimo|una decima parte|um decimo|een tiende|en tiondel",
    1 / 10,
  ],
];
