/**
 * The letters that every bank in SEPA takes: a-z, A-Z, 0-9 and `/ - ? : ( ) . , ' +` and the space (EPC217-08). Letters
 * with an accent lose it, other signs become words or a space, so that `Coöperatie` goes out as `Cooperatie`.
 *
 * @param longest how many letters there is room for
 */
export function sepaText(text: string, longest: number): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9/\-?:().,'+ ]/g, (sign) => SIGNS[sign] ?? ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .trim()
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '&': '+',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  _: '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  ';': ',',
}
