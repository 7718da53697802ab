import { Badge, Card, Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { YearCheck } from '../year-checks.ts'

const TONES = { right: 'done', almost: 'doubt', wrong: 'wrong', unknown: 'doubt' } as const

/** What everybody should see of a year, each with how it came out. */
export function ChecksCard(props: { visit: CooperativeVisit; checks: readonly YearCheck[] | undefined }) {
  const words = props.visit.text.audit.checks
  if (!props.checks)
    return (
      <Card>
        <Stack gap="small">
          <Heading level={2}>{words.title}</Heading>
          <Paragraph>{words.notForYou}</Paragraph>
        </Stack>
      </Card>
    )
  return (
    <Stack gap="small">
      <Heading level={2}>{words.title}</Heading>
      <Paragraph quiet>{words.lead}</Paragraph>
      <Table
        caption={words.title}
        captionUnseen
        rows={props.checks}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            label: props.visit.text.audit.list.entry,
            head: true,
            cell: ({ key, result, found }) =>
              result === 'almost'
                ? words.parked({ amount: formatEuro(abs(found), props.visit.language) })
                : words.of[key][result],
          },
          {
            key: 'result',
            label: props.visit.text.audit.list.state,
            cell: ({ result }) => <Badge tone={TONES[result]}>{words[result]}</Badge>,
          },
        ]}
      />
    </Stack>
  )
}
