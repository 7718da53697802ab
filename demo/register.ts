/** The register of members as it grows: who joins, with which business, who gets a task, whom they serve. */
import { sayLeaving } from '../app/domains/leaving/index.ts'
import { addBusiness, addMember, endMembership, joinBusiness } from '../app/domains/members/index.ts'
import { assignRole, confirmAccess } from '../app/domains/people/index.ts'
import { addCustomer } from '../app/domains/sales/index.ts'
import type { Role } from '../app/platform/actor.ts'
import { addDays, day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { CUSTOMERS, type CustomerKey } from './customers.ts'
import type { Happening } from './diary.ts'
import { BUSINESSES, emailOf, MEMBERS } from './people.ts'
import type { BusinessFacts, BusinessKey, MemberFacts, MemberKey, PersonKey } from './people.ts'
import { at, type Stage } from './stage.ts'

/** Everybody who joins, with their business and customers, and what else they become. */
export function joining(): Happening[] {
  return [
    ...Object.keys(MEMBERS).map((key) => enter(key as MemberKey)),
    ...Object.keys(BUSINESSES).map((key) => begin(key as BusinessKey)),
    ...Object.entries<MemberFacts>(MEMBERS).flatMap(([key, { also }]): Happening[] => {
      if (!also) return []
      return [{ at: at(later(also.since), '12:00'), do: (stage) => give(stage, key as MemberKey, also.role) }]
    }),
    ...Object.keys(CUSTOMERS).map((key) => customer(key as CustomerKey)),
  ]
}

/** Members who joined before Gilde came are entered on the second day. */
function enter(key: MemberKey): Happening {
  const { name, joined, withoutEmail, language = 'nl' }: MemberFacts = MEMBERS[key]
  return {
    at: at(later(joined), '10:00'),
    async do(stage) {
      const firstName = name.split(' ')[0]!
      const email = withoutEmail ? '' : emailOf(key)
      const { memberId } = await stage.must(addMember, stage.as('willemijn'), {
        name,
        firstName,
        email,
        language,
        joinedOn: day(joined),
        tradeName: '',
        trade: '',
      })
      stage.members.set(key, memberId)
      const personId = await personOf(stage, memberId)
      stage.people.set(key, personId)
      // The chair knows them all, and says that these are their addresses.
      if (email !== '') await stage.must(confirmAccess, stage.as('ton'), { personId })
      stage.roles.set(key, ['member'])
    },
  }
}

async function personOf(stage: Stage, memberId: string): Promise<Id<'person'>> {
  const row = await stage.read('willemijn', (tx) =>
    tx.selectFrom('member').select('person_id').where('id', '=', memberId).executeTakeFirstOrThrow(),
  )
  return row.person_id as Id<'person'>
}

function begin(key: BusinessKey): Happening {
  const { tradeName, trade, members, started }: BusinessFacts = BUSINESSES[key]
  const startedOn = day(
    started ??
      members
        .map((who) => MEMBERS[who].joined)
        .toSorted()
        .at(-1)!,
  )
  return {
    at: at(later(startedOn), '10:45'),
    async do(stage) {
      const memberIds = members.map((who) => stage.members.get(who)!)
      const input = { memberId: memberIds[0]!, tradeName, trade, startedOn }
      const businessId = await stage.must(addBusiness, stage.as('willemijn'), input)
      for (const memberId of memberIds.slice(1)) {
        await stage.must(joinBusiness, stage.as('willemijn'), { memberId, businessId, since: startedOn })
      }
      stage.businesses.set(key, businessId)
    },
  }
}

async function give(stage: Stage, who: PersonKey, role: Role): Promise<void> {
  await stage.must(assignRole, stage.as('ton'), { personId: stage.people.get(who)!, role })
  stage.roles.set(who, [...(stage.roles.get(who) ?? []), role])
}

/** Customers of before are typed in by who serves them, or by the office for who has no e-mail. */
function customer(key: CustomerKey): Happening {
  const { business, ...facts } = CUSTOMERS[key]
  const {
    members: [who],
    started,
  }: BusinessFacts = BUSINESSES[business]
  return {
    at: at(later(started ?? MEMBERS[who].joined), '15:00'),
    async do(stage) {
      const by = (MEMBERS[who] as MemberFacts).withoutEmail ? 'joost' : who
      const customerId = await stage.must(addCustomer, stage.as(by), {
        ...facts,
        businessId: stage.businesses.get(business)!,
      })
      stage.customers.set(key, customerId)
    },
  }
}

/** Who left: told the coach, and entered two weeks after the last day, when the last invoice was out. */
export function leaving(): Happening[] {
  return Object.entries<MemberFacts>(MEMBERS).flatMap(([key, { left }]) => {
    if (left === undefined) return []
    const lastDay = day(left)
    const memberId = (stage: Stage) => stage.members.get(key as MemberKey)!
    return [
      {
        at: at(addDays(lastDay, -7), '15:30'),
        do: async (stage: Stage) => {
          await stage.must(sayLeaving, stage.as('els'), {
            memberId: memberId(stage),
            lastDay,
            whereTo: 'job',
            how: 'spoken',
          })
        },
      },
      {
        at: at(addDays(lastDay, 14), '11:00'),
        do: async (stage: Stage) => {
          await stage.must(endMembership, stage.as('willemijn'), {
            memberId: memberId(stage),
            lastDay,
          })
          stage.roles.set(key as MemberKey, [])
        },
      },
    ]
  })
}

/** That day, or the day after the first when it lies before. */
function later(on: string) {
  return day(on < '2024-12-17' ? '2024-12-17' : on)
}
