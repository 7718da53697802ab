import type { Tx } from '../../../platform/database.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { memberOfPerson, type Member } from '../../members/index.ts'
import type { FactField } from '../facts/fact-shapes.ts'
import { isOpenOn } from '../consent/consent.ts'
import { consentsOf, namesSharedWith } from '../consent/consent.db.ts'
import { factsOf } from '../facts/facts.db.ts'
import type { StandingFact } from '../facts/place-fact.ts'

/**
 * Reads as the member who visits.
 *
 * @returns undefined for who is no member here
 */
export async function asMember<T>(
  visit: Reader,
  work: (tx: Tx, member: Member) => Promise<T>,
): Promise<T | undefined> {
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
    return member && work(tx, member)
  })
}

/** What the visitor told themselves, of one field when that is named; the latest first. */
export async function ownFacts(visit: Reader, field?: FactField): Promise<readonly StandingFact[]> {
  const facts = (await asMember(visit, (tx, { id }) => factsOf(tx, visit.cooperative.id, id))) ?? []
  return field === undefined ? facts : facts.filter((fact) => fact.field === field)
}

/** The names of those with whom the visitor shares something now of what they told of these fields. */
export async function readersOfFacts(
  visit: CooperativeVisit,
  fields: readonly FactField[],
): Promise<readonly string[]> {
  const read = await asMember(visit, async (tx, { id }) => {
    const names = await namesSharedWith(tx)
    return (await consentsOf(tx, visit.cooperative.id, id))
      .filter((one) => isOpenOn(one, visit.now.today) && fields.some((field) => one.fields.includes(field)))
      .map(({ personId }) => names.get(personId) ?? '')
  })
  return [...new Set(read)].filter((name) => name !== '').sort()
}
