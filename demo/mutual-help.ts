/** What members ask and offer each other: some done and thanked for, some that waits, and one without an answer. */
import {
  answerHelp,
  beginHelp,
  changePost,
  keepDuty,
  keepTurnOf,
  putOnBoard,
  sayOfDay,
  sayOfTurn,
  setHours,
  showReach,
  writePostFor,
} from '../app/domains/mutual-help/index.ts'
import { day, type Day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at } from './stage.ts'

/** `[day, who, what they can do, skill]`. */
const OFFERS: readonly (readonly [string, MemberKey, string, string])[] = [
  ['2026-09-03', 'joost', 'je helpen met je eigen webwinkel', 'webwinkel bouwen'],
  ['2026-09-04', 'oksana', 'een brief van de gemeente met je lezen', 'Nederlands'],
  ['2026-09-10', 'rachid', 'iets zwaars voor je verhuizen', 'bus met chauffeur'],
  ['2026-10-06', 'noor', 'foto’s maken van wat je verkoopt', 'fotograferen'],
  ['2026-10-27', 'yusuf', 'je fiets nakijken voor de winter', 'fietsen repareren'],
]

/** `[day, who asks, sentence, skill, who helps, minutes, what they say]`: done and thanked for ten days later. */
const DONE: readonly (readonly [string, MemberKey, string, string, MemberKey, number, string])[] = [
  [
    '2026-09-14',
    'dewi',
    'mijn keramiek in een webwinkel zetten',
    'webwinkel bouwen',
    'joost',
    390,
    'Hij staat online!',
  ],
  ['2026-09-21', 'lina', 'mijn piano naar boven tillen', '', 'rachid', 60, 'Dank je wel, en je rug ook.'],
  [
    '2026-10-12',
    'fatima',
    'foto’s van mijn jurken maken',
    'fotograferen',
    'noor',
    120,
    'Ze zijn prachtig geworden.',
  ],
]

/** The board of the autumn of 2026. */
export function askingAndOffering(): Happening[] {
  return [counting, ...OFFERS.map(offered), ...DONE.flatMap(helped), ...waiting(), ...agreed(), ...rota()]
}

/** The board has members keep hours. */
const counting: Happening = {
  at: at(day('2026-09-01'), '20:30'),
  do: async (stage) => void (await stage.must(setHours, stage.as('ton'), { counted: true, below: 1200 })),
}

function offered([on, who, what, skill]: (typeof OFFERS)[number]): Happening {
  return {
    at: at(day(on), '19:45'),
    do: async (stage) =>
      void (await stage.must(putOnBoard, stage.as(who), { ...said, kind: 'offer', what, skill })),
  }
}

const said = { forWhom: '', neededOn: null }

function helped([on, who, what, skill, helper, minutes, thanks]: (typeof DONE)[number]): Happening[] {
  let promiseId: Id<'help-promise'>
  const says = (by: MemberKey, word: 'yes' | 'done' | 'thank', later: number): Happening => ({
    at: new Date(at(day(on), '20:15').getTime() + later * 86_400_000),
    do: async (stage) => {
      const more = { word: word === 'thank' ? thanks : '', minutes }
      await stage.must(answerHelp, stage.as(by), { promiseId, says: word, ...more })
    },
  })
  return [
    {
      at: at(day(on), '20:15'),
      async do(stage) {
        const postId = await stage.must(putOnBoard, stage.as(who), { ...said, kind: 'ask', what, skill })
        const withId = stage.members.get(helper)!
        promiseId = await stage.must(beginHelp, stage.as(who), { postId, withId, word: '' })
      },
    },
    says(helper, 'yes', 1),
    says(helper, 'done', 9),
    says(who, 'done', 10),
    says(who, 'thank', 10),
  ]
}

/** Two that wait for somebody, of which one was changed since, and one that nobody answered for more than a week. */
function waiting(): Happening[] {
  type Words = { postId: Id<'help-post'>; skill: string; forWhom: string; neededOn: Day }
  let kerst: Words | undefined
  return [
    {
      at: at(day('2026-11-09'), '19:30'),
      async do(stage) {
        const ask = {
          ...said,
          kind: 'ask',
          what: 'mijn boekhouding uitleggen in het Engels',
          skill: 'Engels',
        } as const
        await stage.must(putOnBoard, stage.as('selam'), ask)
      },
    },
    {
      at: at(day('2026-11-16'), '20:05'),
      async do(stage) {
        const ask = { kind: 'ask', what: 'mijn webwinkel bouwen', skill: 'webwinkel bouwen' } as const
        const more = { forWhom: 'voor mijn zaden en stekjes', neededOn: day('2027-01-31') }
        const memberId = stage.members.get('karel')!
        await stage.must(writePostFor, stage.as('els'), { ...ask, ...more, memberId, how: 'on-paper' })
      },
    },
    {
      at: at(day('2026-11-18'), '21:10'),
      async do(stage) {
        const ask = { ...said, kind: 'ask', what: 'mij helpen op de kerstmarkt', skill: '' } as const
        const more = { forWhom: 'voor mijn kraam', neededOn: day('2026-12-12') }
        const postId = await stage.must(putOnBoard, stage.as('fatima'), { ...ask, ...more })
        const word = 'Ik kan die zaterdag de hele dag. Leuk!'
        await stage.must(beginHelp, stage.as('yusuf'), { postId, word })
        kerst = { postId, ...said, ...more, skill: '' }
      },
    },
    {
      at: at(day('2026-11-20'), '09:15'),
      async do(stage) {
        const what = 'mij helpen op de kerstmarkt, ook met opbouwen'
        await stage.must(changePost, stage.as('fatima'), { ...kerst!, what })
      },
    },
  ]
}

/** Oksana takes up what Yusuf offers; they agreed on an afternoon, and he shows how to reach him. */
function agreed(): Happening[] {
  let promiseId: Id<'help-promise'>
  const own = { place: '', says: 'day-yes' } as const
  return [
    {
      at: at(day('2026-11-17'), '10:20'),
      async do(stage) {
        const offer = { ...said, kind: 'offer', what: 'banden plakken en remmen stellen', skill: '' } as const
        const postId = await stage.must(putOnBoard, stage.as('yusuf'), offer)
        promiseId = await stage.must(beginHelp, stage.as('oksana'), { postId, word: 'Mijn rem piept.' })
      },
    },
    {
      at: at(day('2026-11-17'), '18:40'),
      async do(stage) {
        await stage.must(answerHelp, stage.as('yusuf'), { promiseId, says: 'yes', word: '' })
        const shown = { promiseId, way: 'email', shown: true } as const
        await stage.must(showReach, stage.as('yusuf'), shown)
        const startsAt = at(day('2026-12-04'), '14:00').getTime()
        const when = { startsAt, minutes: 60, place: 'Marktzicht 4, de werkplaats' }
        await stage.must(sayOfDay, stage.as('yusuf'), { promiseId, says: 'day', ...when })
      },
    },
    {
      at: at(day('2026-11-18'), '09:10'),
      do: async (stage) => void (await stage.must(sayOfDay, stage.as('oksana'), { promiseId, ...own })),
    },
  ]
}

/** Two roles: a host twice a week, of which some days are nobody's and one asks to swap; and the books of all. */
function rota(): Happening[] {
  let host: Id<'duty'>
  let books: Id<'duty'>
  const role = { skill: '', ended: false, dutyId: null }
  const take = (by: MemberKey, on: string, says: 'take' | 'cannot' | 'done', at: string): Happening => ({
    at: new Date(at),
    do: async (stage) =>
      void (await stage.must(sayOfTurn, stage.as(by), { dutyId: host, on: day(on), says })),
  })
  return [
    {
      at: at(day('2026-11-02'), '14:00'),
      async do(stage) {
        host = await stage.must(keepDuty, stage.as('els'), {
          ...role,
          name: 'Gastheer',
          asks: 'Koffie zetten, de deur opendoen en nieuwe mensen welkom heten.',
          weekdays: [2, 4],
          begins: 9 * 60 + 30,
          minutes: 180,
        })
        books = await stage.must(keepDuty, stage.as('els'), {
          ...role,
          name: 'Boekhouder voor iedereen',
          asks: 'Met wie dat wil door de bonnetjes van de maand gaan.',
          skill: 'boekhouden',
          weekdays: [],
          begins: 13 * 60,
          minutes: 120,
        })
        const said = { dutyId: books, says: 'add', memberId: null } as const
        for (const on of ['2026-11-27', '2026-12-18'])
          await stage.must(keepTurnOf, stage.as('els'), { ...said, on: day(on) })
      },
    },
    take('noor', '2026-11-05', 'take', '2026-11-02T18:00:00Z'),
    take('noor', '2026-11-05', 'done', '2026-11-05T12:00:00Z'),
    take('yusuf', '2026-11-24', 'take', '2026-11-10T18:00:00Z'),
    take('fatima', '2026-12-01', 'take', '2026-11-10T19:00:00Z'),
    take('joost', '2026-11-26', 'take', '2026-11-11T19:00:00Z'),
    take('joost', '2026-11-26', 'cannot', '2026-11-19T19:00:00Z'),
  ]
}
