/** What people type as a unit, in the codes of UN/ECE Recommendation 20, which UBL asks for. */
const CODES: Readonly<Record<string, string>> = {
  uur: 'HUR',
  uren: 'HUR',
  u: 'HUR',
  hour: 'HUR',
  hours: 'HUR',
  minuut: 'MIN',
  minuten: 'MIN',
  dag: 'DAY',
  dagen: 'DAY',
  day: 'DAY',
  days: 'DAY',
  week: 'WEE',
  weken: 'WEE',
  maand: 'MON',
  maanden: 'MON',
  stuk: 'H87',
  stuks: 'H87',
  piece: 'H87',
  pieces: 'H87',
  km: 'KMT',
  kilometer: 'KMT',
  m: 'MTR',
  meter: 'MTR',
  m2: 'MTK',
  'm²': 'MTK',
  m3: 'MTQ',
  'm³': 'MTQ',
  kg: 'KGM',
  kilo: 'KGM',
  liter: 'LTR',
  l: 'LTR',
}

/** One of anything: for a price that stands alone, and for a unit that has no code of its own. */
const ONE = 'C62'

/** The code of a unit as it was typed; `isKnown` is false when the word says more than the code does. */
export function unitCodeOf(typed: string): { readonly code: string; readonly isKnown: boolean } {
  const word = typed.trim().toLowerCase().replace(/\.$/, '')
  const code = CODES[word]
  return { code: code ?? ONE, isKnown: word === '' || code !== undefined }
}
