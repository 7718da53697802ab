/** The first days: the co-op, its people and members, its rules, the customers. */
import { openBankAccount } from '../app/domains/bank/index.ts'
import { openBooks, post } from '../app/domains/books/index.ts'
import { foundCooperative, foundingActor, setInvoiceTerms, uploadLogo } from '../app/domains/cooperative/index.ts'
import { addBusiness, addMember, endMembership, joinBusiness } from '../app/domains/members/index.ts'
import { addPerson, assignRole, insertRole, invitePerson } from '../app/domains/people/index.ts'
import { changeSchemeDraft, decideSchemeVersion, draftScheme } from '../app/domains/pots/index.ts'
import { addCustomer } from '../app/domains/sales/index.ts'
import type { Role } from '../app/platform/actor.ts'
import { moment } from '../app/platform/clock.ts'
import { door } from '../app/platform/command.ts'
import type { Database } from '../app/platform/database.ts'
import { addDays, day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import { COOPERATIVE, INVOICE_TERMS, LOGO, OPENING, SCHEMES } from './cooperative.ts'
import { CUSTOMERS, type CustomerKey } from './customers.ts'
import type { Happening } from './diary.ts'
import { BUSINESSES, emailOf, MEMBERS, OFFICE, type BusinessFacts, type BusinessKey, type MemberFacts, type MemberKey, type PersonKey, type Someone } from './people.ts'
import { at, stageOn, type Stage } from './stage.ts'

const FIRST_DAY = day('2024-12-16')

/** Founds the co-operative as the operator, with the first administrator and the chair of the board. */
export async function found(database: Database): Promise<Stage> {
  const now = moment(at(FIRST_DAY, '09:00'))
  const operator = foundingActor(now)
  const command = foundCooperative(async (tx, cooperativeId, iban) => {
    await openBooks(tx, cooperativeId)
    await openBankAccount(tx, cooperativeId, iban, now)
  })
  const founded = await door(database, () => now)(command, operator, COOPERATIVE, newId(now.at))
  if (!founded.ok) throw new Error(`the demo could not be founded: ${founded.reason}`)
  const stage = stageOn(database, operator.cooperativeId, now.at)
  await database.write(operator, async (tx) => {
    for (const who of ['willemijn', 'ton'] as const) {
      const { name, roles }: Someone = OFFICE[who]
      const personId = await addPerson(tx, { name, email: emailOf(who), language: 'nl' }, now)
      for (const role of roles) await insertRole(tx, operator.cooperativeId, personId, role, now.at)
      stage.people.set(who, personId)
      stage.roles.set(who, [...roles])
    }
  }, () => true)
  return stage
}

/** What the office does to begin with, and later for who joins later. */
export function beginnings(): Happening[] {
  return [
    { at: at(FIRST_DAY, '10:00'), do: furnish },
    ...(['hafsa', 'els', 'marjolein'] as const).map((who) => ({ at: at(FIRST_DAY, '11:00'), do: (stage: Stage) => invite(stage, who) })),
    ...Object.keys(MEMBERS).map((key) => enter(key as MemberKey)),
    ...Object.keys(BUSINESSES).map((key) => begin(key as BusinessKey)),
    ...Object.entries<MemberFacts>(MEMBERS).flatMap(([key, { also }]) =>
      also ? [{ at: at(later(also.since), '12:00'), do: (stage: Stage) => give(stage, key as MemberKey, also.role) }] : []),
    ...SCHEMES.map((scheme, version) => ({ at: at(day(scheme.entered), '21:00'), do: (stage: Stage) => decide(stage, version) })),
    { at: at(OPENING.on, '12:00'), do: openingBalance },
    ...Object.keys(CUSTOMERS).map((key) => customer(key as CustomerKey)),
  ]
}

async function furnish(stage: Stage): Promise<void> {
  await stage.must(uploadLogo, stage.as('willemijn'), { name: 'logo.svg', content: new TextEncoder().encode(LOGO) })
  await stage.must(setInvoiceTerms, stage.as('willemijn'), INVOICE_TERMS)
}

async function invite(stage: Stage, who: keyof typeof OFFICE): Promise<void> {
  const { name, roles: [role] } = OFFICE[who]
  const { personId } = await stage.must(invitePerson, stage.as('ton'), { name, email: emailOf(who), language: 'nl', role })
  stage.people.set(who, personId as Id<'person'>)
  stage.roles.set(who, [role])
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
        name, firstName, email, language, joinedOn: day(joined), tradeName: '', trade: '' })
      stage.members.set(key, memberId as Id<'member'>)
      stage.people.set(key, await personOf(stage, memberId))
      stage.roles.set(key, ['member'])
    },
  }
}

async function personOf(stage: Stage, memberId: string): Promise<Id<'person'>> {
  const row = await stage.read('willemijn', (tx) =>
    tx.selectFrom('member').select('person_id').where('id', '=', memberId).executeTakeFirstOrThrow())
  return row.person_id as Id<'person'>
}

function begin(key: BusinessKey): Happening {
  const { tradeName, trade, members, started }: BusinessFacts = BUSINESSES[key]
  const startedOn = day(started ?? members.map((who) => MEMBERS[who].joined).toSorted().at(-1)!)
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

/** The general meeting decides; the chair writes it down. A later version is drafted from the one before. */
async function decide(stage: Stage, version: number): Promise<void> {
  const { rules, from, told, reason } = SCHEMES[version]!
  const ton = stage.as('ton')
  const known = await stage.read('ton', (tx) => tx.selectFrom('scheme').select('id').executeTakeFirst())
  const begun = known ? { schemeId: known.id as Id<'scheme'> } : { name: rules.name, preset: 'empty' as const }
  const versionId = await stage.must(draftScheme, ton, begun)
  const seenAt = stage.clock().at.getTime()
  await stage.must(changeSchemeDraft, ton, { versionId, draft: rules, seenAt })
  const notice = version === 0 ? {} : { noticeSentOn: day(told) }
  await stage.must(decideSchemeVersion, ton, { versionId, fromDay: day(from), reason, ...notice })
}

/** What was in the bank when the books began. */
async function openingBalance(stage: Stage): Promise<void> {
  const lines = [{ account: 'bank', amount: OPENING.bank }, { account: 'equity', amount: -OPENING.bank }] as const
  const entry = { book: 'opening', countsOn: OPENING.on, description: 'Beginstand van de bankrekening', lines } as const
  await stage.database.write(stage.as('willemijn'), (tx) => post(tx, stage.as('willemijn'), entry, stage.clock()), () => true)
}

/** Customers of before are typed in by who serves them, or by the office for who has no e-mail. */
function customer(key: CustomerKey): Happening {
  const { business, ...facts } = CUSTOMERS[key]
  const { members: [who], started }: BusinessFacts = BUSINESSES[business]
  return {
    at: at(later(started ?? MEMBERS[who!].joined), '15:00'),
    async do(stage) {
      const by = (MEMBERS[who!] as MemberFacts).withoutEmail ? 'joost' : who!
      const customerId = await stage.must(addCustomer, stage.as(by), { ...facts, businessId: stage.businesses.get(business)! })
      stage.customers.set(key, customerId)
    },
  }
}

/** Who left, entered two weeks later, when the last invoice was out. */
export function leaving(): Happening[] {
  return Object.entries<MemberFacts>(MEMBERS).flatMap(([key, { left }]) => {
    if (left === undefined) return []
    const lastDay = day(left)
    return [{
      at: at(addDays(lastDay, 14), '11:00'),
      do: async (stage: Stage) => {
        await stage.must(endMembership, stage.as('willemijn'), { memberId: stage.members.get(key as MemberKey)!, lastDay })
        stage.roles.set(key as MemberKey, [])
      },
    }]
  })
}

/** That day, or the day after the first when it lies before. */
function later(on: string) {
  return day(on < '2024-12-17' ? '2024-12-17' : on)
}
