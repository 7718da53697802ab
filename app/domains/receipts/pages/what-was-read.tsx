import type { ComponentChildren } from 'preact'
import { Card, Details, Facts, Heading, Paragraph, type Fact } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Proposal, Read } from '../reading/proposal.ts'
import type { ReceiptPage } from '../receipt.ts'

/** What the machine read, each with the line it comes from and what bears it out; doubt is shown as doubt. */
export function WhatWasRead(props: {
  visit: CooperativeVisit
  pages: readonly ReceiptPage[]
  proposal: Proposal | undefined
}) {
  const { visit, pages, proposal } = props
  const words = visit.text.receipts.reading
  if (pages.length === 0) return null
  const isBlank = pages.every(({ reading }) => reading?.how !== 'picture' && reading?.how !== 'text')
  return (
    <Card labelledBy="gelezen">
      <Heading level={2} size={3} id="gelezen">
        {words.title}
      </Heading>
      {!proposal && <Paragraph>{words.busy}</Paragraph>}
      {proposal && isBlank && <Paragraph>{words.nothing}</Paragraph>}
      {proposal && !isBlank && <Proposed visit={visit} proposal={proposal} />}
    </Card>
  )
}

function Proposed({ visit, proposal }: { visit: CooperativeVisit; proposal: Proposal }) {
  const words = visit.text.receipts.reading
  const { shop, day, total, vat, doubts } = proposal
  const fact = <T,>(label: string, read: Read<T, string> | undefined, show: (value: T) => string): Fact => ({
    label,
    value: !read
      ? words.absent
      : read.checks.length > 0
        ? show(read.value)
        : `${show(read.value)} (${words.unsure})`,
  })
  const money = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <>
      <Paragraph quiet>{words.lead}</Paragraph>
      <Facts
        facts={[
          fact(words.shop, shop, (name) => name),
          fact(words.day, day, (on) => formatDay(on, visit.language)),
          fact(words.total, total, money),
          fact(words.vat, vat, money),
        ]}
      />
      {doubts.map((doubt) => (
        <Paragraph key={doubt}>{words.doubt[doubt]}</Paragraph>
      ))}
      <Details>
        <Why label={words.shop} visit={visit} read={shop} checks={words.shopCheck} />
        <Why label={words.day} visit={visit} read={day} checks={words.dayCheck} />
        <Why label={words.total} visit={visit} read={total} checks={words.totalCheck} />
        <Why label={words.vat} visit={visit} read={vat} checks={words.vatCheck} />
      </Details>
    </>
  )
}

function Why<Check extends string>(props: {
  label: string
  visit: CooperativeVisit
  read: Read<unknown, Check> | undefined
  checks: Readonly<Record<Check, string>>
}): ComponentChildren {
  const { label, visit, read, checks } = props
  const words = visit.text.receipts.reading
  if (!read) return null
  const bearing = read.checks.length > 0 ? read.checks.map((check) => checks[check]) : [words.nothingBears]
  return (
    <>
      <Heading level={3} size={4}>
        {label}
      </Heading>
      <Paragraph>{[words.from({ line: read.line }), ...bearing].join(' ')}</Paragraph>
    </>
  )
}
