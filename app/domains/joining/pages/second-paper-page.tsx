/** Votes on paper, for who looks at them as the second and guides no applications: the board. */
import { Heading, Lead, Link, Notice, Paragraph, Refusal, Stack } from '../../../ui/index.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { applicationById } from '../application.db.ts'
import { applicationsOfBoard } from '../seen-by-board.db.ts'
import { joiningAddresses } from './addresses.ts'
import { backToList } from './list-page.tsx'
import { OnePaper } from './one-paper.tsx'
import { papersSeen } from './papers-seen.ts'

/**
 * What waits for a second yes, of one application; that somebody opened it is kept.
 *
 * @throws NothingHere when the application is not there
 */
export async function secondPaperPage(visit: CooperativeVisit, refusal?: string): Promise<Response> {
  const { id, slug } = visit.cooperative
  const applicationId = visit.id<'application'>('application')
  const { application, papers } = await visit.read(async (tx) => ({
    application: visit.may('application.guide')
      ? await applicationById(tx, id, applicationId)
      : (await applicationsOfBoard(tx)).find((one) => one.id === applicationId),
    // Confirmed, nobody looks at it any more: how often each was said is not shown again.
    papers: (await papersSeen(tx, visit, applicationId)).filter(
      ({ confirmedName }) => confirmedName === undefined,
    ),
  }))
  if (!application) throw new NothingHere('no such application')
  await visit.readsFileOf(application.id)
  const { paper } = visit.text.joining
  return page(visit, {
    title: paper.second.title,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={backToList(visit).href} roomy>
          {visit.text.joining.one.back}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Said visit={visit} />
        <Heading level={1}>{paper.second.title}</Heading>
        <Lead>{paper.second.lead(application)}</Lead>
        {papers.length === 0 ? (
          <Paragraph>{paper.second.none}</Paragraph>
        ) : (
          <Stack>
            {papers.map((one) => (
              <OnePaper
                key={one.id}
                visit={visit}
                paper={one}
                action={joiningAddresses.answerSecondPaper(slug, applicationId, one.id)}
              />
            ))}
          </Stack>
        )}
      </>
    ),
  })
}

function Said({ visit }: { visit: CooperativeVisit }) {
  const answer = visit.url.searchParams.get('papier')
  if (answer === null) return null
  const { paper } = visit.text.joining
  return (
    <Notice tone="done" announce>
      {answer === 'ja' ? paper.done : paper.taken}
    </Notice>
  )
}
