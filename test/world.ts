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
import { ownerSql, type OwnerSql } from './harness/owner-sql.ts'
import { BEGIN, memberIn, peopleOfWorld, personIn, type MemberOfWorld } from './world-people.ts'

export type { MemberOfWorld } from './world-people.ts'

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

/**
 * Builds the world in a database of its own, straight into the tables: what is tested is what comes after. All but the
 * scheme is in the template already (`world-people.ts`).
 *
 * @param scheme the rules in force from 2015 on; Amersfoort (30 % of net turnover, the rest to the pot) unless said
 */
export async function smallWorld(scheme: SchemeDraft = presets[0]!.draft): Promise<World> {
  const fresh = await freshDatabase('small-world')
  let at = new Date(BEGIN)
  const clock: Clock = () => moment(at)
  const database = openDatabase(fresh.appUrl, clock, 12)
  const owner = ownerSql(fresh.ownerUrl, clock)
  const { sql } = owner
  const { cooperativeId, anna, piet, greet, bea, otto, carla, stranger } = await peopleOfWorld(sql)
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

async function schemeIn(
  sql: OwnerSql['sql'],
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
