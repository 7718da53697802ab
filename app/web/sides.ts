import type { PersonActor } from '../platform/actor.ts'
import type { Database } from '../platform/database.ts'
import { may } from '../platform/permissions.ts'
import { actorOf } from './actor-of.ts'
import { isWithin } from './route.ts'
import type { CooperativeVisit, Sides, Visit } from './visit.ts'

/**
 * The two sides of who was a member here and has another role: what to do of both stands on one first page and in one
 * menu, while each is read as what it is. Undefined for anybody else.
 */
export function sidesOf(database: Database, visit: Visit): Sides | undefined {
  const { signedIn, cooperative } = visit
  if (!isWithin(visit) || visit.actor.behalf) return undefined
  const here = signedIn?.memberships.find(({ cooperativeId }) => cooperativeId === cooperative?.id)
  if (!here?.left || here.roles.length === 0) return undefined
  const as = (asked: 'proofs.read' | undefined): CooperativeVisit => {
    const actor = actorOf(signedIn, cooperative, undefined, asked) as PersonActor
    return {
      ...visit,
      actor,
      may: (permission) => may(actor, permission),
      read: (work) => database.read(actor, work),
    }
  }
  const left = as('proofs.read')
  const sides: Sides = {
    left,
    get role() {
      return { ...as(undefined), sides }
    },
  }
  return sides
}
