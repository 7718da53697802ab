import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { annualFile } from '../account.db.ts'
import { minutesOf } from '../adoption-asked.db.ts'
import { annualPdf, paperOf } from '../make-files.ts'
import { XLSX } from '../prepare-account.ts'
import { annualWorkbook } from '../workbook.ts'
import { yearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

/** The annual account as a paper: the version that is asked for as it was kept, else a draft of now. */
export async function annualPaper(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const kept = await keptVersion(visit, year, 'documentId')
  if (kept) return file(kept, 'inline')
  const paper = await paperOf(visit.read, visit.cooperative.id, year, visit.now.today)
  const content = Buffer.from(await annualPdf(paper))
  return file({ name: `jaarrekening-${year}-concept.pdf`, media_type: 'application/pdf', content }, 'inline')
}

/** The same as a workbook, with each pot. */
export async function annualTable(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const kept = await keptVersion(visit, year, 'workbookId')
  if (kept) return file(kept, 'attachment')
  const { figures } = await paperOf(visit.read, visit.cooperative.id, year, visit.now.today)
  const content = await annualWorkbook(figures)
  return file({ name: `jaarrekening-${year}-concept.xlsx`, media_type: XLSX, content }, 'attachment')
}

/** The minutes that were kept with the decision of the members. */
export async function annualMinutes(visit: CooperativeVisit): Promise<Response> {
  const year = yearIn(visit)
  const kept = await visit.read((tx) => minutesOf(tx, visit.cooperative.id, year))
  if (!kept) throw new NothingHere('no minutes of this year')
  return file(kept, 'inline')
}

async function keptVersion(visit: CooperativeVisit, year: number, which: 'documentId' | 'workbookId') {
  const asked = visit.url.searchParams.get('versie')
  if (asked === null) return undefined
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const { accounts } = await yearOfBooks(tx, id, year)
    const account = accounts.find(({ version }) => String(version) === asked)
    const kept = account && (await annualFile(tx, id, account[which]))
    if (!kept) throw new NothingHere('no such version')
    return kept
  })
}
