import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** The person who looks at a page of a co-operative: only people come to those. */
export function visitorPerson(visit: CooperativeVisit): Id<'person'> {
  return (visit.actor as PersonActor).personId
}
