/**
 * What members tell about their benefit and household, and with whom they share which of it. All of it is invented.
 * Others told nothing yet: their pages explain in general and invite.
 */
import { giveConsent, tellFact, type Fact, type SharedField } from '../app/domains/benefits/index.ts'
import { addDays, day, type Day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

/** What is told, in force from the first month of 2026 on. */
const FROM = day('2026-01-01')

type Told = {
  readonly on: Day
  readonly facts: readonly Fact[]
  readonly shares: readonly { readonly with: 'els' | 'marjolein'; readonly fields: readonly SharedField[] }[]
}

const NO_OTHER_INCOME: Fact = { field: 'income', value: { other: 0n, spouseWork: 0n, spouseOther: 0n } }

const TOLD: Partial<Readonly<Record<MemberKey, Told>>> = {
  // Alone, bijstand, a bit of savings, no decision that a part may be kept.
  rachid: {
    on: day('2026-09-07'),
    facts: [
      { field: 'benefit', value: { scheme: 'PW' } },
      { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
      NO_OTHER_INCOME,
      { field: 'exemption', value: { kind: 'none' } },
      { field: 'assets', value: { owned: 215_000n } },
    ],
    shares: [
      { with: 'els', fields: ['benefit', 'exemption', 'hours', 'statements'] },
      { with: 'marjolein', fields: ['permission', 'statements', 'hours'] },
    ],
  },
  // A single parent whose municipality decided that an eighth may be kept; savings close to the limit.
  fatima: {
    on: day('2026-09-09'),
    facts: [
      { field: 'benefit', value: { scheme: 'PW' } },
      { field: 'household', value: { living: 'single-parent', age: '27-aow', housemates: 0 } },
      NO_OTHER_INCOME,
      { field: 'exemption', value: { kind: 'single-parent', monthsUsed: 15, youngestChildYears: 7 } },
      { field: 'assets', value: { owned: 1_340_000n } },
    ],
    shares: [
      { with: 'els', fields: ['benefit', 'household', 'income', 'exemption'] },
      { with: 'marjolein', fields: ['exemption', 'permission', 'statements', 'hours'] },
    ],
  },
  // WIA in the first period; shares nothing with the municipality, which does not pay it.
  lina: {
    on: day('2026-10-05'),
    facts: [
      { field: 'benefit', value: { scheme: 'WIA', monthlyWage: 264_000n, firstMonth: day('2026-03-01') } },
      {
        field: 'household',
        value: { living: 'couple', age: '27-aow', spouseAge: '21-aow', spouseHasRight: 'no', housemates: 0 },
      },
    ],
    shares: [{ with: 'els', fields: ['benefit'] }],
  },
}

/** Each tells on an evening, and shares the day after. */
export function telling(): Happening[] {
  return Object.entries(TOLD).flatMap(([key, { on, facts, shares }]): Happening[] => {
    const who = key as MemberKey
    return [
      ...facts.map((fact) => ({ at: at(on, '20:15'), do: (stage: Stage) => tell(stage, who, fact) })),
      ...shares.map((share) => ({
        at: at(addDays(on, 1), '19:30'),
        do: async (stage: Stage) => {
          await stage.must(giveConsent, stage.as(who), {
            personId: stage.people.get(share.with)!,
            purpose: share.with === 'els' ? 'coach' : 'case-manager',
            fields: [...share.fields],
          })
        },
      })),
    ]
  })
}

async function tell(stage: Stage, who: MemberKey, fact: Fact): Promise<void> {
  await stage.must(tellFact, stage.as(who), { fact, from: FROM, how: 'new' })
}
