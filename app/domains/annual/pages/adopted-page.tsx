import { EmptyState, Heading, Lead, Notice, TaskList } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { file, page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { adoptedYears, annualFile } from '../account.db.ts'
import { takenBack } from '../taking-back.db.ts'
import { yearIn } from './year-in.ts'
import { annualPaths } from './addresses.ts'

/** For members: the annual accounts that their general meeting adopted, each with its paper. */
export async function adoptedPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.annual.pages.adoptedPage
  const { id, slug } = visit.cooperative
  const { years, gone } = await visit.read(async (tx) => ({
    years: await adoptedYears(tx, id),
    gone: await takenBack(tx, id),
  }))
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {years.length === 0 ? (
          <EmptyState title={words.noneTitle}>
            <p>{words.none}</p>
          </EmptyState>
        ) : (
          <TaskList
            tasks={years.map(({ year, metOn, result }) => ({
              href: annualPaths.adoptedPaper(slug, String(year)),
              title: words.year(String(year)),
              detail: words.detail({
                day: formatDay(metOn, visit.language),
                result: formatEuro(result, visit.language),
              }),
            }))}
          />
        )}
        {gone.map(({ year, takenBackAt, reason }) => (
          <Notice key={takenBackAt.toISOString()}>
            {visit.text.annual.takingBack.forMembers({
              year: String(year),
              day: formatDay(dayOf(takenBackAt), visit.language),
              reason,
            })}
          </Notice>
        ))}
      </>
    ),
  })
}

/** The paper of a year as the members adopted it. */
export async function adoptedPaper(visit: CooperativeVisit): Promise<Response> {
  const { id } = visit.cooperative
  const asked = yearIn(visit)
  const kept = await visit.read(async (tx) => {
    const found = (await adoptedYears(tx, id)).find(({ year }) => year === asked)
    return found && annualFile(tx, id, found.documentId)
  })
  if (!kept) throw new NothingHere('not a year that the members adopted')
  return file(kept, 'inline')
}
