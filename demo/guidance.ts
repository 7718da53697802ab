/** What members want to reach, and what Els and they wrote down of it. */
import { giveConsent } from '../app/domains/benefits/index.ts'
import {
  addGoal,
  addStep,
  chooseRung,
  closeGoal,
  closeStep,
  noteGrowth,
  setGuidance,
  writeNote,
} from '../app/domains/guidance/index.ts'
import { day, type Day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

type Words = readonly [step: string, helper: string, byDay: Day | null]

/** A plan of a member: who wrote the goal, and its steps; those that are done come first. */
type Planned = {
  readonly who: MemberKey
  readonly on: Day
  readonly by: MemberKey | 'els'
  readonly theme: 'business' | 'money' | 'skills' | 'network' | 'well-being'
  readonly goal: string
  readonly steps: readonly Words[]
  readonly done: number
}

const PLANS: readonly Planned[] = [
  {
    who: 'yusuf',
    on: day('2026-09-03'),
    by: 'yusuf',
    theme: 'business',
    goal: 'Elke week tien fietsen maken',
    steps: [
      ['Een tweede werkstandaard kopen', 'Joost', day('2026-09-30')],
      ['Briefjes ophangen bij de supermarkt', '', null],
      ['Vragen of de school ook fietsen laat maken', 'Els', day('2026-11-13')],
    ],
    done: 1,
  },
  {
    who: 'yusuf',
    on: day('2026-10-08'),
    by: 'els',
    theme: 'skills',
    goal: 'Zelf een offerte maken',
    steps: [
      ['Samen met Joost de eerste offerte maken', 'Joost', day('2026-12-04')],
      ['De tweede alleen, Joost kijkt mee', 'Joost', null],
    ],
    done: 0,
  },
  {
    who: 'anna',
    on: day('2026-09-10'),
    by: 'anna',
    theme: 'network',
    goal: 'Twee aannemers kennen die mij bellen',
    steps: [
      ['Koffie drinken met de aannemer van de school', 'Els', day('2026-10-02')],
      ['Foto’s van de trap op de website', 'Joost', day('2026-11-27')],
    ],
    done: 1,
  },
]

/** Talks of Els: for both, or for herself. */
const TALKS: readonly (readonly [MemberKey, Day, 'shared' | 'evaluation' | 'private', string])[] = [
  [
    'yusuf',
    day('2026-10-08'),
    'evaluation',
    'We keken terug. De werkstandaard scheelt tijd. Nu eerst offertes leren maken.',
  ],
  [
    'yusuf',
    day('2026-10-29'),
    'private',
    'Volgende keer rustiger beginnen: hij wilde liever eerst over de school praten.',
  ],
  ['anna', day('2026-10-02'), 'shared', 'Anna belt de aannemer zelf. Ik stuur het nummer.'],
]

/** The ladder of the co-op, the lowest rung first. */
const LADDER = [
  'Ik heb een idee',
  'Ik probeer het uit',
  'Ik heb klanten',
  'Ik verdien elke maand iets',
  'Ik kan het zelf',
] as const

type Level = 1 | 2 | 3 | 4 | 5 | null

/** What Yusuf said of how it goes: money, what he can do, people, himself; and own words. */
const GROWTH: readonly (readonly [Day, readonly [Level, Level, Level, Level], string])[] = [
  [day('2026-06-14'), [2, 3, 2, 3], ''],
  [day('2026-08-02'), [2, 3, 3, 3], 'De werkplaats is te klein.'],
  [day('2026-09-27'), [3, 4, 3, 4], 'De werkstandaard scheelt veel.'],
  [day('2026-11-08'), [4, 4, 4, null], 'De school belt vaker.'],
]

/** The plans as they came about, and the talks about them. */
export function guiding(): Happening[] {
  return [
    ...PLANS.map((plan) => ({ at: at(plan.on, '10:20'), do: (stage: Stage) => planned(stage, plan) })),
    ...TALKS.map(([who, on, kind, text]) => ({
      at: at(on, '11:40'),
      async do(stage: Stage) {
        const note = { memberId: stage.members.get(who)!, text, kind }
        await stage.must(writeNote, stage.as('els'), note)
      },
    })),
    ...GROWTH.map(([on, [money, skills, network, wellBeing], words]) => ({
      at: at(on, '20:10'),
      async do(stage: Stage) {
        const said = { money, skills, network, 'well-being': wellBeing, words }
        await stage.must(noteGrowth, stage.as('yusuf'), said)
      },
    })),
    {
      at: at(day('2026-09-01'), '09:15'),
      async do(stage) {
        await stage.must(setGuidance, stage.as('els'), { weeks: 13, ladder: [...LADDER], keptMonths: 12 })
      },
    },
    {
      at: at(day('2026-09-03'), '10:30'),
      async do(stage) {
        await stage.must(chooseRung, stage.as('yusuf'), { stands: LADDER[2], wants: LADDER[3] })
      },
    },
    {
      at: at(day('2026-10-08'), '12:30'),
      async do(stage) {
        const personId = stage.people.get('els')!
        await stage.must(giveConsent, stage.as('yusuf'), { personId, purpose: 'coach', fields: ['growth'] })
      },
    },
  ]
}

async function planned(stage: Stage, { who, by, theme, goal, steps, done }: Planned): Promise<void> {
  const actor = stage.as(by)
  const words = { memberId: stage.members.get(who)! }
  const goalId = await stage.must(addGoal, actor, { ...words, theme, goal, first: null })
  for (const [place, [step, helper, byDay]] of steps.entries()) {
    const stepId = await stage.must(addStep, actor, { ...words, goalId, step, helper, byDay })
    const closed = { memberId: words.memberId, stepId, revision: 1, state: 'done' } as const
    if (place < done) await stage.must(closeStep, stage.as(who), closed)
  }
  // Who did every step said that the goal is reached.
  const reached = { memberId: words.memberId, goalId, revision: 1, reached: true }
  if (done > 0 && done === steps.length) await stage.must(closeGoal, stage.as(who), reached)
}
