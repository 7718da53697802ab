import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { annualPdf, hashOfPaper, paperOf } from '../make-files.ts'
import { prepareAccount } from '../prepare-account.ts'
import { annualWorkbook } from '../workbook.ts'
import { yearOfBooks } from '../load-year.ts'
import { renderYear } from './year-page.tsx'
import { yearIn } from './year-in.ts'

/** The board presses the button: the paper and the workbook are made, and kept when the figures are still the same. */
export async function receivePrepare(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const { commandId } = await readForm(visit, z.object({}))
  const { id, slug } = visit.cooperative
  const { accounts } = await visit.read((tx) => yearOfBooks(tx, id, year))
  const version = (accounts[0]?.version ?? 0) + 1
  const paper = await paperOf(visit.read, id, year, visit.now.today, version)
  const [document, workbook] = await Promise.all([annualPdf(paper), annualWorkbook(paper.figures)])
  const kept = { year, figuresHash: hashOfPaper(paper), document, workbook: new Uint8Array(workbook) }
  const prepared = await visit.perform(prepareAccount, visit.actor, kept, commandId)
  if (prepared.ok) return redirect(`${paths.year(slug, String(year))}?gedaan=ja`)
  const refusal = refusalSentence(visit, visit.text.annual.refusals, prepared)
  return renderYear(visit, { status: 409, refusal, commandId })
}
