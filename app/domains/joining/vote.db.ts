import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { outcomeOf, type Ballot, type Cast, type Counted, type VoteRule } from './vote.ts'

/** A vote on who applies. */
export type AdmissionVote = {
  readonly applicationId: Id<'application'>
  readonly rule: VoteRule
  readonly closesOn: Day
  /** Who was a member on this day votes. */
  readonly openedOn: Day
  /** What was counted, and when; undefined as long as it was not. */
  readonly counted: CountedOn | undefined
}

/** What was counted: when, and how many had not voted by then; undefined where that was not kept. */
export type CountedOn = Counted & { readonly on: Day; readonly silent: number | undefined }

type Row = {
  applicationId: Id<'application'>
  rule: VoteRule
  closesOn: Day
  openedAt: Date
  countedOn: Day | null
  yes: number | null
  no: number | null
  abstain: number | null
  silent: number | null
}

/** The vote on an application; undefined when there was none. */
export async function voteOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
): Promise<AdmissionVote | undefined> {
  const { rows } = await sql<Row>`
    select application_id as "applicationId", rule, closes_on as "closesOn", opened_at as "openedAt",
      counted_on as "countedOn", yes, no, abstain, silent
    from admission_vote where cooperative_id = ${cooperativeId} and application_id = ${applicationId}`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return undefined
  const { rule, closesOn, openedAt, countedOn } = row
  const counted =
    countedOn === null ? undefined : { on: countedOn, silent: row.silent ?? undefined, ...numbersOf(row) }
  return { applicationId, rule, closesOn, openedOn: dayOf(openedAt), counted }
}

/**
 * In which votes that are not counted yet whoever asks has a vote: who stood in the register as a member when it was
 * opened, and is one still.
 */
export async function ownVotes(tx: Tx): Promise<ReadonlySet<Id<'application'>>> {
  const { rows } = await sql<{ id: Id<'application'> }>`select votes_of_mine() as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Whether the numbers of a vote may be shown: not where they tell who wrote votes on paper down what one or two said on
 * the phone, or the other way round.
 */
export async function numbersShow(tx: Tx, applicationId: Id<'application'>): Promise<boolean> {
  const { rows } = await sql<{ show: boolean }>`select vote_numbers_show(${applicationId}) as show`.execute(
    tx,
  )
  return rows[0]!.show
}

function numbersOf({ yes, no, abstain }: Pick<Row, 'yes' | 'no' | 'abstain'>): Counted {
  return { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0 }
}

/** The votes that are not counted yet, each with what was cast so far, by application. For who counts them. */
export async function votesToCount(
  tx: Tx,
): Promise<ReadonlyMap<Id<'application'>, Cast & { readonly closesOn: Day }>> {
  const { rows } = await sql<Cast & { applicationId: Id<'application'>; closesOn: Day }>`
    select application_id as "applicationId", closes_on as "closesOn", cast_so_far as cast, waits
    from ballots_waiting()`.execute(tx)
  return new Map(rows.map(({ applicationId, ...vote }) => [applicationId, vote]))
}

/** On whom the members said yes, and when it was counted, as whoever asks may know. */
export async function saidYesTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<Id<'application'>, Day>> {
  const { rows } = await sql<Counted & { id: Id<'application'>; rule: VoteRule; on: Day }>`
    select application_id as id, rule, counted_on as on, yes, no, abstain from admission_vote
    where cooperative_id = ${cooperativeId} and counted_on is not null`.execute(tx)
  const admitted = rows.filter(({ rule, ...counted }) => outcomeOf(rule, counted, 0) === 'admitted')
  return new Map(admitted.map(({ id, on }) => [id, on]))
}

/** Begins a vote. */
export async function insertVote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  vote: Pick<AdmissionVote, 'applicationId' | 'rule' | 'closesOn'>,
  opened: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into admission_vote (cooperative_id, application_id, rule, opened_by, opened_at, closes_on)
    values (${cooperativeId}, ${vote.applicationId}, ${vote.rule}, ${opened.by}, ${opened.at},
      ${vote.closesOn})`.execute(tx)
}

/** Gives a vote in which nobody said yes or no another last day. Gives the revision of the application since. */
export async function extendVote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  closesOn: Day,
): Promise<number> {
  await sql`
    update admission_vote set closes_on = ${closesOn}
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId}`.execute(tx)
  const { rows } = await sql<{ revision: number }>`
    update application set due_on = ${closesOn}, revision = revision + 1
    where cooperative_id = ${cooperativeId} and id = ${applicationId} returning revision`.execute(tx)
  return rows[0]!.revision
}

/** Keeps what was counted. */
export async function storeCount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  { yes, no, abstain, silent }: Counted & { readonly silent: number },
  on: Day,
): Promise<void> {
  await sql`
    update admission_vote set counted_on = ${on}, yes = ${yes}, no = ${no}, abstain = ${abstain},
      silent = ${silent}
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId}`.execute(tx)
}

/** Keeps what a member says, once. Gives whether it was taken: not when they voted before. */
export async function insertBallot(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ballot: {
    readonly applicationId: Id<'application'>
    readonly memberId: Id<'member'>
    readonly answer: Ballot
    readonly at: Date
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into admission_ballot (cooperative_id, application_id, member_id, answer, cast_at)
    values (${cooperativeId}, ${ballot.applicationId}, ${ballot.memberId}, ${ballot.answer}, ${ballot.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** On which applications whoever asks voted, and what they said; null: on paper, so it stands nowhere with them. */
export async function ownBallots(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<Id<'application'>, Ballot | null>> {
  const { rows } = await sql<{ id: Id<'application'>; answer: Ballot | null }>`
    select application_id as id, answer from admission_ballot
    where cooperative_id = ${cooperativeId} and member_id in (select asking_members())`.execute(tx)
  return new Map(rows.map(({ id, answer }) => [id, answer]))
}

/** How far a vote is, and, once it is over, how often each was said; nothing for who does not count. */
export async function ballotsCast(
  tx: Tx,
  applicationId: Id<'application'>,
  today: Day,
): Promise<Cast & { readonly counted: Counted | undefined }> {
  const { rows } = await sql<Cast & { [answer in Ballot]: number | null }>`
    select cast_so_far as "cast", waits, yes, no, abstain from ballots_cast(${applicationId}, ${today})`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return { cast: 0, waits: 0, counted: undefined }
  return { cast: row.cast, waits: row.waits, counted: row.yes === null ? undefined : numbersOf(row) }
}

/** Holds the vote on an application until commit: who votes waits, or voted before. */
export async function holdVote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
): Promise<void> {
  await sql`
    select from admission_vote
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId} for update`.execute(tx)
}

/** Takes a vote away in which nobody voted. */
export async function deleteVote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
): Promise<void> {
  await sql`
    delete from admission_vote
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId}`.execute(tx)
}
