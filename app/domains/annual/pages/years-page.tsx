import { EmptyState, Heading, Lead, Link, TaskList } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { deadlineOf, isLate } from '../deadlines.ts'
import { finishedYears, yearOfBooks, type YearOfBooks } from '../load-year.ts'

/** Every year that is over, with what is next for it. */
export async function yearsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.annual.pages
  const { id, slug } = visit.cooperative
  const years = await visit.read(async (tx) => {
    const all = []
    for (const year of await finishedYears(tx, id, visit.now.today)) all.push(await yearOfBooks(tx, id, year))
    return all
  })
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.books(slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {years.length === 0 ? (
          <EmptyState title={words.noneTitle}>
            <p>{words.none}</p>
          </EmptyState>
        ) : (
          <TaskList
            tasks={years.map((year) => ({
              href: paths.year(slug, String(year.year)),
              title: words.yearTitle(String(year.year)),
              detail: inShort(visit, year),
            }))}
          />
        )}
      </>
    ),
  })
}

/** What is next for a year, and until when, in one line. */
export function inShort({ text, language, now }: Reader, { year, next, deadlines }: YearOfBooks): string {
  const words = text.annual.pages
  if (!next) return words.yearFinished
  const day = deadlineOf(next, deadlines) ?? deadlines.adopt
  const said = words.inShort[next]({ year: String(year), day: formatDay(day, language) })
  return isLate(next, deadlines, now.today) ? words.tooLate({ said }) : said
}
