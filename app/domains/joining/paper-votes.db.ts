import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { PaperVotes } from './paper-votes.ts'
import type { Counted } from './vote.ts'

/** The members who may vote on an application and did not, by name. For who writes down votes on paper. */
export async function whoStillVotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
): Promise<readonly { readonly id: Id<'member'>; readonly name: string }[]> {
  const { rows } = await sql<{ id: Id<'member'>; name: string }>`
    select m.id, m.name from member m
    where m.cooperative_id = ${cooperativeId} and m.id in (select who_still_votes(${applicationId}))
    order by m.name, m.id`.execute(tx)
  return rows
}

/** The votes on paper that were written down, until they are counted: of one application, or of all. */
export function paperVotesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId?: Id<'application'>,
): Promise<readonly PaperVotes[]> {
  return readOnce(tx, `paper votes ${cooperativeId} ${applicationId}`, () =>
    readPaperVotes(tx, cooperativeId, applicationId),
  )
}

async function readPaperVotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId?: Id<'application'>,
): Promise<readonly PaperVotes[]> {
  const { rows } = await sql<Omit<PaperVotes, 'confirmedName'> & { confirmedName: string | null }>`
    select p.id, p.application_id as "applicationId", p.voted_on as "votedOn", p.yes, p.no, p.abstain,
      p.entered_by as "enteredBy", coalesce((select name from person where id = p.entered_by), '') as "enteredName",
      case when p.confirmed_by is not null then
        coalesce((select name from person where id = p.confirmed_by), '') end as "confirmedName",
      array(select m.name from voters_on_paper(p.application_id) v
        join member m on m.cooperative_id = p.cooperative_id and m.id = v.member_id
        where v.paper_id = p.id order by m.name) as voters
    from admission_paper p
    where p.cooperative_id = ${cooperativeId}
      and p.application_id = coalesce(${applicationId ?? null}, p.application_id)
    order by p.entered_at, p.id`.execute(tx)
  return rows.map((row) => ({ ...row, confirmedName: row.confirmedName ?? undefined }))
}

/** Keeps votes on paper, with who voted. Gives of how many: fewer than there were when one of them voted already. */
export async function insertPaperVotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  paper: Counted & {
    readonly id: Id<'admission-paper'>
    readonly votedOn: Day
    readonly voters: readonly string[]
  },
  entered: { readonly by: Id<'person'>; readonly at: Date },
): Promise<number> {
  await sql`
    insert into admission_paper
      (cooperative_id, application_id, id, voted_on, yes, no, abstain, entered_by, entered_at)
    values (${cooperativeId}, ${applicationId}, ${paper.id}, ${paper.votedOn}, ${paper.yes}, ${paper.no},
      ${paper.abstain}, ${entered.by}, ${entered.at})`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into admission_ballot (cooperative_id, application_id, member_id, cast_at, paper_id)
    select ${cooperativeId}, ${applicationId}, voter, ${entered.at}, ${paper.id}
    from unnest(${[...paper.voters]}::uuid[]) voter
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Says that votes on paper are as they were written down. Gives whether they still waited for that. */
export async function confirmPaperVotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, applicationId }: Pick<PaperVotes, 'id' | 'applicationId'>,
  confirmed: { readonly by: Id<'person'>; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update admission_paper set confirmed_by = ${confirmed.by}, confirmed_at = ${confirmed.at}
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId} and id = ${id}`.execute(tx)
  return numAffectedRows === 1n
}

/** Takes votes on paper away: who voted on it votes anew, by whichever way. Gives whether they still waited. */
export async function deletePaperVotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, applicationId }: Pick<PaperVotes, 'id' | 'applicationId'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from admission_paper
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId} and id = ${id}`.execute(tx)
  return numAffectedRows === 1n
}
