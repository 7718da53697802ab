/** Who and what stands in every small world. Built once per test run, as a template; each world begins as a copy. */
import { CHART } from '../app/domains/books/chart.ts'
import type { PersonActor, Role } from '../app/platform/actor.ts'
import { moment } from '../app/platform/clock.ts'
import type { Id } from '../app/values/id.ts'
import { ownerSql, type OwnerSql } from './harness/owner-sql.ts'
import { newId } from './new-id.ts'

/** What time it is in a world that begins. */
export const BEGIN = '2026-03-29T10:00:00Z'

export type MemberOfWorld = PersonActor & {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
}

type Sql = OwnerSql['sql']

/** Fills the template: straight into the tables, all but the scheme, which a test chooses. */
export async function fillSmallWorld(ownerUrl: string): Promise<void> {
  const { sql, end } = ownerSql(ownerUrl, () => moment(new Date(BEGIN)))
  try {
    const here = await cooperative(sql, 'gildehuis', 'Coöperatie Het Gildehuis U.A.')
    const elsewhere = await cooperative(sql, 'elders', 'Coöperatie Elders U.A.')
    for (const [name, { roles, business }] of Object.entries(PEOPLE)) {
      const person = await personIn(sql, here, name, roles)
      if (business !== undefined) await memberIn(sql, person, name, business)
    }
    await personIn(sql, elsewhere, STRANGER, ['administrator'])
  } finally {
    await end()
  }
}

type PersonOfWorld = { readonly roles: Role[]; readonly business?: string }

const PEOPLE: Readonly<Record<string, PersonOfWorld>> = {
  'Anna de Vries': { roles: ['member'], business: 'Schilderwerk Anna' },
  'Piet Bakker': { roles: ['member', 'administrator'], business: 'Piet bouwt webwinkels' },
  'Greet Smit': { roles: ['administrator'] },
  'Bea Jansen': { roles: ['board'] },
  'Otto Mulder': { roles: ['auditor'] },
  'Carla Visser': { roles: ['coach'] },
}
const STRANGER = 'Sander Vreemd'

/** Who they are in a copy of the template. */
export async function peopleOfWorld(sql: Sql) {
  const rows = await sql(
    `select p.name, p.id, r.cooperative_id, m.id as member, b.business_id as business
     from person p join role_assignment r on r.person_id = p.id left join member m on m.person_id = p.id
       left join member_business b on b.cooperative_id = m.cooperative_id and b.member_id = m.id`,
  )
  const named = (name: string) => rows.find((row) => row['name'] === name) as RowOfPerson
  const person = (name: string, roles = PEOPLE[name]!.roles): PersonActor => {
    const { id, cooperative_id } = named(name)
    return { kind: 'person', cooperativeId: cooperative_id, personId: id, roles: [...roles] }
  }
  const member = (name: string): MemberOfWorld => {
    const { member, business } = named(name)
    return { ...person(name), memberId: member, businessId: business }
  }
  return {
    cooperativeId: named('Anna de Vries').cooperative_id,
    anna: member('Anna de Vries'),
    piet: member('Piet Bakker'),
    greet: person('Greet Smit'),
    bea: person('Bea Jansen'),
    otto: person('Otto Mulder'),
    carla: person('Carla Visser'),
    stranger: person(STRANGER, ['administrator']),
  }
}

type RowOfPerson = {
  readonly id: Id<'person'>
  readonly cooperative_id: Id<'cooperative'>
  readonly member: Id<'member'>
  readonly business: Id<'business'>
}

async function cooperative(sql: Sql, slug: string, legalName: string): Promise<Id<'cooperative'>> {
  const id = newId<'cooperative'>()
  await sql(
    `insert into cooperative (id, slug, legal_name, kvk, vat_number, iban, street, postcode, city, email, created_at)
     values ($1, $2, $3, '12345678', 'NL123456782B01', 'NL91ABNA0417164300', 'Werkplein 1', '7311 AA', 'Apeldoorn',
       'post@gildehuis.example', now())`,
    [id, slug, legalName],
  )
  await sql(`insert into vat_mode values ($1, '2015-01-01', 'normal')`, [id])
  for (const account of CHART) {
    const purpose = 'purpose' in account ? account.purpose : null
    const { code, name, kind, section, rgs } = account
    await sql('insert into account values ($1, $2, $3, $4, $5, $6, $7)', [
      id,
      code,
      name,
      kind,
      section,
      rgs,
      purpose,
    ])
  }
  await sql('insert into journal_counter (cooperative_id) values ($1)', [id])
  return id
}

/** One more in a co-operative, with roles from 2015 on. */
export async function personIn(
  sql: Sql,
  cooperativeId: Id<'cooperative'>,
  name: string,
  roles: Role[],
): Promise<PersonActor> {
  const personId = newId<'person'>()
  const email = `${name.split(' ')[0]!.toLowerCase()}@voorbeeld.example`
  await sql('insert into person (id, name, email, created_at) values ($1, $2, $3, now())', [
    personId,
    name,
    email,
  ])
  for (const role of roles)
    await sql(`insert into role_assignment values ($1, $2, $3, '2015-01-01', null)`, [
      cooperativeId,
      personId,
      role,
    ])
  return { kind: 'person', cooperativeId, personId, roles }
}

/** Makes somebody a member, with a business of their own. */
export async function memberIn(
  sql: Sql,
  person: PersonActor,
  name: string,
  tradeName: string,
): Promise<MemberOfWorld> {
  const { cooperativeId, personId } = person
  const [memberId, businessId] = [newId<'member'>(), newId<'business'>()]
  await sql(
    `insert into member (cooperative_id, id, person_id, name, first_name, joined_on) values ` +
      `($1, $2, $3, $4, $5, '2015-01-01')`,
    [cooperativeId, memberId, personId, name, name.split(' ')[0]],
  )
  await sql(
    `insert into business (cooperative_id, id, trade_name, started_on) values ($1, $2, $3, '2015-01-01')`,
    [cooperativeId, businessId, tradeName],
  )
  await sql(`insert into member_business values ($1, $2, $3, '2015-01-01', null)`, [
    cooperativeId,
    memberId,
    businessId,
  ])
  return { ...person, memberId, businessId }
}
