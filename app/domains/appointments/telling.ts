import type { Id } from '../../values/id.ts'
import type { AppointmentState } from './appointment.ts'
import type { SeatMailAbout } from './workshops/load-workshop-mail.ts'

/** A member whom no mail reached and who does not know yet how it stands with their seat at a meeting. */
export type SeatToTell = {
  readonly workshopId: Id<'workshop'>
  readonly memberId: Id<'member'>
  readonly name: string
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  /** What they would have been mailed. */
  readonly about: SeatMailAbout
  /** When it came to be so. */
  readonly at: Date
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** The same of a conversation: times were proposed, it was called off, or it went over to another coach. */
export type TalkToTell = {
  readonly appointmentId: Id<'appointment'>
  readonly memberId: Id<'member'>
  readonly name: string
  readonly coachName: string
  readonly state: AppointmentState
  /** Whose it was before it went over to another coach. */
  readonly coachBefore: string | null
  readonly about: 'proposed' | 'cancelled' | 'went-over'
  /** Those that were proposed, or that is set; of one that is off when it would have been, if that was set. */
  readonly times: readonly Date[]
  /** When it came to be so. */
  readonly at: Date
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}
