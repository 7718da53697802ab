import { CHART } from '../app/domains/books/chart.ts'
import { presets } from '../app/domains/pots/presets.ts'
import { storeScheme } from '../app/domains/pots/scheme-stored.ts'
import type { SchemeDraft } from '../app/domains/pots/scheme.ts'
import type { CooperativeActor, PersonActor, Role } from '../app/platform/actor.ts'
import { moment, type Clock } from '../app/platform/clock.ts'
import { door, type Perform } from '../app/platform/command.ts'
import { openDatabase, type Database } from '../app/platform/database.ts'
import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import { freshDatabase } from './harness/database.ts'
import { ownerSql } from './harness/owner-sql.ts'

/** A small co-op with one of each: the world that command tests play in. People are named, so that a test reads. */
export type World = {
  readonly database: Database
  readonly ownerUrl: string
  readonly perform: Perform
  /** What time it is for the commands; set it to go on. */
  setNow(at: string): void
  readonly clock: Clock
  readonly cooperativeId: Id<'cooperative'>
  /** Painter, works alone in Schilderwerk Anna. */
  readonly anna: MemberOfWorld
  /** Web builder, and the administrator too. */
  readonly piet: MemberOfWorld
  /** Administrator without a business of her own. */
  readonly greet: PersonActor
  readonly bea: PersonActor
  readonly otto: PersonActor
  readonly carla: PersonActor
  /** Administrator of another co-op on the same installation. */
  readonly stranger: PersonActor
  /** Rows past the policies, for setting up and for looking; `at_now()` is what time it is for the commands. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export type MemberOfWorld = PersonActor & {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
}

/**
 * Builds the world in a database of its own, straight into the tables: what is tested is what comes after.
 *
 * @param scheme the rules in force from 2015 on; Amersfoort (30 % of net turnover, the rest to the pot) unless said
 */
export async function smallWorld(scheme: SchemeDraft = presets[0]!.draft): Promise<World> {
  const fresh = await freshDatabase()
  let at = new Date('2026-03-29T10:00:00Z')
  const clock: Clock = () => moment(at)
  const database = openDatabase(fresh.appUrl, clock, 12)
  const owner = ownerSql(fresh.ownerUrl, clock)
  const { sql } = owner
  const cooperativeId = await cooperative(sql, 'gildehuis', 'Coöperatie Het Gildehuis U.A.')
  const elsewhere = await cooperative(sql, 'elders', 'Coöperatie Elders U.A.')
  const person = (name: string, ...roles: Role[]) => personIn(sql, cooperativeId, name, roles)
  const anna = await memberIn(
    sql,
    await person('Anna de Vries', 'member'),
    'Anna de Vries',
    'Schilderwerk Anna',
  )
  const piet = await memberIn(
    sql,
    await person('Piet Bakker', 'member', 'administrator'),
    'Piet Bakker',
    'Piet bouwt webwinkels',
  )
  const greet = await person('Greet Smit', 'administrator')
  const bea = await person('Bea Jansen', 'board')
  const otto = await person('Otto Mulder', 'auditor')
  const carla = await person('Carla Visser', 'coach')
  const stranger = await personIn(sql, elsewhere, 'Sander Vreemd', ['administrator'])
  await schemeIn(sql, cooperativeId, scheme, bea.personId)
  return {
    database,
    ownerUrl: fresh.ownerUrl,
    perform: door(database, clock),
    clock,
    cooperativeId,
    sql,
    anna,
    piet,
    greet,
    bea,
    otto,
    carla,
    stranger,
    setNow: (text) => (at = new Date(text)),
    close: async () => {
      await database.close()
      await owner.end()
      await fresh.drop()
    },
  }
}

/** One more on the board, or another role: for what takes two. */
export function oneMore(world: World, name: string, ...roles: Role[]): Promise<PersonActor> {
  return personIn(world.sql, world.cooperativeId, name, roles)
}

/** One more member, with a business of their own. */
export async function oneMoreMember(world: World, name: string, tradeName: string): Promise<MemberOfWorld> {
  const person = await personIn(world.sql, world.cooperativeId, name, ['member'])
  return memberIn(world.sql, person, name, tradeName)
}

type Sql = World['sql']

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

async function personIn(
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

async function memberIn(
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

async function schemeIn(
  sql: Sql,
  cooperativeId: Id<'cooperative'>,
  scheme: SchemeDraft,
  by: string,
): Promise<void> {
  const schemeId = newId<'scheme'>()
  await sql('insert into scheme values ($1, $2, $3, true, now())', [cooperativeId, schemeId, scheme.name])
  await sql(
    `insert into scheme_version (cooperative_id, id, scheme_id, version, state, from_day, rules, drafted_by, drafted_at,
       decided_by, decided_at)
     values ($1, $2, $3, 1, 'decided', '2015-01-01', $4, $5, now(), $5, now())`,
    [cooperativeId, newId(), schemeId, JSON.stringify(storeScheme(scheme)), by],
  )
}

/** Does something as somebody, in a transaction that is kept: for doors of domains that are no commands. */
export function as<T>(
  world: World,
  actor: CooperativeActor,
  work: Parameters<Database['write']>[1],
): Promise<T> {
  return world.database.write(actor, work, () => true) as Promise<T>
}

/** The value of a command that has to be carried out: for what a test only begins with. */
export async function must<T>(
  done: Promise<{ ok: true; value: T } | { ok: false; reason: string }>,
): Promise<T> {
  const outcome = await done
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
