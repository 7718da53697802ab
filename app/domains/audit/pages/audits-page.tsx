import { EmptyState, Heading, Lead, TaskList } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { finishedYears } from '../../annual/index.ts'
import { SIGNATURES_NEEDED } from '../sign-report.ts'
import { auditStanding, type AuditStanding } from '../load-standing.ts'
import { auditPaths } from './addresses.ts'

/** Every year that is over, with how far its audit is. */
export async function auditsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.audit
  const { id, slug } = visit.cooperative
  const years = await visit.read(async (tx) => {
    const all = []
    for (const year of await finishedYears(tx, id, visit.now.today))
      all.push(await auditStanding(tx, id, year))
    return all
  })
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
            tasks={years.map((standing) => ({
              href: auditPaths.audit(slug, String(standing.year)),
              title: words.yearTitle(String(standing.year)),
              detail: detailOf(visit, standing),
            }))}
          />
        )}
      </>
    ),
  })
}

function detailOf(visit: CooperativeVisit, standing: AuditStanding): string {
  const how = stateInWords(visit, standing)
  if (!standing.adoptedOn) return how
  return visit.text.audit.withAdopted({ how, day: formatDay(standing.adoptedOn, visit.language) })
}

/** How far an audit is, in one line. */
export function stateInWords({ text }: Reader, standing: AuditStanding): string {
  const words = text.audit.state
  const { state, left, sample, questions, reports } = standing
  if (state === 'looking') return words.looking({ left, all: sample.length })
  if (state === 'questions') return words.questions(questions)
  if (state === 'to-sign')
    return words['to-sign']({ signed: reports[0]?.signatures.length ?? 0, needed: SIGNATURES_NEEDED })
  return words[state]
}
