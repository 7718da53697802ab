import type { Id } from '../values/id.ts'

export const ROLES = [
  'member',
  'administrator',
  'treasurer',
  'coach',
  'board',
  'auditor',
  'case-manager',
] as const
/** What somebody is in a co-operative. One person can be several, in several co-operatives. */
export type Role = (typeof ROLES)[number]

/** A signed-in person acting in one co-operative. */
export type PersonActor = {
  readonly kind: 'person'
  readonly cooperativeId: Id<'cooperative'>
  readonly personId: Id<'person'>
  readonly roles: readonly Role[]
  /** Comes as who was a member here, without any role: reads the own proofs, and nothing else (decision 0043). */
  readonly left?: true
  /** Whose hands do it, where somebody of the office works on behalf of this person (decision 0045). */
  readonly behalf?: { readonly id: Id<'on-behalf'>; readonly doer: Id<'person'> }
  /**
   * Since when this session is in these hands: a form that was made before is of the hands before, and
   * does nothing.
   */
  readonly handsSince?: Date
}

/** Where in place of a co-operative the installation itself is meant. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000' as Id<'cooperative'>

/** Work the co-operative does by itself: rendering, mailing. */
export type JobActor = { readonly kind: 'job'; readonly cooperativeId: Id<'cooperative'> }

/** Somebody who holds the link to one thing, such as an invoice: the table `link` says to what, and until when. */
export type LinkActor = {
  readonly kind: 'link'
  readonly cooperativeId: Id<'cooperative'>
  readonly token: string
}

/** Somebody who is not signed in yet; `personId` once a code, card or passkey told who it is. */
export type VisitorActor = { readonly kind: 'sign-in'; readonly personId?: Id<'person'> }

/** The person at the keyboard of the machine itself: `npx gilde`. */
export type OperatorActor = { readonly kind: 'operator'; readonly cooperativeId?: Id<'cooperative'> }

/** On whose behalf something is read or done. Row-level security follows from it. */
export type Actor = PersonActor | JobActor | LinkActor | VisitorActor | OperatorActor

/** An actor that acts within one co-operative. */
export type CooperativeActor = Actor & { readonly cooperativeId: Id<'cooperative'> }

/** The person behind an actor, or null where there is none (jobs, links, the operator's command). */
export function personOf(actor: Actor): Id<'person'> | null {
  return (actor.kind === 'person' || actor.kind === 'sign-in' ? actor.personId : undefined) ?? null
}
