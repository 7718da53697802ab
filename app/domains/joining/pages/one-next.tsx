import {
  Button,
  ButtonRow,
  Card,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { nextStages, writtenNext } from '../road.ts'
import { mayBeUndone } from '../undo-enrolment.ts'
import { voteStands, waitsForSecond } from '../vote.ts'
import { joiningAddresses } from './addresses.ts'
import type { Part } from './whole.ts'

/** The steps that can come next: the one that brings it further as the button, the ends beside it. */
export function Next({ visit, whole }: Part) {
  const { application, rules } = whole
  const { one, step, openVote } = visit.text.joining
  const { slug } = visit.cooperative
  const { id, stage, contact, memberId, endedOn } = application
  const at = { stage, benefit: contact.benefit, trialMonths: rules.trialMonths }
  const next = nextStages(at)
  const written = writtenNext(at)
  const ends = written.filter((one) => one === 'refused' || one === 'withdrawn')
  const onward = written.filter((one) => one !== 'refused' && one !== 'withdrawn')
  const enrolls = next.includes('member')
  return (
    <Card labelledBy="next">
      <Heading level={2} size={3} id="next">
        {endedOn ? one.nextNone : one.next}
      </Heading>
      <VoteGoesOn visit={visit} whole={whole} />
      <ButtonRow>
        {onward.map((to, index) => (
          <LinkButton
            key={to}
            href={joiningAddresses.step(slug, id, to)}
            {...(index > 0 ? { look: 'secondary' as const } : {})}
          >
            {stage === 'intake-held' && to === 'permission-granted'
              ? step.grantedAlready
              : step.titles(application)[to]}
          </LinkButton>
        ))}
        {next.includes('voting') && (
          <LinkButton
            href={joiningAddresses.openVote(slug, id)}
            {...(onward.length > 0 ? { look: 'secondary' as const } : {})}
          >
            {openVote.title}
          </LinkButton>
        )}
        {enrolls && visit.may('members.edit') && (
          <LinkButton href={joiningAddresses.makeMember(slug, id)}>{one.makeMember}</LinkButton>
        )}
        {memberId && visit.may('members.read') && (
          <LinkButton href={paths.member(slug, memberId)} look="secondary">
            {one.openMember}
          </LinkButton>
        )}
        {endedOn && (
          <LinkButton href={joiningAddresses.keep(slug, id)} look="secondary">
            {one.keepLonger}
          </LinkButton>
        )}
      </ButtonRow>
      {enrolls && !visit.may('members.edit') && <Paragraph>{one.toAdministrator(application)}</Paragraph>}
      <UndoEnrolling visit={visit} whole={whole} />
      {ends.length > 0 && (
        <Paragraph quiet>
          {ends.map((to) => (
            <Link key={to} href={joiningAddresses.step(slug, id, to)} roomy>
              {step.titles(application)[to]}
            </Link>
          ))}
        </Paragraph>
      )}
    </Card>
  )
}

/** The way back of who was entered by mistake, on the day itself. */
function UndoEnrolling({ visit, whole: { application } }: Part) {
  if (!visit.may('members.edit') || !mayBeUndone(application, visit.now.today)) return null
  return (
    <p>
      <Link href={joiningAddresses.undo(visit.cooperative.slug, application.id)} roomy>
        {visit.text.joining.undo.open}
      </Link>
    </p>
  )
}

/** How the vote goes, as numbers; counting it is the next step once it is over. */
function VoteGoesOn({ visit, whole: { application, vote, cast, papers } }: Part) {
  const { one } = visit.text.joining
  if (!vote || vote.counted || application.stage !== 'voting') return null
  const waits = papers.some(waitsForSecond)
  const toCount = voteStands(vote, cast, papers, visit.now.today) === 'to-count'
  return (
    <>
      <Paragraph>{one.votingUntil({ day: formatDay(vote.closesOn, visit.language) })}</Paragraph>
      <Paragraph>{one.cast(cast)}</Paragraph>
      {waits && <Paragraph>{visit.text.joining.paper.waits}</Paragraph>}
      {toCount && (
        <Form
          action={joiningAddresses.count(visit.cooperative.slug, application.id)}
          commandId={freshCommandId(visit)}
          label={one.count}
        >
          <HiddenField name="revision" value={String(application.revision)} />
          <Button>{one.count}</Button>
        </Form>
      )}
    </>
  )
}

/** How a vote that was counted ended, as numbers; where these would tell what somebody voted, none. */
export function Counted({ visit, whole: { vote, numbersShow } }: Part) {
  if (!vote?.counted) return null
  const { one } = visit.text.joining
  if (!numbersShow) return <Paragraph>{one.countedFew}</Paragraph>
  return (
    <>
      <Paragraph>{one.counted(vote.counted)}</Paragraph>
      {vote.counted.yes + vote.counted.no === 0 && <Paragraph>{one.countedNobody}</Paragraph>}
    </>
  )
}
