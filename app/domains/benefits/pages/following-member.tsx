/** How permission and statements of one member stand: on their page, for the office and the coach who help. */
import { Card, Heading, Link, Paragraph } from '../../../ui/index.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { paths } from '../../../web/paths.ts'
import { workingWithoutPermission } from '../permission/working-without.db.ts'
import { lineOfOpen, loadFollowed } from './followed-words.ts'
import { withoutPermissionInWords } from './without-permission-blocks.tsx'

/** What a first page said of this member, said again where that page leads to; the figures stay the member's. */
export const followingBlock: MemberBlock = {
  may: 'permissions.follow',
  parts: ['standing', 'progress'],
  async load(visit, memberId) {
    const { working, open } = await visit.read(async (tx) => ({
      working: (await workingWithoutPermission(tx, visit.now.today)).find((one) => one.memberId === memberId),
      open: (await loadFollowed(tx, visit)).filter(
        (one) => one.memberId === memberId && one.confirmedAt === null,
      ),
    }))
    const words = visit.text.statements.office.ofMember
    const said = working && withoutPermissionInWords(visit, working)
    return (
      <Card key="following" labelledBy="following">
        <Heading level={2} size={3} id="following">
          {words.title}
        </Heading>
        {said && (
          <Paragraph>
            <strong>{said.title}</strong>
            <br />
            {said.detail}
          </Paragraph>
        )}
        {open.length > 0 && (
          <>
            <Paragraph>{words.waits}</Paragraph>
            <ul>
              {open.map((one) => (
                <li key={one.id}>{lineOfOpen(visit, one)}</li>
              ))}
            </ul>
          </>
        )}
        {!said && open.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
        <Paragraph>
          <Link href={paths.statementsOffice(visit.cooperative.slug)} roomy>
            {words.all}
          </Link>
        </Paragraph>
      </Card>
    )
  },
}
