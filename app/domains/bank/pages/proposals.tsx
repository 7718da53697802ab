import {
  Badge,
  Button,
  ButtonRow,
  Details,
  Form,
  Heading,
  HiddenField,
  Ladder,
  Link,
  Notice,
  Paragraph,
  Stack,
  Table,
  Euro,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { keyOfParts } from '../line-parts.ts'
import { isInDoubt } from '../in-doubt.ts'
import { IsThereAnInvoice } from './is-there-an-invoice.tsx'
import type { Explained, Looked } from './bank-data.ts'
import { doesInWords } from './does-in-words.ts'
import { confidenceWord, reasonSentence } from './sentences.ts'

/** What a line may be: the best with everything it would do, the others one tap away. */
export function Proposals({ visit, looked }: { visit: CooperativeVisit; looked: Looked }) {
  const words = visit.text.bank.line
  const [best, ...others] = looked.proposals
  return (
    <Stack>
      <Heading level={3}>{words.proposals}</Heading>
      {looked.notHanded.map(({ batchId, number, payeeName }) => (
        <Notice key={batchId} tone="doubt">
          {words.notHanded({ number, name: payeeName })}{' '}
          <Link href={paths.paymentBatch(visit.cooperative.slug, batchId)} roomy>
            {words.toBatch({ number })}
          </Link>
        </Notice>
      ))}
      {!best && (
        <Notice tone="doubt">{visit.may('bank.match') ? words.noProposal : words.noProposalToRead}</Notice>
      )}
      {best && <One visit={visit} looked={looked} proposal={best} first />}
      {others.map((proposal) => (
        <Details key={keyOfParts(proposal.parts)} summary={summaryOf(visit, looked, proposal)}>
          <One visit={visit} looked={looked} proposal={proposal} first={false} />
        </Details>
      ))}
    </Stack>
  )
}

function summaryOf(visit: CooperativeVisit, { line, named }: Looked, proposal: Explained): string {
  const { word } = confidenceWord(visit, proposal.confidence)
  const [, what] = doesInWords(visit, line, proposal.does, named)
  return `${word}: ${what?.sentence ?? ''}`
}

function One(props: { visit: CooperativeVisit; looked: Looked; proposal: Explained; first: boolean }) {
  const { visit, looked, proposal, first } = props
  const words = visit.text.bank
  const { word, tone } = confidenceWord(visit, proposal.confidence)
  const { does } = proposal
  return (
    <Stack gap="small">
      <p class="nl-paragraph">
        <Badge tone={tone}>
          {word} ({proposal.confidence} %)
        </Badge>
      </p>
      <ul aria-label={words.line.why}>
        {proposal.reasons.map((reason) => (
          <li key={JSON.stringify(reason, withoutBigInt)}>{reasonSentence(visit, reason)}</li>
        ))}
      </ul>
      <Heading level={4}>{words.line.willDo}</Heading>
      <Ladder rungs={doesInWords(visit, looked.line, does, looked.named)} />
      {does.sharedBefore && <Paragraph quiet>{words.does.sharedBefore}</Paragraph>}
      {does.closed && (
        <Notice>
          {words.does.countsToday({
            closed: formatDay(does.closed, visit.language),
            today: formatDay(does.countsOn, visit.language),
          })}
        </Notice>
      )}
      {isCostWithoutInvoice(looked, proposal) && <IsThereAnInvoice visit={visit} />}
      {visit.may('bank.match') && <Decide visit={visit} looked={looked} proposal={proposal} first={first} />}
      <Journal visit={visit} proposal={proposal} />
    </Stack>
  )
}

/** Money out on an account of the own costs (the four thousands of the chart), for which there is no invoice. */
function isCostWithoutInvoice({ line, named }: Looked, { parts }: Explained): boolean {
  if (line.amount >= 0n) return false
  return parts.some((part) => {
    const account = part.kind === 'account' ? named.accounts.get(part.account) : undefined
    // What the bank charges stands on its statement, and has a purpose of its own.
    return account?.purpose === null && account.code.startsWith('4')
  })
}

/** The entry as a bookkeeper reads it. */
function Journal({ visit, proposal: { does } }: { visit: CooperativeVisit; proposal: Explained }) {
  const words = visit.text.bank.does
  return (
    <Details summary={words.books}>
      <Table
        caption={words.books}
        captionUnseen
        rows={does.entry.map((side, at) => ({ ...side, at }))}
        rowKey={(side) => String(side.at)}
        columns={[
          { key: 'account', label: words.account_, head: true, cell: (side) => side.account },
          {
            key: 'debit',
            label: words.debit,
            number: true,
            cell: (side) => (side.amount > 0n ? <Euro amount={side.amount} bare /> : null),
          },
          {
            key: 'credit',
            label: words.credit,
            number: true,
            cell: (side) => (side.amount < 0n ? <Euro amount={-side.amount} bare /> : null),
          },
        ]}
      />
    </Details>
  )
}

function Decide(props: { visit: CooperativeVisit; looked: Looked; proposal: Explained; first: boolean }) {
  const { visit, looked, proposal, first } = props
  const words = visit.text.bank.line
  const here = paths.bankLine(visit.cooperative.slug, looked.line.id)
  const key = keyOfParts(proposal.parts)
  const asks = first && isInDoubt(proposal)
  const keyed = first
    ? { dataKey: 'Enter', ...(asks ? { describedBy: 'in-doubt', data: { 'data-asks': '' } } : {}) }
    : {}
  return (
    <ButtonRow>
      <Form
        action={here}
        commandId={freshCommandId(visit)}
        label={words.accept}
        {...(first ? { id: 'accept' } : {})}
      >
        <HiddenField name="proposal" value={key} />
        {asks && (
          <p id="in-doubt" class="nl-paragraph" hidden>
            {words.askFirst}
          </p>
        )}
        <Button name="intent" value="accept" look={first ? 'primary' : 'secondary'} {...keyed}>
          {first ? words.accept : words.acceptOther}
        </Button>
      </Form>
      {mayReject([proposal]) && (
        <Form action={here} commandId={freshCommandId(visit)} label={words.reject}>
          <HiddenField name="proposal" value={key} />
          <Button name="intent" value="reject" look="quiet">
            {words.reject}
          </Button>
        </Form>
      )}
      {first && <RejectAll visit={visit} looked={looked} />}
    </ButtonRow>
  )
}

/** Whether there is an invoice among them to say no to. */
export function mayReject(proposals: readonly Pick<Explained, 'parts'>[]): boolean {
  return proposals.some((one) => one.parts.some((part) => 'invoiceId' in part))
}

function RejectAll({ visit, looked }: { visit: CooperativeVisit; looked: Looked }) {
  const words = visit.text.bank.line
  const here = paths.bankLine(visit.cooperative.slug, looked.line.id)
  if (!mayReject(looked.proposals)) return null
  return (
    <Form action={here} commandId={freshCommandId(visit)} label={words.rejectAll}>
      <Button name="intent" value="reject-all" look="quiet" dataKey="r">
        {words.rejectAll}
      </Button>
    </Form>
  )
}

function withoutBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
