import { ButtonRow, Card, Heading, LinkButton } from '../../../ui/index.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { paths } from '../../../web/paths.ts'
import { isMemberOn, memberById } from '../../members/index.ts'
import { planAt } from './addresses.ts'

/** On the page of a member, for their coach: the ways to the plan, the notes and a talk. It says nothing of what stands there. */
export const guidanceBlock: MemberBlock = {
  may: 'guidance.guide',
  parts: [],
  async load(visit, memberId) {
    const member = await visit.read((tx) => memberById(tx, visit.cooperative.id, memberId))
    if (!member) return null
    const { slug } = visit.cooperative
    const at = planAt(slug, memberId)
    const words = visit.text.guidance.member
    const speaks = visit.may('appointment.propose') && isMemberOn(member, visit.now.today)
    return (
      <Card key="guidance" labelledBy="guidance">
        <Heading level={2} size={3} id="guidance">
          {words.title}
        </Heading>
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
