/** The weekly mail of what somebody must do: the list of their first page, read as themselves, in kinds and days. */
import { cooperativeById, type Cooperative } from './domains/cooperative/index.ts'
import { isToDoMailDue, keepToDoMail, readersOfToDoMail, readsAsWhoLeft } from './domains/people/index.ts'
import { toDoOf } from './home.tsx'
import type { JobActor, PersonActor } from './platform/actor.ts'
import type { Clock, Now } from './platform/clock.ts'
import type { Perform } from './platform/command.ts'
import type { Database } from './platform/database.ts'
import type { DomainJobs } from './platform/domain-jobs.ts'
import { handle, job } from './platform/jobs.ts'
import { isShut } from './platform/own-hands.db.ts'
import { may } from './platform/permissions.ts'
import { beginRound } from './platform/round.ts'
import { dueOn } from './platform/schedule.ts'
import { textIn, type Language } from './text/index.ts'
import { newId } from './values/id.ts'
import type { ToDo } from './web/home-block.ts'
import { dayItIsSaid, lastDaySaid } from './web/last-day.ts'
import { paths } from './web/paths.ts'
import type { Reader } from './web/visit.ts'

type ToDoMailParts = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** Who wants a mail of what they must do, and has none this week yet, is to be looked after. */
export const mailToDoJob = job('mail-to-do', dueOn)

/** The mail in the morning; a machine that was off catches up in the same week. */
export function toDoMailJobs(parts: ToDoMailParts): DomainJobs {
  return {
    handlers: [handle(mailToDoJob, (actor) => mailAll(parts, actor))],
    schedule: [{ name: 'to-do-mail', at: 'daily 07:00', per: 'cooperative', job: mailToDoJob }],
  }
}

async function mailAll(parts: ToDoMailParts, actor: JobActor): Promise<void> {
  const { database, clock } = parts
  const { cooperative, readers } = await database.read(actor, async (tx) => ({
    cooperative: await cooperativeById(tx, actor.cooperativeId),
    readers: await readersOfToDoMail(tx, actor.cooperativeId),
  }))
  if (!cooperative) throw new Error(`co-operative ${actor.cooperativeId} is not there`)
  const round = beginRound()
  for (const one of readers.filter((reader) => isToDoMailDue(reader, clock().today)))
    await round.attempt(`the mail of what ${one.personId} must do`, () =>
      mailOne(parts, actor, cooperative, one),
    )
  round.end()
}

async function mailOne(
  { database, perform, clock, publicUrl }: ToDoMailParts,
  actor: JobActor,
  cooperative: Cooperative,
  one: Awaited<ReturnType<typeof readersOfToDoMail>>[number],
): Promise<void> {
  const now = clock()
  const reader = await readerFor(database, cooperative, one, now)
  // Whose way in somebody of the office may hold, has none: the address may not be theirs.
  const shut = await reader.read((tx) => isShut(tx, reader.actor, now.at))
  const tasks = shut ? [] : await toDoOf(reader)
  const stop = `${publicUrl}${paths.stopToDoMail(one.token)}`
  const words = { cooperative: cooperative.legalName, weekday: one.weekday, stop }
  const link = `${publicUrl}${paths.toDo(cooperative.slug)}`
  const mail =
    tasks.length === 0
      ? null
      : { to: one.email, ...inMail(reader, tasks, { ...words, link }), unsubscribeUrl: stop }
  const kept = await perform(keepToDoMail, actor, { toDoMailId: one.id, mail }, newId(now.at))
  if (!kept.ok) throw new Error(kept.reason)
}

/**
 * Reads as this person, with what they are now: row-level security shows no more than their own pages do. Of who was a
 * member and keeps a role, as who left too: their page counts both.
 */
async function readerFor(
  database: Database,
  { id, slug, legalName }: Cooperative,
  {
    personId,
    roles,
    language,
  }: { personId: PersonActor['personId']; roles: PersonActor['roles']; language: Language },
  now: Now,
): Promise<Reader> {
  const as = (more: Pick<PersonActor, 'roles' | 'left'>): Reader => {
    const actor: PersonActor = { kind: 'person', cooperativeId: id, personId, ...more }
    return {
      actor,
      cooperative: { id, slug, name: legalName },
      now,
      language,
      text: textIn(language),
      may: (permission) => may(actor, permission),
      read: (work) => database.read(actor, work),
    }
  }
  const [role, left] = [as({ roles }), as({ roles: [], left: true })]
  return (await left.read(readsAsWhoLeft)) ? { ...role, sides: { role, left } } : role
}

/** The subject and the text: each kind of thing once, in the order of the list, with the first day of it. */
function inMail(
  reader: Reader,
  tasks: readonly ToDo[],
  { cooperative, weekday, link, stop }: { cooperative: string; weekday: number; link: string; stop: string },
): { subject: string; text: string } {
  const { mail, kinds } = reader.text.toDo
  // Two kinds may be said in the same words, so that a mail tells no more of one than of the other.
  const lines = [...Map.groupBy(tasks, ({ kind }) => kinds[kind])].map(([what, ofKind]) => {
    const by = ofKind.find((task) => task.by !== undefined)?.by
    const on = ofKind.find((task) => task.on !== undefined)?.on
    return mail.line({
      what,
      count: ofKind.length,
      last: by ? lastDaySaid(reader, by) : on && dayItIsSaid(reader, on),
    })
  })
  const said = { cooperative, lines: lines.join('\n'), link, weekday: mail.weekdays[weekday - 1]!, stop }
  return { subject: mail.subject({ count: tasks.length, cooperative }), text: mail.body(said) }
}
