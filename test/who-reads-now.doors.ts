/** The doors of a case manager: each way by which something of a member who shares comes out. */
import { sql } from 'kysely'
import { readersOf } from '../app/domains/benefits/statement/readers.db.ts'
import { customerOfMember, issuedOf } from '../app/domains/sales/sales-play.fixture.ts'
import { readersOfMine } from '../app/domains/municipality/messages/client-message.db.ts'
import { clientsOf } from '../app/domains/municipality/clients/client.db.ts'
import type { CooperativeActor } from '../app/platform/actor.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'

/** What there is of Anna to be read. */
export type OfAnna = {
  readonly world: MunicipalWorld
  readonly statementId: Id<'statement'>
  readonly letterId: string
  readonly printedId: string
  readonly messageId: string
}

export type Door = {
  readonly name: string
  /** The field that opens it; undefined where any consent does. */
  readonly field: string | undefined
  readonly isOpen: (of: OfAnna) => Promise<boolean>
}

/** Whether a query that gives `yes` says so to whoever asks. */
async function says(world: MunicipalWorld, actor: CooperativeActor, text: string, ...values: unknown[]) {
  const query = sql<{ yes: boolean }>(text.split('?') as unknown as TemplateStringsArray, ...values)
  const { rows } = await world.database.read(actor, (tx) => query.execute(tx))
  return rows[0]?.yes ?? false
}

const toCasper =
  (text: string, ...values: ((of: OfAnna) => unknown)[]) =>
  (of: OfAnna) =>
    says(of.world, of.world.casper, text, ...values.map((value) => value(of)))

const toJob =
  (text: string, ...values: ((of: OfAnna) => unknown)[]) =>
  (of: OfAnna) =>
    says(of.world, jobOf(of.world), text, ...values.map((value) => value(of)))

const jobOf = ({ cooperativeId }: MunicipalWorld) => ({ kind: 'job', cooperativeId }) as const

const memberOf = ({ world }: OfAnna) => world.anna.memberId
const casperOf = ({ world }: OfAnna) => world.casper.personId
const TODAY = day('2026-03-29')

export const DOORS: readonly Door[] = [
  { name: 'statements', field: 'statements', isOpen: toCasper('select count(*) = 1 as yes from statement') },
  {
    name: 'contents',
    field: 'statements',
    isOpen: toCasper('select count(*) = 1 as yes from statement_content'),
  },
  {
    name: 'the PDF of a statement',
    field: 'statements',
    isOpen: toCasper('select count(*) = 1 as yes from file where id = ?', ({ printedId }) => printedId),
  },
  {
    name: 'a statement goes to who reads here',
    field: 'statements',
    isOpen: toJob('select statement_is_shared(?) as yes', ({ statementId }) => statementId),
  },
  {
    name: 'who reads a statement, told to the member',
    field: 'statements',
    isOpen: async ({ world }) => {
      const statement = { memberId: world.anna.memberId, municipalityId: world.municipalityId }
      const { names } = await world.database.read(world.anna, (tx) =>
        readersOf(tx, world.cooperativeId, statement),
      )
      return names.includes('casper')
    },
  },
  { name: 'hours', field: 'hours', isOpen: toCasper('select count(*) = 1 as yes from worked_day') },
  {
    name: 'shared_year',
    field: 'meters',
    isOpen: toCasper('select count(*) = 1 as yes from shared_year(?, 2026)', memberOf),
  },
  { name: 'facts', field: 'household', isOpen: toCasper('select count(*) = 1 as yes from benefit_fact') },
  {
    name: 'permission',
    field: 'permission',
    isOpen: toCasper('select count(*) = 1 as yes from benefit_permission'),
  },
  {
    name: 'the letter of a permission',
    field: 'permission',
    isOpen: toCasper('select count(*) = 1 as yes from file where id = ?', ({ letterId }) => letterId),
  },
  {
    name: 'writing down a permission',
    field: 'permission',
    isOpen: ({ world }) =>
      world.database.write(
        world.casper,
        async (tx) =>
          (await sql<{ yes: boolean }>`select hold_permissions_of(${world.anna.memberId}) as yes`.execute(tx))
            .rows[0]!.yes,
        () => false,
      ),
  },
  { name: 'questions', field: undefined, isOpen: toCasper('select count(*) = 1 as yes from client_message') },
  {
    name: 'mail that a question waits',
    field: undefined,
    isOpen: toJob(
      'select count(*) = 1 as yes from client_message_readers(?) where person_id = ?',
      ({ messageId }) => messageId,
      casperOf,
    ),
  },
  {
    name: 'who reads a question, told to the member',
    field: undefined,
    isOpen: async ({ world }) =>
      (
        await world.database.read(world.anna, (tx) =>
          readersOfMine(tx, world.anna.memberId, world.municipalityId),
        )
      ).includes('casper'),
  },
  {
    name: 'clients by name',
    field: undefined,
    isOpen: async ({ world }) =>
      (
        await world.database.read(world.casper, (tx) =>
          clientsOf(tx, world.cooperativeId, world.casper.personId, TODAY),
        )
      ).length === 1,
  },
  {
    name: 'figures: what is read is taken off',
    field: 'statements',
    isOpen: toJob(
      `select bool_or(is_open) as yes from shared_with_municipality(?) where field = 'statements'`,
      ({ world }) => world.municipalityId,
    ),
  },
  {
    name: 'working without permission: who can write it down',
    field: 'permission',
    isOpen: ({ world }) =>
      says(
        world,
        world.greet,
        `select mended_by = 'case-manager' as yes from working_without_permission('2026-03-29')`,
      ),
  },
]

/** Puts one of everything of Anna behind the doors. Her permission is over, so that her work of March is without. */
export async function behindTheDoors(world: MunicipalWorld): Promise<OfAnna> {
  const { cooperativeId: here, anna, municipalityId, greet } = world
  await issuedOf(world, anna, await customerOfMember(world, anna))
  const [statementId, messageId] = [newId<'statement'>(), newId()]
  const [letterId, printedId] = [await fileIn(world, anna.memberId), await fileIn(world, null)]
  const put = (text: string, ...values: unknown[]) => world.sql(text, [here, ...values])
  await put(
    `insert into statement values ($1, $2, $3, $4, '2026-02-01', 1, 'portal', '2026-03-10', now(), now(), $5)`,
    statementId,
    anna.memberId,
    municipalityId,
    anna.personId,
  )
  await put(
    `insert into statement_content values ($1, $2, $3, '{}', sha256('{}'), '')`,
    statementId,
    anna.memberId,
  )
  await put(
    `insert into statement_document values ($1, $2, $3, $4, now())`,
    statementId,
    anna.memberId,
    printedId,
  )
  await put(`insert into worked_day values ($1, $2, '2026-03-02', 90, '', now())`, anna.memberId)
  await put(
    `insert into benefit_fact values ($1, $2, $3, 'household', '2026-01-01', null, '{}', now(), null)`,
    newId(),
    anna.memberId,
  )
  await put(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, document_id,
       recorded_at, recorded_by, recorded_as)
     values ($1, $2, $3, $4, '2025-01-01', '2025-12-31', $5, now(), $6, 'member')`,
    newId(),
    anna.memberId,
    municipalityId,
    letterId,
    greet.personId,
  )
  await put(
    `insert into client_message values ($1, $2, $3, $4, true, $5, 'Mag dit?', now())`,
    messageId,
    anna.memberId,
    municipalityId,
    anna.personId,
  )
  return { world, statementId, letterId, printedId, messageId }
}

async function fileIn(world: MunicipalWorld, letterOf: string | null): Promise<string> {
  const id = newId()
  await world.sql(
    `insert into file values ($1, $2, 'f.pdf', 'application/pdf', 3, sha256('pdf'), 'pdf', now(), $3)`,
    [world.cooperativeId, id, letterOf],
  )
  return id
}
