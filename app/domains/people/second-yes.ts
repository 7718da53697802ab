/** What two people say about one thing: one asks or writes it, another says yes. Pure (decision 0015). */
import { ok, refuse, type Result } from '../../values/result.ts'

/**
 * How somebody stands to who was first: it was they themselves, it is about them, nobody confirmed yet who they are,
 * one hand gave both of them their access, or they are another.
 */
export type Standing = 'who-asked' | 'party' | 'not-confirmed' | 'same-hand' | 'another'

/** What can be said to it. Who asked says no to nobody: they take it back. */
export type Answer = 'yes' | 'no' | 'taken-back'

/** Why it is not theirs to answer; each of its own, so that nobody reads what is not true of them. */
export type SecondYesRefusal = 'asked-by-you' | 'about-you' | 'not-confirmed-yet' | 'asked-by-own-hand'

export type StandingFacts = {
  readonly isWhoAsked: boolean
  /** Whether it is their own pot, cost, invoice or account. */
  readonly isParty: boolean
  readonly accessIsOpen: boolean
  readonly holdsAccess: boolean
}

/** How somebody stands to who was first. Who asked stays so, also when it is about them: they may take it back. */
export function standingToFirst({ isWhoAsked, isParty, accessIsOpen, holdsAccess }: StandingFacts): Standing {
  if (isWhoAsked) return 'who-asked'
  if (isParty) return 'party'
  if (accessIsOpen) return 'not-confirmed'
  return holdsAccess ? 'same-hand' : 'another'
}

/** No leaves all as it was, so whoever may answer at all may say it, also before somebody confirmed who they are. */
const ANSWERS: Record<Standing, readonly Answer[]> = {
  'who-asked': ['taken-back'],
  party: [],
  'not-confirmed': ['no'],
  'same-hand': ['no'],
  another: ['yes', 'no'],
}

const WHY_NO_YES: Record<Exclude<Standing, 'another'>, SecondYesRefusal> = {
  'who-asked': 'asked-by-you',
  party: 'about-you',
  'not-confirmed': 'not-confirmed-yet',
  'same-hand': 'asked-by-own-hand',
}

/** What somebody who stands so may say, for the buttons of a form. */
export function answersOf(standing: Standing): readonly Answer[] {
  return ANSWERS[standing]
}

/** Why somebody who stands so cannot say yes; undefined when they can. */
export function whyNoYes(standing: Standing): SecondYesRefusal | undefined {
  return standing === 'another' ? undefined : WHY_NO_YES[standing]
}

/**
 * What a yes or no amounts to from somebody who stands so: the no of who asked takes it back.
 *
 * @returns refused as `whyNoYes` says
 */
export function answerFrom(standing: Standing, yes: boolean): Result<Answer, SecondYesRefusal> {
  if (yes) return standing === 'another' ? ok('yes') : refuse(WHY_NO_YES[standing])
  if (standing === 'party') return refuse('about-you')
  return ok(standing === 'who-asked' ? 'taken-back' : 'no')
}
