import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { dayOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { yearOfBooks } from '../annual/index.ts'
import { countAfter } from '../books/index.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { peopleOf } from '../people/index.ts'
import { sampleOf, wordsOf, type Audit } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { loadChecks } from './load-checks.ts'
import { lookedAt } from './load-looked.ts'
import type { ReportFacts } from './report.ts'

/** Reads all that a report says of an audit, as it is now. */
export async function loadReport(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  audit: Audit,
  now: Now,
): Promise<ReportFacts> {
  const cooperative = await cooperativeById(tx, cooperativeId)
  if (!cooperative) throw new Error('there is no such co-operative')
  const sample = await sampleOf(tx, cooperativeId, audit.id)
  return {
    audit,
    drawnOn: dayOf(audit.begunAt),
    adoptedOn: (await yearOfBooks(tx, cooperativeId, audit.year)).adoption?.metOn,
    cooperative: cooperative.legalName,
    committee: await committeeOf(tx, cooperativeId),
    sample,
    looked: await lookedAt(tx, cooperativeId, audit.id, sample),
    words: await wordsOf(tx, cooperativeId, audit.id),
    checks: await loadChecks(tx, cooperativeId, audit.year, now),
    since: await countAfter(tx, cooperativeId, audit.year, audit.lastNumber),
  }
}

/** Who is on the committee and may look: nobody of the board, nobody who keeps the books. */
export async function committeeOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<string[]> {
  const people = await peopleOf(tx, cooperativeId)
  return people.filter(isIndependent).map(({ name }) => name)
}
