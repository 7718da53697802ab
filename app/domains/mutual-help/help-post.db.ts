import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Post, PostKind, PostWords } from './help.ts'
import type { Found } from './match.ts'
import { searchWords } from './search-words.ts'

/**
 * What of one kind is on the board on a day, the newest first: still of use, not promised, of who is a member.
 *
 * @param not whose it may not be: who looks reads their own in a list of its own
 */
export function postsOnBoard(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { kind, not }: { readonly kind: PostKind; readonly not: Id<'member'> | undefined },
  today: Day,
  most: number,
): Promise<readonly Post[]> {
  const others = sql`p.member_id is distinct from ${not ?? null}`
  return postsThat(tx, cooperativeId, sql`p.kind = ${kind} and ${others} and ${isOnBoard(today)}`, most)
}

/** One of them, on the board or not any more; undefined when it is not there. */
export async function postById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-post'>,
): Promise<Post | undefined> {
  return (await postsThat(tx, cooperativeId, sql`p.id = ${id}`, 1))[0]
}

/** Whether it is still on the board today: an ask that is promised is not. */
export async function standsOnBoard(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-post'>,
  today: Day,
): Promise<boolean> {
  return (await postsThat(tx, cooperativeId, sql`p.id = ${id} and ${isOnBoard(today)}`, 1)).length > 0
}

/** Until commit nobody else says yes to something of this post: two yeses at once would both find it on the board. */
export async function holdPost(tx: Tx, id: Id<'help-post'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('help post ' || ${id}::text, 0))`.execute(tx)
}

/** What a member has on the board, the newest first, also what is promised or past its day. */
export function postsOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Post[]> {
  return postsThat(tx, cooperativeId, sql`p.member_id = ${memberId} and p.closed_at is null`, 50)
}

/**
 * What is on the board of the co-op that is asked about by its words, likest first, fifty at most. Typing mistakes and
 * pieces of words are forgiven; Dutch words are found however they are bent, and with those that mean the same.
 *
 * @param which of one kind only; with one word of many in place of all
 */
export async function postsByWords(
  tx: Tx,
  words: string,
  today: Day,
  which: { readonly kind?: PostKind; readonly anyWord?: boolean } = {},
): Promise<readonly Found[]> {
  const { rows } = await sql<Omit<Post, 'closedAt'> & { likeness: number }>`
    select p.id, p.member_id as "memberId", p.member, p.kind, p.what, p.skill, p.for_whom as "forWhom",
      p.needed_on as "neededOn", p.said_at as "saidAt", p.version, p.changed_at as "changedAt", p.likeness
    from help_by_words(${words}, ${searchWords(words)}::text[], ${which.kind ?? null}, ${which.anyWord ?? false},
      ${today}) p
    order by p.likeness desc, p.said_at desc, p.id desc`.execute(tx)
  return rows.map(({ likeness, ...post }) => ({ post: { ...post, closedAt: null }, likeness }))
}

/**
 * What is on the board that holds some of the words, where nothing holds them all: what holds most of them first, fifty
 * at most. For who says in a sentence what they are looking for.
 */
export async function postsBySomeWords(tx: Tx, words: string, today: Day): Promise<readonly Post[]> {
  const { rows } = await sql<Omit<Post, 'closedAt'>>`
    select p.id, p.member_id as "memberId", p.member, p.kind, p.what, p.skill, p.for_whom as "forWhom",
      p.needed_on as "neededOn", p.said_at as "saidAt", p.version, p.changed_at as "changedAt"
    from help_by_some_words(${searchWords(words)}::text[], ${today}) p
    order by p.likeness desc, p.said_at desc, p.id desc`.execute(tx)
  return rows.map((post) => ({ ...post, closedAt: null }))
}

/** The words for skills that are used most on the board, to choose from. */
export async function skillsInUse(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly string[]> {
  const { rows } = await sql<{ skill: string }>`
    select min(skill) as skill from help_post where cooperative_id = ${cooperativeId} and skill <> ''
    group by lower(skill) order by count(*) desc, lower(skill) limit 50`.execute(tx)
  return rows.map(({ skill }) => skill)
}

/** Which asks that are of use today nobody answered, and since when that is so. */
export async function withoutAnswer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly (Post & { readonly since: Date })[]> {
  const { rows } = await sql<Post & { since: Date }>`
    select ${COLUMNS}, a.since from help_without_answer() a
    join help_post p on p.cooperative_id = ${cooperativeId} and p.id = a.id ${NAMES}
    where ${isOnBoard(today)} order by a.since, p.id limit 50`.execute(tx)
  return rows
}

/** How often each member helped another, as both said. */
export async function timesHelped(tx: Tx): Promise<ReadonlyMap<Id<'member'>, number>> {
  const { rows } = await sql<{ memberId: Id<'member'>; times: number }>`
    select member_id as "memberId", times::int as times from times_helped()`.execute(tx)
  return new Map(rows.map(({ memberId, times }) => [memberId, times]))
}

/** Puts it on the board. */
export async function insertPost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  post: Omit<Post, 'member' | 'version' | 'changedAt' | 'closedAt'>,
): Promise<void> {
  await tx
    .insertInto('help_post')
    .values({
      cooperative_id: cooperativeId,
      id: post.id,
      member_id: post.memberId,
      kind: post.kind,
      what: post.what,
      skill: post.skill,
      for_whom: post.forWhom,
      needed_on: post.neededOn,
      said_at: post.saidAt,
    })
    .execute()
}

/** Writes other words on it; the database counts them, and keeps the old ones for who answered them. */
export async function changeWords(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-post'>,
  words: PostWords,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('help_post')
    .set({
      what: words.what,
      skill: words.skill,
      for_whom: words.forWhom,
      needed_on: words.neededOn,
      changed_at: at,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Takes it off the board; false when it was off already, or is somebody else's. */
export async function closePost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-post'>,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('help_post')
    .set({ closed_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const COLUMNS = sql`p.id, p.member_id as "memberId", coalesce(m.name, f0.name, '') as member, p.kind, p.what, p.skill,
  p.for_whom as "forWhom", p.needed_on as "neededOn", p.said_at as "saidAt", p.version,
  p.changed_at as "changedAt", p.closed_at as "closedAt"`

/** A coach reads who the members are; a member the names of the others. */
const NAMES = sql`left join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  left join fellow_members() f0 on f0.id = p.member_id`

const isOnBoard = (today: Day) => sql`p.closed_at is null and (p.needed_on is null or p.needed_on >= ${today})
  and not is_gone_on(coalesce(m.left_on, f0.left_on), ${today}) and p.id not in (select help_that_is_promised())`

async function postsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
  most: number,
): Promise<readonly Post[]> {
  const { rows } = await sql<Post>`
    select ${COLUMNS} from help_post p ${NAMES}
    where p.cooperative_id = ${cooperativeId} and ${that}
    order by p.said_at desc, p.id desc limit ${most}`.execute(tx)
  return rows
}
