import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import { hashOfFigures } from '../statement/confirm-statement.ts'
import type { StatementFigures } from '../statement/figures-shape.ts'
import { figuresNow } from '../statement/figures-now.ts'
import { readFigures, textOfFigures } from '../statement/figures.ts'
import type { Destination } from '../statement/destination.ts'
import { asksHours } from '../statement/hours-asked.db.ts'
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

/** A statement with all that its page shows. */
export type WholeStatement = {
  readonly statement: Statement
  readonly figures: StatementFigures
  /** SHA-256 of the figures, in hex. */
  readonly sha256: string
  readonly remark: string
  readonly events: readonly StatementEvent[]
  readonly printed: boolean
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
  /** Whether the member is asked that they worked no hours. */
  readonly asksHours: boolean
  readonly versions: readonly Statement[]
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
  return wholeOf(tx, visit, statement)
}

/** One's own statement with all that a page shows of it. */
export async function wholeOf(
  tx: Tx,
  { actor: { cooperativeId }, now }: CooperativeVisit,
  statement: Statement,
): Promise<WholeStatement> {
  const { id } = statement
  return {
    statement,
    ...(await saidIn(tx, cooperativeId, statement)),
    address: (await municipalityById(tx, cooperativeId, statement.municipalityId))?.address ?? '',
    destination: await destinationOfStatement(tx, cooperativeId, statement),
    events: (await eventsOf(tx, cooperativeId, [id])).get(id) ?? [],
    printed: (await printedAmong(tx, cooperativeId, [id])).has(id),
    readers: await readersOf(tx, cooperativeId, statement, now.today),
    versions: await versionsOf(tx, cooperativeId, statement.memberId, statement.month),
  }
}

function destinationOfStatement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { confirmedAt, delivery, sentTo, municipalityId }: Statement,
): Promise<Destination> {
  return confirmedAt === null
    ? destinationNow(tx, cooperativeId, municipalityId)
    : Promise.resolve({ delivery, sentTo })
}

type Said = Omit<
  WholeStatement,
  'statement' | 'address' | 'destination' | 'events' | 'printed' | 'readers' | 'versions'
>

/** What a statement says: as it was confirmed, or as things are now. */
async function saidIn(tx: Tx, cooperativeId: Id<'cooperative'>, statement: Statement): Promise<Said> {
  const content = await contentOf(tx, cooperativeId, statement.id)
  if (content) {
    const of = await monthOfWork(tx, cooperativeId, statement.memberId, statement.month)
    const { remark, sha256 } = content
    return {
      figures: readFigures(content.figures),
      sha256: sha256.toString('hex'),
      remark,
      customerOf: customersIn(of),
      wanted: false,
      recalled: undefined,
      asksHours: false,
    }
  }
  const { figures, of, wanted, recalled } = await figuresNow(tx, cooperativeId, statement)
  return {
    figures,
    sha256: hashOfFigures(textOfFigures(figures)),
    remark: '',
    customerOf: customersIn(of),
    wanted: wanted && statement.withdrawnAt === null,
    recalled,
    asksHours: await asksHours(tx, cooperativeId, statement, figures),
  }
}

function customersIn({ invoices }: Awaited<ReturnType<typeof monthOfWork>>): (number: string) => string {
  return (number) => invoices.find((invoice) => invoice.number === number)?.customer ?? ''
}
