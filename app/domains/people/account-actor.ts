import type { VisitorActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'

/** Who is signed in, as far as their own account goes. */
export type SignedInPerson = {
  readonly personId: Id<'person'>
  readonly sessionId: Id<'session'>
  readonly name: string
}

/** Somebody at their own account, outside any co-operative: sees their own sessions, passkeys and second factor. */
export function accountOf(person: { readonly personId: Id<'person'> }): VisitorActor {
  return { kind: 'sign-in', personId: person.personId }
}
