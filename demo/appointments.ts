/** The agenda: conversations that were held, are set, wait for a choice or are asked for; and a full meeting. */
import {
  announceWorkshop,
  answerAppointment,
  askAppointment,
  joinWorkshop,
  noteAttendance,
  proposeAppointment,
} from '../app/domains/appointments/index.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** What Els and the members say of it. */
export function speaking(): Happening[] {
  return [...held(), ...chosen(), ...waiting(), ...meeting()]
}

/** Moments in milliseconds: each a day and a time on a Dutch clock. */
function times(...all: [on: string, time: `${number}:${number}`][]): number[] {
  return all.map(([on, time]) => at(day(on), time).getTime())
}

/** Agreed on at the workbench, and held. */
function held(): Happening[] {
  let held: Id<'appointment'> | undefined
  return [
    {
      at: at(day('2026-10-29'), '10:15'),
      async do(stage) {
        held = await stage.must(proposeAppointment, stage.as('els'), {
          memberId: stage.members.get('karel')!,
          topic: 'Hoe gaat het met de klussen?',
          place: 'Bij Karel in de werkplaats',
          minutes: 45,
          times: times(['2026-11-05', '10:00']),
          agreed: true,
        })
      },
    },
    {
      at: at(day('2026-11-05'), '11:05'),
      async do(stage) {
        await stage.must(noteAttendance, stage.as('els'), {
          appointmentId: held!,
          attendance: 'came',
          tookMinutes: 50,
          word: 'We keken samen naar zijn prijzen.',
        })
      },
    },
  ]
}

/** Proposed with two times, of which one was chosen. */
function chosen(): Happening[] {
  let chosen: Id<'appointment'> | undefined
  const [afternoon] = times(['2026-11-26', '14:00'])
  return [
    {
      at: at(day('2026-11-16'), '09:30'),
      async do(stage) {
        chosen = await stage.must(proposeAppointment, stage.as('els'), {
          memberId: stage.members.get('yusuf')!,
          topic: 'Een plan voor volgend jaar',
          place: 'Kantoor, Marktstraat',
          minutes: 60,
          times: times(['2026-11-24', '10:00'], ['2026-11-26', '14:00']),
          agreed: false,
        })
      },
    },
    {
      at: at(day('2026-11-17'), '20:40'),
      async do(stage) {
        await stage.must(answerAppointment, stage.as('yusuf'), {
          appointmentId: chosen!,
          revision: 0,
          says: 'choose',
          time: afternoon!,
          word: '',
        })
      },
    },
  ]
}

/** One to choose a time for, and one that a member asks for. */
function waiting(): Happening[] {
  return [
    {
      at: at(day('2026-11-19'), '15:10'),
      async do(stage) {
        await stage.must(proposeAppointment, stage.as('els'), {
          memberId: stage.members.get('noor')!,
          topic: 'Hoe loopt het na een half jaar?',
          place: 'Bellen',
          minutes: 30,
          times: times(['2026-11-25', '09:30'], ['2026-11-27', '13:00'], ['2026-12-01', '16:00']),
          agreed: false,
        })
      },
    },
    {
      at: at(day('2026-11-20'), '12:20'),
      async do(stage) {
        await stage.must(askAppointment, stage.as('fatima'), {
          coachId: stage.people.get('els')!,
          topic: 'Een grotere opdracht',
          word: 'Dinsdag of donderdag, na 10 uur.',
        })
      },
    },
  ]
}

/** A meeting with three places, and one who waits. */
function meeting(): Happening[] {
  let meeting: Id<'workshop'> | undefined
  const who = ['dewi', 'fatima', 'oksana', 'noor'] as const
  return [
    {
      at: at(day('2026-11-09'), '11:00'),
      async do(stage) {
        meeting = await stage.must(announceWorkshop, stage.as('els'), {
          title: 'Wat vraag je voor je werk?',
          about: 'Samen een prijs uitrekenen, met een voorbeeld van jezelf.',
          place: 'Buurthuis, grote zaal',
          startsAt: times(['2026-12-03', '19:30'])[0]!,
          minutes: 120,
          places: 3,
        })
      },
    },
    ...who.map((member, i) => ({
      at: at(day('2026-11-10'), `1${i}:15` as `${number}:${number}`),
      async do(stage: Stage) {
        const memberId = stage.members.get(member)!
        await stage.must(joinWorkshop, stage.as(member), { workshopId: meeting!, memberId })
      },
    })),
  ]
}
