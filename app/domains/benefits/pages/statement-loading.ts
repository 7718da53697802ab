import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { workOfMember } from '../../inside/index.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { daysOfMonth } from '../figures/month.ts'
import { hashOfFigures } from '../statement/confirm-statement.ts'
import type { StatementFigures } from '../statement/figures-shape.ts'
import { figuresNow } from '../statement/figures-now.ts'
import { readFigures, textOfFigures } from '../statement/figures.ts'
import type { Destination } from '../statement/destination.ts'
import { asksHours, hoursTold, type HoursTold } from '../statement/load-hours-told.ts'
import type { HoursSaid } from '../statement/hours-asked.ts'
import { readersOf, type Readers } from '../statement/readers.db.ts'
import type { Statement, StatementEvent } from '../statement/statement.ts'
import {
  contentOf,
  destinationNow,
  eventsOf,
  printedAmong,
  statementById,
  versionsOf,
} from '../statement/statement.db.ts'

/** Whether there is a PDF of a confirmed statement yet, and the versions of its month. */
export type Proof = { readonly printed: boolean; readonly versions: readonly Statement[] }

/** A statement with all that its page shows. */
export type WholeStatement = {
  readonly statement: Statement
  readonly figures: StatementFigures
  /** SHA-256 of the figures, in hex. */
  readonly sha256: string
  readonly remark: string
  readonly events: readonly StatementEvent[]
  /** Where it goes: as it was confirmed; while it waits, as the municipality wants it now. */
  readonly destination: Destination
  /** Of the municipality on the street, now; empty when none is known. */
  readonly address: string
  /** Who of the municipality reads here now. */
  readonly readers: Readers
  /** Whether there is something to confirm. */
  readonly wanted: boolean
  /** The version that was confirmed last and called back before it was sent, if it was. */
  readonly recalled: number | undefined
  /** What the member is asked to say of hours that they did not write down. */
  readonly asksHours: HoursSaid | undefined
  /** What they said of that when they confirmed. */
  readonly hoursSaid: HoursSaid | null
  /** What proves it, once it is confirmed. */
  readonly proof: Proof | undefined
  /** Whom an invoice was for: known to the member, and not in the statement. */
  customerOf(number: string): string
}

/** The member's own statement that the address names; undefined when there is none of theirs. */
export async function statementInPath(tx: Tx, visit: CooperativeVisit): Promise<WholeStatement | undefined> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'statement'>('statement')
  const member = await memberOfPerson(tx, cooperativeId, personId)
  const statement = await statementById(tx, cooperativeId, id)
  // An administrator sees that others have a statement. The page of one is its member's.
  if (!member || statement?.memberId !== member.id) return undefined
  const [whole] = await wholesOf(tx, visit, [statement])
  return whole
}

/** Own statements of a member with all that a page shows of them. What does not differ by month is looked up once. */
export async function wholesOf(
  tx: Tx,
  { actor: { cooperativeId } }: CooperativeVisit,
  statements: readonly Statement[],
): Promise<WholeStatement[]> {
  const ids = statements.map(({ id }) => id)
  const events = await eventsOf(tx, cooperativeId, ids)
  const destinationIn = onceEach((id: Id<'municipality'>) => destinationNow(tx, cooperativeId, id))
  const addressIn = onceEach(
    async (id: Id<'municipality'>) => (await municipalityById(tx, cooperativeId, id))?.address ?? '',
  )
  const told = onceEach((id: Id<'member'>) => hoursTold(tx, cooperativeId, id))
  const readers = new Map<Id<'municipality'>, Readers>()
  const wholes: WholeStatement[] = []
  for (const statement of statements) {
    const { id, memberId, municipalityId, confirmedAt, delivery, sentTo } = statement
    if (!readers.has(municipalityId))
      readers.set(municipalityId, await readersOf(tx, cooperativeId, statement))
    wholes.push({
      statement,
      ...(await saidIn(tx, cooperativeId, statement, () => told(memberId))),
      destination: confirmedAt === null ? await destinationIn(municipalityId) : { delivery, sentTo },
      address: await addressIn(municipalityId),
      events: events.get(id) ?? [],
      readers: readers.get(municipalityId)!,
      proof: confirmedAt === null ? undefined : await proofOf(tx, cooperativeId, statement),
    })
  }
  return wholes
}

function onceEach<Key, Found>(find: (key: Key) => Promise<Found>): (key: Key) => Promise<Found> {
  const found = new Map<Key, Promise<Found>>()
  return (key) => {
    const finding = found.get(key) ?? find(key)
    found.set(key, finding)
    return finding
  }
}

async function proofOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, memberId, month }: Statement,
): Promise<Proof> {
  return {
    printed: (await printedAmong(tx, cooperativeId, [id])).has(id),
    versions: await versionsOf(tx, cooperativeId, memberId, month),
  }
}

type Said = Omit<WholeStatement, 'statement' | 'address' | 'destination' | 'events' | 'readers' | 'proof'>

/** What a statement says: as it was confirmed, or as things are now. */
async function saidIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statement: Statement,
  told: () => Promise<HoursTold>,
): Promise<Said> {
  const content = statement.confirmedAt && (await contentOf(tx, cooperativeId, statement.id))
  if (content) {
    const { remark, sha256, hoursSaid } = content
    const days = daysOfMonth(statement.month)
    return {
      figures: readFigures(content.figures),
      sha256: sha256.toString('hex'),
      remark,
      customerOf: customersIn(await workOfMember(tx, cooperativeId, statement.memberId, days)),
      wanted: false,
      recalled: undefined,
      asksHours: undefined,
      hoursSaid,
    }
  }
  const known = await figuresNow(tx, cooperativeId, statement)
  const { figures, of, wanted, recalled } = known
  return {
    figures,
    sha256: hashOfFigures(textOfFigures(figures)),
    remark: '',
    customerOf: customersIn(of.invoices),
    wanted: wanted && statement.withdrawnAt === null,
    recalled,
    asksHours: await asksHours(statement, known, told),
    hoursSaid: null,
  }
}

function customersIn(
  invoices: readonly { readonly number: string; readonly customer: string }[],
): (number: string) => string {
  return (number) => invoices.find((invoice) => invoice.number === number)?.customer ?? ''
}
