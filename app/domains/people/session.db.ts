import { sql } from 'kysely'
import type { Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { SessionTable } from '../../platform/schema.ts'
import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'

export type WayIn = SessionTable['way_in']

/** A session with whose it is and what that person is: all that a request needs, in one row. */
export type VisitorRow = {
  readonly id: Id<'session'>
  readonly person_id: Id<'person'>
  readonly name: string
  readonly language: Language
  readonly last_seen_at: Date
  readonly expires_at: Date
  readonly ended_at: Date | null
  readonly shared_device: boolean
  readonly second_factor_at: Date | null
  readonly operator: boolean
  /** The last time that this session worked on behalf of somebody, over or not; moments as ISO 8601. */
  readonly behalf: {
    readonly id: Id<'on-behalf'>
    readonly cooperativeId: Id<'cooperative'>
    readonly personId: Id<'person'>
    readonly name: string
    readonly begunAt: string
    readonly until: string
    readonly endedAt: string | null
  } | null
  readonly memberships: readonly {
    cooperativeId: Id<'cooperative'>
    slug: string
    name: string
    roles: Role[]
    /** Was a member here and is none now, whatever else they are. */
    left: boolean
    /** Another than who gave the access can still say whose mailbox it is, and did not. */
    waits: boolean
  }[]
}

/** Who has the session with this token hash, whatever its state. One query. */
export async function findVisitor(tx: Tx, hash: Buffer): Promise<VisitorRow | undefined> {
  const { rows } = await sql<VisitorRow>`select * from visitor_of_session(${hash})`.execute(tx)
  return rows[0]
}

/** Begins a session. */
export async function insertSession(tx: Tx, row: SessionTable): Promise<void> {
  await tx.insertInto('session').values(row).execute()
}

/** Notes that somebody is still there. */
export async function touchSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '<', now)
    .execute()
}

/** Ends the session with this token hash. Gives whose it was, when there was one. */
export async function endByToken(tx: Tx, hash: Buffer, now: Date): Promise<string | undefined> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('token_hash', '=', hash)
    .where('ended_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return ended?.person_id
}

/** Ends one session of a person. Gives whether there was one to end. */
export async function endSessionOf(tx: Tx, personId: string, id: string, now: Date): Promise<boolean> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Ends all sessions of a person, this one too. */
export async function endSessionsOf(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends all sessions of a member whom the office looks after; row-level security shows the office none of them. */
export async function endSessionsOfMember(tx: Tx, personId: string, now: Date): Promise<void> {
  await sql`select end_sessions_of(${personId}, ${now})`.execute(tx)
}

/** Gives a session another token and marks that the second factor was shown in it. */
export async function markSecondFactor(tx: Tx, id: string, hash: Buffer, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ second_factor_at: now, token_hash: hash, last_seen_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
}

/** Whether a token was ever that of a session of somebody. */
export async function wasSessionOf(tx: Tx, personId: string, hash: Buffer): Promise<boolean> {
  const row = await tx
    .selectFrom('session')
    .select('id')
    .where('token_hash', '=', hash)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** The sessions of a person that were not ended, newest sign of life first. Some may have run out. */
export async function sessionsOf(tx: Tx, personId: string) {
  return tx
    .selectFrom('session')
    .select([
      'id',
      'started_at',
      'last_seen_at',
      'expires_at',
      'ended_at',
      'shared_device',
      'way_in',
      'device',
    ])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** When the second factor was last shown in a session of a person. */
export async function secondFactorOfSession(tx: Tx, personId: string, id: string): Promise<Date | null> {
  const row = await tx
    .selectFrom('session')
    .select('second_factor_at')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.second_factor_at ?? null
}
