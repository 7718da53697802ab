import { ButtonRow, Card, Heading, LinkButton } from '../../../ui/index.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { paths } from '../../../web/paths.ts'
import { isMemberOn, memberById } from '../../members/index.ts'
import { loadAttention } from '../load-attention.ts'
import { planAt } from './addresses.ts'
import { Reasons } from './who-needs-you.tsx'

/**
 * On the page of a member, for their coach: why they need somebody now, and the ways to the plan, the notes and a talk;
 * nothing of what they say.
 */
export const guidanceBlock: MemberBlock = {
  may: 'guidance.guide',
  parts: [],
  async load(visit, memberId) {
    const { member, guided } = await visit.read(async (tx) => ({
      member: await memberById(tx, visit.cooperative.id, memberId),
      guided: await loadAttention(tx, visit.cooperative.id, visit.now.today),
    }))
    if (!member) return null
    const reasons = guided.find((one) => one.member.id === memberId)?.reasons ?? []
    const { slug } = visit.cooperative
    const at = planAt(slug, memberId)
    const words = visit.text.guidance.member
    const speaks = visit.may('appointment.propose') && isMemberOn(member, visit.now.today)
    return (
      <Card key="guidance" labelledBy="guidance">
        <Heading level={2} size={3} id="guidance">
          {words.title}
        </Heading>
        <Reasons visit={visit} memberId={memberId} reasons={reasons} />
        <ButtonRow>
          <LinkButton href={at.plan} look="secondary">
            {words.plan}
          </LinkButton>
          <LinkButton href={at.notes} look="secondary">
            {visit.text.guidance.notes.title}
          </LinkButton>
          {speaks && (
            <LinkButton href={`${paths.newAppointment(slug)}?lid=${memberId}`} look="secondary">
              {visit.text.appointments.propose}
            </LinkButton>
          )}
        </ButtonRow>
      </Card>
    )
  },
}
