import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** What a coach leaves when the role ends, as numbers: nobody but the two reads a conversation. */
export type Leaves = {
  /** Set and not begun. */
  readonly planned: number
  /** Asked or proposed: no time yet. */
  readonly unplanned: number
  /** Begun, and not written down whether the member came. */
  readonly unnoted: number
  /** Meetings to come that they announced. */
  readonly workshops: number
}

/** Another coach who can take over. */
export type TakesOver = {
  readonly id: Id<'person'>
  readonly name: string
  /** How many of the times are taken in their agenda. */
  readonly clashes: number
  /** How many are with themselves, as a member: those cannot go over. */
  readonly own: number
}

const NOTHING: Leaves = { planned: 0, unplanned: 0, unnoted: 0, workshops: 0 }

/** What a coach leaves; nothing for who may not end the role. */
export async function whatCoachLeaves(tx: Tx, coachId: Id<'person'>, now: Date): Promise<Leaves> {
  const { rows } = await sql<Leaves>`select * from what_a_coach_leaves(${coachId}, ${now})`.execute(tx)
  return rows[0] ?? NOTHING
}

/** The other coaches of now, by name; none for who may not end the role. */
export async function whoTakesOver(tx: Tx, coachId: Id<'person'>, now: Date): Promise<readonly TakesOver[]> {
  const { rows } = await sql<TakesOver>`select * from who_takes_talks_over(${coachId}, ${now})`.execute(tx)
  return rows
}

/** One that went over to another coach, or was called off, with the revision of what was said. */
export type LetGo = {
  readonly appointmentId: Id<'appointment'>
  readonly revision: number
  readonly wentOver: boolean
}

/**
 * What is to come of who is no coach any more goes over to another, or is called off: all of it where there is no
 * other. `words` is what the two read then. The database refuses it of who is a coach still.
 */
export async function handOverTalks(
  tx: Tx,
  of: { readonly coachId: Id<'person'>; readonly to: Id<'person'> | null; readonly at: Date },
  words: { readonly over: string; readonly off: string },
): Promise<readonly LetGo[]> {
  const { rows } = await sql<LetGo>`
    select appointment_id as "appointmentId", as_revision as revision, went_over as "wentOver"
    from hand_over_talks(${of.coachId}, ${of.to}, ${of.at}, ${words.over}, ${words.off})`.execute(tx)
  return rows
}

/** A member whom no mail reached, who was not told that the talk is off because the coach stopped. */
export type OffToTell = {
  readonly appointmentId: Id<'appointment'>
  readonly memberId: Id<'member'>
  readonly name: string
  readonly coachName: string
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** Whom the administration tells that a talk is off; nobody for others. */
export async function talksOffToTell(tx: Tx, now: Date): Promise<readonly OffToTell[]> {
  const { rows } = await sql<OffToTell>`
    select appointment_id as "appointmentId", member_id as "memberId", name, coach_name as "coachName",
      mail_failed as "mailFailed"
    from talks_off_to_tell(${now})`.execute(tx)
  return rows
}

/** Keeps that somebody told them; said twice it is once. */
export async function insertToldOfOff(tx: Tx, id: Id<'appointment'>, now: Date): Promise<void> {
  await sql`select note_told_talk_is_off(${id}, ${now})`.execute(tx)
}
