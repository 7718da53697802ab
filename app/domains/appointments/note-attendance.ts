import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldAppointment, insertAttendance } from './appointment.db.ts'

export type NoteAttendanceRefusal = 'appointment-not-found' | 'appointment-not-held' | 'attendance-duration'

/**
 * The coach writes down whether the member came, for how many minutes it was, and a word; it may be mended. The member
 * reads it.
 *
 * Refused: of another coach, of what was not set or has not begun, a duration of who did not come.
 */
export const noteAttendance = command({
  name: 'appointments.note-attendance',
  may: 'appointment.propose',
  about: ({ appointmentId }) => appointmentId,
  input: z.object({
    appointmentId: id<'appointment'>(),
    attendance: z.enum(['came', 'missed']),
    tookMinutes: z.int().min(1).max(480).nullable(),
    word: ownWords(500),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { appointmentId, attendance, tookMinutes, word },
    now,
  ): Promise<Result<null, NoteAttendanceRefusal>> {
    const one = await heldAppointment(tx, cooperativeId, appointmentId)
    if (!one || one.coachId !== personId) return refuse('appointment-not-found')
    if (one.state !== 'set' || one.startsAt === null || one.startsAt > now.at)
      return refuse('appointment-not-held')
    if ((attendance === 'missed') !== (tookMinutes === null)) return refuse('attendance-duration')
    await insertAttendance(tx, cooperativeId, appointmentId, {
      attendance,
      tookMinutes,
      attendanceWord: word,
      notedAt: now.at,
    })
    return ok(null)
  },
})
