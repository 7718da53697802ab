import { Card, Facts, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import type { PaperVotes } from '../paper-votes.ts'
import { BALLOTS, type Ballot } from '../vote.ts'
import { joiningAddresses } from './addresses.ts'
import type { Part, PaperSeen } from './whole.ts'

/** What was voted on paper, with what another is still to say to it; and the way to write it down. */
export function Paper({ visit, whole: { application, vote, papers } }: Part) {
  const { paper } = visit.text.joining
  if (!vote || vote.counted || application.stage !== 'voting') return null
  return (
    <Card labelledBy="paper">
      <Heading level={2} size={3} id="paper">
        {paper.heading}
      </Heading>
      {papers.length === 0 && <Paragraph>{paper.none}</Paragraph>}
      {papers.map((one) =>
        one.standing === 'who-asked' ? (
          <OnePaper
            key={one.id}
            visit={visit}
            paper={one}
            action={joiningAddresses.answerPaper(visit.cooperative.slug, application.id, one.id)}
          />
        ) : (
          <OfAnother key={one.id} visit={visit} paper={one} applicationId={application.id} />
        ),
      )}
      <p>
        <Link href={joiningAddresses.paper(visit.cooperative.slug, application.id)} roomy>
          {papers.length === 0 ? paper.title : paper.more}
        </Link>
      </p>
    </Card>
  )
}

/** What another wrote down: how often each was said is read by who looks at it, on the page for that. */
function OfAnother({
  visit,
  paper: one,
  applicationId,
}: {
  visit: CooperativeVisit
  paper: PaperSeen
  applicationId: string
}) {
  const { paper } = visit.text.joining
  return (
    <>
      <Facts facts={factsOf(visit, one, [])} />
      {one.confirmedName === undefined ? (
        <p>
          <Link href={joiningAddresses.secondPaper(visit.cooperative.slug, applicationId)} roomy>
            {paper.look}
          </Link>
        </p>
      ) : (
        <Paragraph quiet>{paper.confirmed({ who: one.confirmedName })}</Paragraph>
      )}
    </>
  )
}

type Seen = {
  readonly visit: CooperativeVisit
  readonly paper: PaperSeen
  /** Where the answer goes. */
  readonly action: string
}

/** One of them, and the answer of another to it. */
export function OnePaper({ visit, paper: one, action }: Seen) {
  const { paper } = visit.text.joining
  const day = formatDay(one.votedOn, visit.language)
  return (
    <>
      <Facts facts={factsOf(visit, one, BALLOTS)} />
      {one.confirmedName === undefined ? (
        <AnswerAsked
          visit={visit}
          standing={one.standing}
          action={action}
          seen={{}}
          words={{ ...paper.answer, waits: paper.answer.waits({ day }) }}
        />
      ) : (
        <Paragraph quiet>{paper.confirmed({ who: one.confirmedName })}</Paragraph>
      )}
    </>
  )
}

function factsOf(visit: CooperativeVisit, one: PaperVotes, shown: readonly Ballot[]) {
  const { paper, vote } = visit.text.joining
  return [
    { label: paper.on, value: formatDay(one.votedOn, visit.language) },
    { label: paper.voters, value: one.voters.join(', ') },
    ...shown.map((answer) => ({ label: vote.ballots[answer], value: String(one[answer]) })),
    { label: paper.by, value: one.enteredName },
  ]
}
