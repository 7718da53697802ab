import { Heading, Paragraph, Stack, Table, type Column } from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { arrivesByMember } from '../statement/statement.ts'
import type { FollowedWithEvents } from './followed-words.ts'
import { nameOf } from './statement-name.ts'

/** What was confirmed and arrives only when its member does something, for office and coach: the oldest first. */
export function NotThereYet(props: { visit: CooperativeVisit; all: readonly FollowedWithEvents[] }) {
  const { visit, all } = props
  const { office, list, arrival } = visit.text.statements
  const waiting = all
    .filter((one) => arrivesByMember(one, one.events, one.address))
    .toSorted((a, b) => a.month.localeCompare(b.month) || a.name.localeCompare(b.name))
  const columns: Column<FollowedWithEvents>[] = [
    { key: 'member', label: office.member, head: true, cell: ({ name }) => name },
    { key: 'month', label: office.month, cell: (one) => nameOf(visit, one) },
    { key: 'due', label: office.due, cell: ({ dueOn }) => formatDay(dueOn, visit.language) },
    {
      key: 'confirmed',
      label: list.confirmedOn,
      cell: ({ confirmedAt }) => formatMoment(confirmedAt!, visit.language),
    },
  ]
  return (
    <Stack gap="small">
      <Heading level={2}>{arrival.office.title}</Heading>
      <Paragraph>{waiting.length === 0 ? arrival.office.none : arrival.office.lead}</Paragraph>
      {waiting.length > 0 && (
        <Table
          caption={arrival.office.caption}
          captionUnseen
          columns={columns}
          rows={waiting}
          rowKey={({ id }) => id}
        />
      )}
    </Stack>
  )
}
