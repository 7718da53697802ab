import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'

/**
 * The year in the address.
 *
 * @throws NothingHere when it is none: that answers 404
 */
export function yearIn(visit: CooperativeVisit): number {
  const given = visit.params['year'] ?? ''
  if (!/^(19|20|21)\d\d$/.test(given)) throw new NothingHere('no year')
  return Number(given)
}
