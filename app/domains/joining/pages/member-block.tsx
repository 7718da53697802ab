import { Card, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { applicationOfMember } from '../application.db.ts'
import { paths } from '../../../web/paths.ts'
import { placeDetail, unplacedMembers } from './unplaced-block.ts'
import { joiningAddresses } from './addresses.ts'
import { mayBeUndone } from '../undo-enrolment.ts'
import { applicationKeptUntil } from '../kept-until.ts'

/** How this member came in, on their page, until it is erased: the way back to the application. */
export const applicationBlock: MemberBlock = {
  may: 'application.guide',
  parts: [],
  async load(visit, memberId) {
    const { id } = visit.cooperative
    const { application, unplaced } = await visit.read(async (tx) => ({
      application: await applicationOfMember(tx, id, memberId),
      unplaced: visit.may('municipality.edit')
        ? (await unplacedMembers(tx, id, visit.now.today)).find((one) => one.memberId === memberId)
        : undefined,
    }))
    const until = application && applicationKeptUntil(application)
    if (!application || !until) return null
    const { member, home } = visit.text.joining
    return (
      <Card key="application" labelledBy="application">
        <Heading level={2} size={3} id="application">
          {member.title}
        </Heading>
        <Paragraph>{member.kept({ day: formatDay(until, visit.language) })}</Paragraph>
        <p>
          <Link href={joiningAddresses.one(visit.cooperative.slug, application.id)} roomy>
            {member.see}
          </Link>
        </p>
        {unplaced && (
          <Paragraph>
            <Link href={paths.municipalities(visit.cooperative.slug)}>{home.place(unplaced)}</Link>.{' '}
            {placeDetail(home, unplaced)}
          </Paragraph>
        )}
        {visit.may('members.edit') && mayBeUndone(application, visit.now.today) && (
          <p>
            <Link href={joiningAddresses.undo(visit.cooperative.slug, application.id)} roomy>
              {visit.text.joining.undo.open}
            </Link>
          </p>
        )}
      </Card>
    )
  },
}
