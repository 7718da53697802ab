import { ButtonRow, Card, Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberById } from '../../members/index.ts'
import { leavingOf, standingOf } from '../leaving.db.ts'
import { stillToDo } from '../road.ts'

/** Whether this member stops, on their page, with the way to what still stands or to write it down. */
export const leavingBlock: MemberBlock = {
  may: 'leaving.follow',
  parts: [],
  async load(visit, memberId) {
    const { cooperativeId, personId } = visit.actor
    const found = await visit.read(async (tx) => {
      const member = await memberById(tx, cooperativeId, memberId)
      if (!member || member.personId === personId) return undefined
      const leaving = await leavingOf(tx, cooperativeId, memberId)
      if (!leaving && member.leftOn !== undefined) return undefined
      const standing = leaving ? await standingOf(tx, memberId, visit.now.at) : []
      return { member, leaving, count: stillToDo(standing).count }
    })
    if (!found) return null
    const { member, leaving, count } = found
    const { member: words, home } = visit.text.leaving
    const name = member.firstName
    const day = leaving && formatDay(member.leftOn ?? leaving.lastDay, visit.language)
    return (
      <Card key="leaving" labelledBy="leaving">
        <Heading level={2} size={3} id="leaving">
          {words.title}
        </Heading>
        <Paragraph>
          {day === undefined
            ? words.none({ name })
            : member.leftOn === undefined
              ? home.of({ name, day, count })
              : home.left({ name, day, count })}
        </Paragraph>
        {leaving && leaving.endWhy !== '' && <Paragraph>{words.endWhy({ why: leaving.endWhy })}</Paragraph>}
        <ButtonRow>
          <LinkButton href={paths.memberLeaving(visit.cooperative.slug, memberId)} look="secondary">
            {leaving ? words.see : words.say}
          </LinkButton>
        </ButtonRow>
      </Card>
    )
  },
}
