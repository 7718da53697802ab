import { Heading, Paragraph, Stack, Table, type Column } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { arrivesByMember } from '../statement/statement.ts'
import type { FollowedWithEvents } from './followed-words.ts'
import { nameOf } from './statement-name.ts'

/**
 * What was confirmed and arrives only when its member does something, for office and coach: each member once, with the
 * months, the oldest first.
 */
export function NotThereYet(props: { visit: CooperativeVisit; all: readonly FollowedWithEvents[] }) {
  const { visit, all } = props
  const { office, arrival } = visit.text.statements
  const waiting = all
    .filter((one) => arrivesByMember(one, one.events, one.address))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.month.localeCompare(b.month))
  const members = [...Map.groupBy(waiting, ({ memberId }) => memberId).values()]
  const columns: Column<readonly FollowedWithEvents[]>[] = [
    { key: 'member', label: office.member, head: true, cell: ([first]) => first?.name },
    {
      key: 'months',
      label: office.months,
      cell: (ofMember) => ofMember.map((one) => nameOf(visit, one)).join(' · '),
    },
  ]
  return (
    <Stack gap="small">
      <Heading level={2}>{arrival.office.title}</Heading>
      <Paragraph>{members.length === 0 ? arrival.office.none : arrival.office.lead}</Paragraph>
      {members.length > 0 && (
        <Table
          caption={arrival.office.caption}
          captionUnseen
          columns={columns}
          rows={members}
          rowKey={([first]) => first!.memberId}
        />
      )}
    </Stack>
  )
}
