/** Accents and other marks on a letter. */
const MARKS = /[\u{300}-\u{36f}]/gu

/** What nobody sees: spaces without width, what turns the direction, where a word may be broken. */
const UNSEEN = /[\u{ad}\u{61c}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}]/gu

/** All but letters and digits: what stands between the words of a name. */
const BETWEEN = /[^0-9a-z\u{c0}-\u{1fff}\u{2070}-\u{2fff}\u{3040}-\u{10ffff}]+/gu

/** Letters that are one of their own, and how somebody types them whose keyboard lacks them. */
const TYPED: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * A name as names are compared: without capitals, accents, and what stands between its words. So "José Prins" is "Jose
 * Prins", and "İpek Kaya" is "Ipek Kaya", whoever typed it on whichever keyboard. SQL says it again in `plain_name`,
 * and `plain-name.test.ts` holds the two together. Of a name that is only signs nothing is left.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/[ıøđðłħςßæœþ]/g, (letter) => TYPED[letter]!)
    .replace(BETWEEN, ' ')
    .trim()
}
