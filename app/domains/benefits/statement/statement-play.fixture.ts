/** Short words for the tests of statements on a real database: a municipality, a month that is over, jobs played. */
import { newId } from '../../../../test/new-id.ts'
import { smallWorld, type MemberOfWorld, type World } from '../../../../test/world.ts'
import { jobsFor } from '../../../jobs.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { doNow, finishJobs, type JobHandler } from '../../../platform/jobs.ts'
import type { Mail } from '../../../platform/mail.ts'
import { day, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { addMunicipality } from '../agreement/add-municipality.ts'
import { answerWay, hashOfWay } from '../agreement/answer-way.ts'
import { askedWays } from '../agreement/municipality.db.ts'
import { assignCaseManager } from '../agreement/assign-case-manager.ts'
import { confirmStatement, hashOfFigures } from './confirm-statement.ts'
import { destinationNow } from './statement.db.ts'
import { editMunicipality } from '../agreement/edit-municipality.ts'
import { hashOfDestination } from './destination.ts'
import { noteHours } from '../hours/note-hours.ts'
import { placeMember } from '../agreement/place-member.ts'
import { figuresNow } from './figures-now.ts'
import { textOfFigures } from './figures.ts'
import type { Statement } from './statement.ts'
import { compareStatementsJob, makeStatementsJob, remindOfStatementsJob } from '../jobs.ts'
import type { Delivery } from '../agreement/municipality.ts'
import { statementsOf } from './statement.db.ts'

/** The small world with a municipality to which Anna and Piet belong, its case manager, and mails that are caught. */
export type StatementWorld = World & {
  readonly jobs: readonly JobHandler[]
  readonly sent: Mail[]
  /** Lets mails fail, or leave again. */
  postOffice(open: boolean): void
  readonly municipalityId: Id<'municipality'>
  readonly marjolein: PersonActor
}

/** What went well, or an error with the reason. */
export function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** Builds it; the municipality gets its statements in one of three ways. */
export async function statementWorld(
  delivery: 'portal' | 'mail' | 'print' = 'portal',
): Promise<StatementWorld> {
  const world = await smallWorld()
  const sent: Mail[] = []
  let open = true
  const send = (mail: Mail) => {
    if (!open) throw new Error('the post office is closed')
    sent.push(mail)
    return Promise.resolve({ messageId: mail.messageId ?? '' })
  }
  const { database, perform, clock, greet } = world
  const findings = async () => []
  const work = jobsFor({ database, perform, clock, send, publicUrl: 'https://gilde.example', findings })
  const municipality = {
    name: 'Gemeente Dalwijk',
    delivery,
    email: 'uitkering@dalwijk.example',
    address: 'Raadhuisplein 1',
    dueDay: 10,
  }
  const municipalityId = value(await perform(addMunicipality, greet, municipality, newId()))
  if (delivery !== 'portal') await sayYes(world)
  const marjolein = await caseManager(world)
  const assigned = { municipalityId, personId: marjolein.personId }
  value(await perform(assignCaseManager, greet, assigned, newId()))
  for (const [{ memberId }, clientNumber] of [
    [world.anna, 'D-1'],
    [world.piet, 'D-2'],
  ] as const) {
    const placed = { memberId, municipalityId, fromDay: day('2025-01-01'), clientNumber }
    value(await perform(placeMember, greet, placed, newId()))
  }
  return {
    ...world,
    jobs: work.handlers,
    sent,
    postOffice: (now) => (open = now),
    municipalityId,
    marjolein,
  }
}

/** Another person than who asked says yes to the way that statements go. */
export async function sayYes(world: World, by: PersonActor = world.bea): Promise<void> {
  const asked = await world.database.read(by, (tx) => askedWays(tx, world.cooperativeId))
  for (const way of asked) {
    const answer = { municipalityId: way.municipalityId, seen: hashOfWay(way), yes: true }
    value(await world.perform(answerWay, by, answer, newId()))
  }
}

/** The office asks for another way, and the board says yes. */
export async function goesElsewhere(
  world: StatementWorld,
  way: { readonly delivery: Delivery; readonly email?: string; readonly address?: string },
): Promise<void> {
  const facts = { name: 'Gemeente Dalwijk', email: '', address: '', dueDay: 10, ...way }
  const input = { municipalityId: world.municipalityId, ...facts }
  value(await world.perform(editMunicipality, world.greet, input, newId()))
  await sayYes(world)
}

async function caseManager(world: World): Promise<PersonActor> {
  const personId = newId<'person'>()
  await world.sql(`insert into person (id, name, created_at) values ($1, 'Marjolein', at_now())`, [personId])
  await world.sql(`insert into role_assignment values ($1, $2, 'case-manager', '2015-01-01', null)`, [
    world.cooperativeId,
    personId,
  ])
  return { kind: 'person', cooperativeId: world.cooperativeId, personId, roles: ['case-manager'] }
}

/** On the first of the month after: statements are made. */
export async function monthIsOver(world: StatementWorld, dueOn: Day = day('2026-04-01')): Promise<void> {
  await doNow(world.jobs, makeStatementsJob, world.cooperativeId, { dueOn })
}

/** The round of the night. */
export async function night(world: StatementWorld, dueOn: Day = day('2026-04-20')): Promise<void> {
  await doNow(world.jobs, compareStatementsJob, world.cooperativeId, { dueOn })
}

/** The reminders of a morning. */
export async function morning(world: StatementWorld, dueOn: Day): Promise<void> {
  await doNow(world.jobs, remindOfStatementsJob, world.cooperativeId, { dueOn })
}

/** All that waits in the queue. */
export function rest(world: StatementWorld): Promise<void> {
  return finishJobs(world.ownerUrl, world.jobs)
}

/** The statements of a member as they see them: the latest month and version first. */
export function statements(world: World, member: MemberOfWorld): Promise<Statement[]> {
  return world.database.read(member, (tx) => statementsOf(tx, world.cooperativeId, member.memberId))
}

/** What a waiting statement says now, as text. */
export function figuresText(world: World, member: MemberOfWorld, statement: Statement): Promise<string> {
  return world.database.read(member, async (tx) =>
    textOfFigures((await figuresNow(tx, world.cooperativeId, statement)).figures),
  )
}

/** A member reads a statement and says that it is right. */
export async function confirm(
  world: World,
  member: MemberOfWorld,
  statement: Statement,
  more: {
    readonly remark?: string
    readonly commandId?: string
    readonly sha256?: string
    readonly destination?: string
    readonly noHours?: boolean
  } = {},
) {
  const sha256 = more.sha256 ?? hashOfFigures(await figuresText(world, member, statement))
  const { remark = '', noHours = true } = more
  const destination = more.destination ?? (await destinationHash(world, member, statement))
  const input = { statementId: statement.id, sha256, destination, noHours, remark }
  return world.perform(confirmStatement, member, input, more.commandId ?? newId())
}

/** Of where a waiting statement goes, as its member sees it. */
export function destinationHash(world: World, member: MemberOfWorld, statement: Statement): Promise<string> {
  const { municipalityId } = statement
  return world.database.read(member, async (tx) =>
    hashOfDestination(municipalityId, await destinationNow(tx, world.cooperativeId, municipalityId)),
  )
}

/** Hours of a day. */
export async function worked(world: World, member: MemberOfWorld, onDay: string, minutes: number) {
  return world.perform(noteHours, member, { onDay: day(onDay), minutes }, newId())
}

/** The member shares these fields with the case manager. */
export async function share(world: StatementWorld, member: MemberOfWorld, fields = ['statements']) {
  await world.sql(`insert into consent values ($1, $2, $3, $4, 'case-manager', $5, at_now(), null, null)`, [
    world.cooperativeId,
    newId(),
    member.memberId,
    world.marjolein.personId,
    fields,
  ])
}
