import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import { hashOfFigures } from '../statement/confirm-statement.ts'
import type { StatementFigures } from '../statement/figures-shape.ts'
import { figuresNow } from '../statement/figures-now.ts'
import { readFigures, textOfFigures } from '../statement/figures.ts'
import { readersOf } from '../statement/readers.db.ts'
import type { Statement, StatementEvent } from '../statement/statement.ts'
import { contentOf, eventsOf, printedAmong, statementById, versionsOf } from '../statement/statement.db.ts'

/** A statement with all that its page shows. */
export type WholeStatement = {
  readonly statement: Statement
  readonly figures: StatementFigures
  /** SHA-256 of the figures, in hex. */
  readonly sha256: string
  readonly remark: string
  readonly events: readonly StatementEvent[]
  readonly printed: boolean
  /** How many people of the municipality may read it here now. */
  readonly readers: number
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
  const said = await saidIn(tx, cooperativeId, statement)
  return {
    statement,
    ...said,
    events: (await eventsOf(tx, cooperativeId, [id])).get(id) ?? [],
    printed: (await printedAmong(tx, cooperativeId, [id])).has(id),
    readers: await readersOf(tx, cooperativeId, statement, visit.now.today),
    versions: await versionsOf(tx, cooperativeId, member.id, statement.month),
  }
}

type Said = Pick<WholeStatement, 'figures' | 'sha256' | 'remark' | 'customerOf'>

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
    }
  }
  const { figures, of } = await figuresNow(tx, cooperativeId, statement)
  return {
    figures,
    sha256: hashOfFigures(textOfFigures(figures)),
    remark: '',
    customerOf: customersIn(of),
  }
}

function customersIn({ invoices }: Awaited<ReturnType<typeof monthOfWork>>): (number: string) => string {
  return (number) => invoices.find((invoice) => invoice.number === number)?.customer ?? ''
}
