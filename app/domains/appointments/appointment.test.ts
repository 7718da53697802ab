/** What either of the two may say of a conversation, and whose turn it is. */
import { expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { mayBeSaid, whoseTurn, type Appointment, type AppointmentState, whyNotTimes } from './appointment.ts'

const now = new Date('2026-03-02T10:00:00Z')
const [member, coach, other] = [newId<'person'>(), newId<'person'>(), newId<'person'>()]

function conversation(state: AppointmentState, startsAt: string | null = null): Appointment {
  return {
    id: newId<'appointment'>(),
    memberId: newId<'member'>(),
    memberName: 'Mia',
    memberPerson: member,
    coachId: coach,
    coachName: 'Els',
    topic: 'De winkel',
    place: '',
    minutes: 60,
    state,
    proposed: state === 'proposed' ? [new Date('2026-03-04T10:00:00Z')] : [],
    startsAt: startsAt === null ? null : new Date(startsAt),
    word: '',
    saidBy: member,
    saidAt: now,
    revision: 1,
    attendance: null,
    tookMinutes: null,
    attendanceWord: '',
    coachBefore: null,
    remindedFor: null,
  }
}

test.each<[AppointmentState, string, string]>([
  ['asked', 'cancel', 'times cancel'],
  ['proposed', 'choose none-fits cancel', 'times cancel'],
  ['none-fits', 'cancel', 'times cancel'],
  ['set', 'none-fits cancel', 'times cancel'],
  ['cancelled', '', ''],
])(
  'of one that is %s the member says %s, the coach %s, and nobody else anything',
  (state, theirs, coachs) => {
    const one = conversation(state, state === 'set' ? '2026-03-04T10:00:00Z' : null)
    expect(mayBeSaid(one, member, now).join(' ')).toBe(theirs)
    expect(mayBeSaid(one, coach, now).join(' ')).toBe(coachs)
    expect(mayBeSaid(one, other, now)).toEqual([])
    const turn = whoseTurn(one)
    if (turn === 'member') expect(mayBeSaid(one, member, now)[0]).toBe('choose')
    if (turn === 'coach') expect(mayBeSaid(one, coach, now)[0]).toBe('times')
  },
)

test('once it has begun nothing is said of it any more', () => {
  expect(mayBeSaid(conversation('set', '2026-03-02T10:00:00Z'), member, now)).toEqual([])
  expect(mayBeSaid(conversation('set', '2026-03-02T10:00:00Z'), coach, now)).toEqual([])
})

test('times that follow each other are proposed; over each other, twice, past or far ahead they are not', () => {
  const at = (...clocks: string[]) => clocks.map((clock) => new Date(`2026-03-30T${clock}:00Z`))
  expect(whyNotTimes(at('11:00', '10:00'), 60, now)).toBeUndefined()
  expect(whyNotTimes(at('10:15', '12:00', '10:00'), 60, now)).toBe('times-overlap')
  expect(whyNotTimes(at('10:00', '10:00'), 60, now)).toBe('time-twice')
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000)
  expect(whyNotTimes([after(400)], 60, now)).toBeUndefined()
  expect(whyNotTimes([after(401)], 60, now)).toBe('time-too-far')
})
