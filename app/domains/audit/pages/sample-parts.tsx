import {
  Badge,
  Card,
  Details,
  Euro,
  Facts,
  Heading,
  KeyHints,
  Link,
  LinkButton,
  Paragraph,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro, formatMoment } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { SampleEntry } from '../audit.db.ts'
import { isIndependent } from '../independent.ts'
import { openedOf, type Looked } from '../load-looked.ts'
import type { AuditStanding } from '../load-standing.ts'
import { auditPaths } from './addresses.ts'

type Props = { visit: CooperativeVisit; standing: AuditStanding }
type Opened = { looked: ReadonlyMap<Id<'entry'>, Looked> | undefined }

const TONES = { right: 'done', question: 'doubt', answer: 'info', none: 'neutral' } as const

/** The entries of the sample, each with how it stands and the way to its papers. */
export function SampleTable({ visit, standing: { year, sample }, looked }: Props & Opened) {
  const words = visit.text.audit.list
  const { slug } = visit.cooperative
  const here = (entry: string) => auditPaths.auditEntry(slug, String(year), entry)
  const next = sample.find(({ state }) => state === null) ?? sample.find(({ state }) => state === 'answer')
  const looks = isIndependent(visit.actor)
  return (
    <Stack gap="small">
      <Heading level={2}>{looks ? words.title : words.readOnlyTitle}</Heading>
      {looked && <Paragraph>{words.unopened(openedOf(looked))}</Paragraph>}
      {looks && next && (
        <LinkButton href={here(next.id)} dataKey="n">
          {words.next}
        </LinkButton>
      )}
      <Table
        caption={looks ? words.title : words.readOnlyTitle}
        captionUnseen
        keyed
        rows={sample}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'entry',
            label: words.entry,
            head: true,
            cell: ({ id, number, description }) => <Link href={here(id)}>{`${number} ${description}`}</Link>,
          },
          { key: 'day', label: words.day, cell: ({ countsOn }) => formatDay(countsOn, visit.language) },
          {
            key: 'amount',
            label: words.amount,
            number: true,
            cell: ({ amount }) => <Euro amount={amount} />,
          },
          ...(looked
            ? [
                {
                  key: 'paper',
                  label: words.paper,
                  cell: ({ id }: SampleEntry) => openedInWords(visit, looked.get(id) ?? 'no-paper'),
                },
              ]
            : []),
          {
            key: 'state',
            label: words.state,
            cell: ({ state }) => <Badge tone={TONES[state ?? 'none']}>{words[state ?? 'none']}</Badge>,
          },
        ]}
      />
      <KeyHints keys={looks && next ? [{ key: 'n', does: words.next }] : []} />
    </Stack>
  )
}

function openedInWords({ text, language }: CooperativeVisit, looked: Looked): string {
  const words = text.audit.list
  if (typeof looked === 'string') return words[looked]
  return words.opened({ day: formatDay(dayOf(looked.openedAt), language), name: looked.name })
}

/** How was drawn, by whom, and how anybody can draw it again. */
export function DrawCard({ visit, standing: { audit, sample }, since }: Props & { since: number }) {
  if (!audit) return null
  const words = visit.text.audit.drawn
  const facts = {
    drawn: String(sample.length),
    entries: String(audit.entries),
    amount: formatEuro(audit.amount, visit.language),
  }
  const isFewer = sample.length < Math.min(audit.asked, audit.entries)
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2}>{words.title}</Heading>
        <Paragraph>{words[audit.weighing](facts)}</Paragraph>
        {isFewer && <Paragraph>{words.fewer}</Paragraph>}
        {since > 0 && <Paragraph>{words.since(since)}</Paragraph>}
        <Paragraph quiet>
          {words.by({ name: audit.begunByName, moment: formatMoment(audit.begunAt, visit.language) })}
        </Paragraph>
        <Details summary={words.howTitle}>
          <Paragraph>{audit.weighing === 'equal' ? words.howEqual : words.howAmount}</Paragraph>
          <Facts facts={[{ label: words.seed, value: audit.seed }]} />
        </Details>
      </Stack>
    </Card>
  )
}
