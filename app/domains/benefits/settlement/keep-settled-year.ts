import type { PersonActor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId, type Id } from '../../../values/id.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { insertKeptYear, keptYears } from './kept-year.db.ts'
import { decemberOf, type TaxYear } from './settled-year.ts'
import { nextVersion, textOfYear } from './year-figures.ts'
import { yearNow } from './year-now.db.ts'

/**
 * Settles a year with its assessment and keeps the outcome, as a next version when anything is different from the last.
 * Keeps nothing as long as no month can be reckoned. Whoever calls it holds the year.
 */
export async function keepSettledYear(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  memberId: Id<'member'>,
  told: TaxYear & { readonly year: number; readonly at: Date },
): Promise<void> {
  const { year, profit, tax, at } = told
  const assessment = { profit, tax }
  const end = { isOver: true, tax: assessment }
  const { settled, importedRows } = await yearNow(tx, cooperativeId, memberId, end, decemberOf(year))
  if (!settled.ok || !settled.value.settlement) return
  const { settlement } = settled.value
  const [before] = await keptYears(tx, cooperativeId, memberId, year)
  const toKeep = { year, tax: assessment, settled: { ...settled.value, settlement }, importedRows }
  const figures = nextVersion(toKeep, before?.figures)
  if (!figures) return
  const text = textOfYear(figures)
  await insertKeptYear(tx, cooperativeId, {
    id: newId(at),
    memberId,
    year,
    version: figures.version,
    text,
    sha256: sha256Of(text),
    at,
    by: personId,
  })
}
