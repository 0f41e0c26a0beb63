import { MAIN } from "./sheet-xml.ts";

/** Indices into the cell formats (cellXfs) below. */
export const STYLE = {
  plain: 0,
  title: 1,
  note: 2,
  header: 3,
  headerWrapped: 4,
  name: 5,
  text: 6,
  euro: 7,
  rating: 8,
  percent: 9,
  number: 10,
  totalText: 11,
  totalEuro: 12,
  decimal: 13,
  share: 14,
  longText: 15,
} as const;

const border = `<left/><right/><top/>`;
const fonts = [
  `<font><sz val="11"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="16"/><color rgb="FF12434F"/><name val="Calibri"/><family val="2"/></font>`,
  `<font><i/><sz val="10"/><color rgb="FF5F6B76"/><name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="11"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/></font>`,
];
const fills = [
  `<fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>`,
  `<fill><patternFill patternType="solid"><fgColor rgb="FF1B6072"/><bgColor indexed="64"/></patternFill></fill>`,
  `<fill><patternFill patternType="solid"><fgColor rgb="FFEAF2F4"/><bgColor indexed="64"/></patternFill></fill>`,
];
const borders = [
  `<border>${border}<bottom/><diagonal/></border>`,
  `<border>${border}<bottom style="thin"><color rgb="FFD5DCE1"/></bottom><diagonal/></border>`,
  `<border><left/><right/><top style="thin"><color rgb="FF1B6072"/></top><bottom/><diagonal/></border>`,
];

function format(numFmt: number, font: number, fill: number, edge: number, align = ""): string {
  const alignment = align === "" ? "" : `<alignment ${align}/>`;
  return `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${edge}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

const EURO = 164;
const centred = `horizontal="center"`;
const formats = [
  format(0, 0, 0, 0),
  format(0, 1, 0, 0),
  format(0, 2, 0, 0),
  format(0, 3, 2, 0, `vertical="center"`),
  format(0, 3, 2, 0, `horizontal="center" vertical="center" wrapText="1"`),
  format(0, 4, 0, 1),
  format(0, 0, 0, 1),
  format(EURO, 0, 0, 1),
  format(0, 0, 0, 1, centred),
  format(9, 0, 0, 1, centred),
  format(0, 0, 0, 1, centred),
  format(0, 4, 3, 2),
  format(EURO, 4, 3, 2),
  format(2, 0, 0, 1, centred),
  format(9, 0, 0, 1, centred),
  format(0, 0, 0, 0, `vertical="top" wrapText="1"`),
];

export const stylesXml = [
  `<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="1"><numFmt numFmtId="${EURO}" formatCode="#,##0\\ &quot;€&quot;"/></numFmts>`,
  `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
  `<fills count="${fills.length}">${fills.join("")}</fills>`,
  `<borders count="${borders.length}">${borders.join("")}</borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
  `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
  `</styleSheet>`,
].join("");
