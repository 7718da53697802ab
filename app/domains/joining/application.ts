import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Benefit, Stage } from './road.ts'

/** What everybody reads who may read an application at all: who guides it, members who vote. */
export type Application = {
  readonly id: Id<'application'>
  readonly name: string
  readonly idea: string
  readonly stage: Stage
  /** The day of the last step. */
  readonly since: Day
  /** The day of the talk, the last day of the vote or of the trial. */
  readonly due: Day | undefined
  readonly receivedAt: Date
  readonly revision: number
  /** It ended because the same person has another one, which goes on. */
  readonly twice: boolean
  readonly endedOn: Day | undefined
  readonly keepUntil: Day | undefined
  readonly memberId: Id<'member'> | undefined
  /** Who wrote it down for them; undefined when they did so themselves. */
  readonly enteredBy: string | undefined
}

/** How to reach who applies, and what only who guides them is told. */
export type Contact = {
  readonly phone: string
  readonly email: string
  readonly benefit: Benefit
  /** In their own words; empty when they left it open. */
  readonly municipality: string
  /** Who may be called to help them. */
  readonly helper: string
  /** How they agreed to having it written down, when another did so. */
  readonly agreed: string
}

/** A step that was taken. */
export type StepTaken = {
  readonly id: Id<'application-step'>
  readonly stage: Stage
  readonly on: Day
  readonly note: string
  /** Who took it; undefined when that was who applies. */
  readonly by: string | undefined
  readonly letter: StepLetter | undefined
  /** The day that was planned with it. */
  readonly due: Day | undefined
  /** The step that was wrong and in whose place it came. */
  readonly insteadOf: Id<'application-step'> | undefined
  /** That it was put right; undefined: it holds. */
  readonly righted: StepRighted | undefined
}

/** Who said of a step that it was wrong, on which day, and why. */
export type StepRighted = { readonly by: string; readonly on: Day; readonly why: string }

/** That what ended is kept longer: until which day, how who applied agreed to that, who wrote it down, and when. */
export type KeptLonger = {
  readonly until: Day
  readonly agreed: string
  readonly by: string
  readonly on: Day
}

/** The letter with a step: its name, who put it there, and on which day. */
export type StepLetter = { readonly name: string; readonly by: string; readonly on: Day }

/** All of an application, for who guides it and for who applies. */
export type FullApplication = Application & {
  readonly contact: Contact
  /** Of the contact, as it was seen: it is corrected by more than one. */
  readonly contactRevision: number
  readonly steps: readonly StepTaken[]
  readonly kept: readonly KeptLonger[]
}
