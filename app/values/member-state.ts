/**
 * Which countries are one area for VAT with the Netherlands, and when. The only list of it: whoever sells to, or buys
 * from, another member state asks here.
 */
import type { Day } from './day.ts'

/**
 * From the day a state joined (treaties of accession) until the last day that the rules of the Union held there. For
 * Great Britain that is the end of the transition (art. 126 and 127 of the Withdrawal Agreement).
 */
const MEMBER_STATES: ReadonlyMap<string, { readonly from: string; readonly until?: string }> = new Map([
  ['AT', { from: '1995-01-01' }],
  ['BE', { from: '1958-01-01' }],
  ['BG', { from: '2007-01-01' }],
  ['CY', { from: '2004-05-01' }],
  ['CZ', { from: '2004-05-01' }],
  ['DE', { from: '1958-01-01' }],
  ['DK', { from: '1973-01-01' }],
  ['EE', { from: '2004-05-01' }],
  ['ES', { from: '1986-01-01' }],
  ['FI', { from: '1995-01-01' }],
  ['FR', { from: '1958-01-01' }],
  ['GB', { from: '1973-01-01', until: '2020-12-31' }],
  ['GR', { from: '1981-01-01' }],
  ['HR', { from: '2013-07-01' }],
  ['HU', { from: '2004-05-01' }],
  ['IE', { from: '1973-01-01' }],
  ['IT', { from: '1958-01-01' }],
  ['LT', { from: '2004-05-01' }],
  ['LU', { from: '1958-01-01' }],
  ['LV', { from: '2004-05-01' }],
  ['MT', { from: '2004-05-01' }],
  ['NL', { from: '1958-01-01' }],
  ['PL', { from: '2004-05-01' }],
  ['PT', { from: '1986-01-01' }],
  ['RO', { from: '2007-01-01' }],
  ['SE', { from: '1995-01-01' }],
  ['SI', { from: '2004-05-01' }],
  ['SK', { from: '2004-05-01' }],
])

/**
 * Letters that stand for another state: Greece in VAT numbers, and Monaco, that counts as France (art. 7 Directive
 * 2006/112/EC).
 */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['MC', 'FR'],
])

/** Northern Ireland, in VAT numbers: as a member state for goods since Great Britain is none, and not for services. */
const NORTHERN_IRELAND = { letters: 'XI', from: '2021-01-01' } as const

/**
 * Whether a country is a member state for VAT.
 *
 * @param letters of ISO 3166, or those before a VAT number
 * @param of what is sold: in Northern Ireland (`XI`) the rules of the Union hold for goods alone (Protocol on
 *   Ireland/Northern Ireland, art. 8)
 * @param on the day; left out: as it is since 2021
 */
export function isMemberState(letters: string, of: 'goods' | 'services', on?: Day): boolean {
  if (letters === NORTHERN_IRELAND.letters)
    return of === 'goods' && (on === undefined || on >= NORTHERN_IRELAND.from)
  const state = MEMBER_STATES.get(STANDS_FOR.get(letters) ?? letters)
  if (!state) return false
  if (on === undefined) return state.until === undefined
  return on >= state.from && (state.until === undefined || on <= state.until)
}
