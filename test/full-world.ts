import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import type { Put } from './full-world.put.ts'
import { paidOut } from './full-world.payment-rows.ts'
import { ROWS_OF_DOMAINS } from './full-world.of-domains.ts'
import { ofClient, ofMunicipality } from './full-world.benefit-rows.ts'
import { ofPerson } from './full-world.person-rows.ts'
import { insideJob } from './full-world.pot-rows.ts'
import { ofCooperative, ofMember } from './full-world.rows.ts'
import { smallWorld, type MemberOfWorld, type World } from './world.ts'
import type { PersonActor } from '../app/platform/actor.ts'

/** Whose a row is: Anna's, Piet's, of the co-op or somebody else in it, or of anybody in another co-op. */
export type Whose = 'anna' | 'piet' | 'here' | 'there'

/** The small world with something in every table, of two members and of another co-op. */
export type FullWorld = World & {
  readonly elsewhere: Id<'cooperative'>
  /** A member of the other co-op. */
  readonly wim: MemberOfWorld
  readonly casper: PersonActor
  readonly teun: PersonActor
  /** Was administrator, and is not any more. */
  readonly vera: PersonActor
  /** Who keeps the installation running. */
  readonly oscar: Id<'person'>
  /** The links of Anna's, Piet's and Wim's invoice. */
  readonly tokens: { readonly anna: string; readonly piet: string; readonly wim: string }
  readonly invoices: { readonly anna: string; readonly piet: string; readonly wim: string }
  /** Whose the things with these ids are. */
  readonly owners: ReadonlyMap<string, Whose>
}

const DAY = '2026-03-02'
const HASH = 'sha256(gen_random_uuid()::text::bytea)'

/** Builds it in a database of its own, straight into the tables. */
export async function fullWorld(): Promise<FullWorld> {
  const world = await smallWorld()
  const { sql, cooperativeId, anna, piet, stranger } = world
  const elsewhere = stranger.cooperativeId
  const owners = new Map<string, Whose>([
    [cooperativeId, 'here'],
    [elsewhere, 'there'],
    [stranger.personId, 'there'],
    ...[anna.personId, anna.memberId, anna.businessId].map((id) => [id, 'anna'] as const),
    ...[piet.personId, piet.memberId, piet.businessId].map((id) => [id, 'piet'] as const),
  ])
  const of = (whose: Whose): string => {
    const id = newId()
    owners.set(id, whose)
    return id
  }
  const person = personIn(sql, of)
  const wim = await memberElsewhere(sql, await person('wim', elsewhere, 'there', 'member'), of)
  const casper = await person('casper', cooperativeId, 'here', 'case-manager')
  const teun = await person('teun', cooperativeId, 'here', 'treasurer')
  const vera = await person('vera', cooperativeId, 'here', 'administrator')
  await sql('update role_assignment set until = at_now() where person_id = $1', [vera.personId])
  const oscar = of('here') as Id<'person'>
  await sql(`insert into person (id, name, created_at) values ($1, 'oscar', at_now())`, [oscar])
  await sql('insert into installation_operator values ($1, at_now())', [oscar])
  const put = (whose: Whose) => putFor(sql, () => of(whose))
  const invoices: Record<string, string> = {}
  const tokens: Record<string, string> = {}
  for (const [name, member, whose] of [
    ['anna', anna, 'anna'],
    ['piet', piet, 'piet'],
    ['wim', wim, 'there'],
  ] as const) {
    await ofPerson(put(whose), member)
    Object.assign(invoices, { [name]: await ofMember(put(whose), member, tokens, name) })
    await paidOut(put(whose), member, name === 'piet' ? 2 : 1)
  }
  await insideJob(put('anna'), anna, piet.memberId)
  await insideJob(put('piet'), piet, anna.memberId)
  const other = of('there') as Id<'member'>
  await sql(`insert into member values ($1, $2, $3, 'Sander', 'Sander', '2020-01-01', null)`, [
    elsewhere,
    other,
    stranger.personId,
  ])
  await insideJob(put('there'), wim, other)
  await ofPerson(put('here'), world.greet)
  await ofPerson(put('there'), stranger)
  await ofCooperative(put('here'), world.greet, [invoices['anna']!, invoices['piet']!])
  await ofCooperative(put('there'), stranger, [invoices['wim']!])
  const town = await ofMunicipality(put('here'), world.greet, casper)
  await ofClient(put('anna'), anna, town, casper)
  await ofClient(put('piet'), piet, town)
  await ofClient(put('there'), wim, await ofMunicipality(put('there'), stranger, stranger), stranger)
  const { greet, bea, carla } = world
  for (const fill of ROWS_OF_DOMAINS) await fill({ put, anna, piet, greet, bea, carla, wim, stranger })
  await withAnAmountOfTheLaw(sql)
  return {
    ...world,
    elsewhere,
    wim,
    casper,
    teun,
    vera,
    oscar,
    owners,
    tokens: tokens as FullWorld['tokens'],
    invoices: invoices as FullWorld['invoices'],
  }
}

async function withAnAmountOfTheLaw(sql: World['sql']): Promise<void> {
  await sql(`insert into benefit_parameter values (gen_random_uuid(), 'PW', 'proef', '2026-01-01', null, '{"cents": 1}',
    'proef', 'high', null, at_now())`)
  await sql(`insert into benefit_parameter_withdrawn select id, 'proef', at_now() from benefit_parameter`)
}

type NewPerson = 'member' | 'case-manager' | 'administrator' | 'treasurer'

function personIn(sql: World['sql'], of: (whose: Whose) => string) {
  return async (name: string, at: Id<'cooperative'>, whose: Whose, role: NewPerson): Promise<PersonActor> => {
    const id = of(whose) as Id<'person'>
    const email = `${name}@voorbeeld.example`
    await sql('insert into person (id, name, email, created_at) values ($1, $2, $3, at_now())', [
      id,
      name,
      email,
    ])
    const since = `at_now() - interval '1 year'`
    await sql(`insert into role_assignment values ($1, $2, $3, ${since}, null)`, [at, id, role])
    return { kind: 'person', cooperativeId: at, personId: id, roles: [role] }
  }
}

function putFor(sql: World['sql'], fresh: () => string): Put {
  return async (text, ...values) => {
    const ids: string[] = []
    const filled = text.replace(/:new(\d)/g, (_, n: string) => `'${(ids[Number(n)] ??= fresh())}'`)
    await sql(filled.replaceAll(':hash', HASH).replaceAll(':day', `'${DAY}'`), values)
    return ids
  }
}

async function memberElsewhere(
  sql: World['sql'],
  wim: PersonActor,
  of: (whose: Whose) => string,
): Promise<MemberOfWorld> {
  const [memberId, businessId] = [of('there') as Id<'member'>, of('there') as Id<'business'>]
  const { cooperativeId, personId } = wim
  await sql(`insert into member values ($1, $2, $3, 'Wim', 'Wim', '2020-01-01', null)`, [
    cooperativeId,
    memberId,
    personId,
  ])
  await sql(`insert into business values ($1, $2, 'Wims werk', '', '2020-01-01', null)`, [
    cooperativeId,
    businessId,
  ])
  await sql(`insert into member_business values ($1, $2, $3, '2020-01-01', null)`, [
    cooperativeId,
    memberId,
    businessId,
  ])
  return { ...wim, memberId, businessId }
}
