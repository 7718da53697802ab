import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, count, sha256 } from '../../platform/input.ts'
import { annualAccount as words } from '../../text/nl/annual-account.ts'
import { yearOf } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { accountsOfYear, adoptionOf, insertAccount } from './account.db.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'
import { yearOfBooks } from './load-year.ts'

/**
 * The board prepares the annual account of a year: its paper and its workbook are kept as they are, with a hash of
 * the figures in them. Preparing it again gives a next version.
 *
 * Refuses a year that is not over (`year-not-over`), books that are still open in it (`year-still-open`), an
 * account that was adopted (`annual-account-adopted`), and figures that changed since the paper was made
 * (`figures-changed`). Gives the id of the version.
 */
export const prepareAccount = command({
  name: 'annual.prepare-account',
  may: 'annual.prepare',
  input: z.object({
    year: count(),
    /** Of the figures that stand in the files. */
    figuresHash: sha256(),
    document: bytes(),
    workbook: bytes(),
  }),
  async run(tx, actor: PersonActor, { year, figuresHash, document, workbook }, now) {
    const { cooperativeId, personId } = actor
    if (year >= yearOf(now.today)) return refuse('year-not-over')
    const { done } = await yearOfBooks(tx, cooperativeId, year)
    if (!done['close-for-now']) return refuse('year-still-open')
    if (await adoptionOf(tx, cooperativeId, year)) return refuse('annual-account-adopted')
    const figures = await loadFigures(tx, cooperativeId, year)
    if (hashOfFigures(figures) !== figuresHash) return refuse('figures-changed')
    const [newest] = await accountsOfYear(tx, cooperativeId, year)
    const version = (newest?.version ?? 0) + 1
    const name = words.fileName({ year: String(year), version: String(version) })
    const keep = (extension: string, mediaType: string, content: Uint8Array) =>
      keepFile(tx, cooperativeId, { name: `${name}.${extension}`, mediaType, content, at: now.at })
    const documentId = await keep('pdf', 'application/pdf', document)
    const workbookId = await keep('xlsx', XLSX, workbook)
    const id = newId<'annual-account'>(now.at)
    await insertAccount(tx, {
      cooperativeId,
      id,
      year,
      version,
      preparedAt: now.at,
      preparedBy: personId,
      result: figures.result.now,
      figuresHash,
      documentId,
      workbookId,
    })
    return ok(id as string)
  },
  about: (_input, id) => id,
})

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
