import type { Tx } from '../../../platform/database.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson, type Member } from '../../members/index.ts'
import type { FactField } from '../facts/fact-shapes.ts'
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
