import type { ComponentChildren } from 'preact'
import {
  Button,
  Card,
  Details,
  Euro,
  Facts,
  Form,
  Heading,
  HiddenField,
  Ladder,
  Notice,
  Paragraph,
  Stack,
  type Fact,
} from '../../../ui/index.ts'
import { formatDay, formatEuro, formatIban, formatMoment } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { readIban } from '../../cooperative/index.ts'
import type { BankLine } from '../bank-line.db.ts'
import type { Match } from '../match.db.ts'
import type { LinePart } from '../line-parts.ts'
import { reasonsFromJson } from '../reasons.ts'
import type { Looked } from './bank-data.ts'
import { ByHand } from './by-hand.tsx'
import { partAsItWas } from './does-in-words.ts'
import { LineDocuments } from './line-documents.tsx'
import type { LineState } from './line-state.ts'
import { Proposals } from './proposals.tsx'
import { partyOf, reasonSentence } from './sentences.ts'

/** One line: as the bank sent it, what it may be or what was made of it, and everything one can do with it. */
export function LineCard({
  visit,
  looked,
  state,
}: {
  visit: CooperativeVisit
  looked: Looked
  state: LineState
}) {
  const { line, decided, undone } = looked
  const words = visit.text.bank.line
  const title = words.title({ name: partyOf(visit, line), amount: formatEuro(line.amount, visit.language) })
  return (
    <Card labelledBy="line">
      <Stack>
        <div tabIndex={-1} data-focus={visit.params['line'] === undefined ? undefined : ''}>
          <Heading level={2} id="line">
            {title}
          </Heading>
        </div>
        {line.reversal && <Notice tone="doubt">{words.reversal}</Notice>}
        {decided || line.amount === 0n ? (
          <>
            <AsSent visit={visit} line={line} />
            {decided ? (
              <Decided visit={visit} looked={looked} match={decided} />
            ) : (
              <NothingToBook visit={visit} />
            )}
          </>
        ) : (
          <ToDecide visit={visit} looked={looked} state={state} />
        )}
        {undone.length > 0 && (
          <Details summary={words.history}>
            {undone.map((match) => (
              <Told key={match.id} visit={visit} looked={looked} match={match} />
            ))}
          </Details>
        )}
      </Stack>
    </Card>
  )
}

/** A line that waits. With a proposal, deciding about it comes before everything that the bank sent. */
function ToDecide(props: { visit: CooperativeVisit; looked: Looked; state: LineState }) {
  const { visit, looked } = props
  const { line } = looked
  const hasProposal = looked.proposals.length > 0
  const sent = <AsSent visit={visit} line={line} />
  return (
    <>
      {hasProposal ? <Paragraph>{line.text}</Paragraph> : sent}
      <Proposals visit={visit} looked={looked} />
      {hasProposal && (
        <>
          <Heading level={3}>{visit.text.bank.line.asSent}</Heading>
          {sent}
        </>
      )}
      {visit.may('bank.match') && <ByHand {...props} />}
    </>
  )
}

/** A line of € 0,00: the bank tells something, and no money moved. */
function NothingToBook({ visit }: { visit: CooperativeVisit }) {
  return <Notice tone="done">{visit.text.bank.line.nothingToBook}</Notice>
}

/** What the bank sent: what we read in it, and the very text. */
function AsSent({ visit, line }: { visit: CooperativeVisit; line: BankLine }) {
  const words = visit.text.bank.line
  const day = formatDay(line.bookedOn, visit.language)
  const iban = (text: string) => (readIban(text) !== undefined ? formatIban(text) : text)
  const said: (Fact | false)[] = [
    { label: words.bookedOn, value: day },
    line.valueOn !== null &&
      line.valueOn !== line.bookedOn && {
        label: words.valueOn,
        value: formatDay(line.valueOn, visit.language),
      },
    { label: words.amount, value: <Euro amount={line.amount} sign="always" />, number: true },
    line.name !== '' && { label: words.name, value: line.name },
    line.iban !== '' && { label: words.iban, value: iban(line.iban) },
    line.text !== '' && { label: words.text, value: line.text },
    line.structuredReference !== '' && { label: words.reference, value: line.structuredReference },
    line.endToEndId !== '' && { label: words.endToEnd, value: line.endToEndId },
  ]
  return (
    <>
      <Facts facts={said.filter((fact) => fact !== false)} />
      <Details summary={words.raw}>
        {line.raw.split(/\r?\n/).map((text, at) => (
          <div key={at}>
            <code>{text}</code>
          </div>
        ))}
        <p>
          {words.account}: {iban(line.accountIban)}
          {line.bankReference !== '' && ` · ${words.bankReference}: ${line.bankReference}`}
        </p>
      </Details>
    </>
  )
}

/** What somebody made of it, and undoing that. */
function Decided({ visit, looked, match }: { visit: CooperativeVisit; looked: Looked; match: Match }) {
  const words = visit.text.bank.line
  const here = paths.bankLine(visit.cooperative.slug, looked.line.id)
  return (
    <>
      <Heading level={3}>{words.decided}</Heading>
      <Told visit={visit} looked={looked} match={match} />
      <LineDocuments visit={visit} entryId={match.entryId} documents={looked.documents} />
      {visit.may('bank.match') && (
        <Form action={here} commandId={freshCommandId(visit)} label={words.undo}>
          <HiddenField name="matchId" value={match.id} />
          <Button
            look="secondary"
            name="intent"
            value="undo"
            {...(looked.line.parked ? { dataKey: 'Enter' } : {})}
          >
            {words.undo}
          </Button>
        </Form>
      )}
    </>
  )
}

function openAfter({ openAfter: all }: Looked, { entryId }: Match, part: LinePart): Cents | undefined {
  if (part.kind !== 'invoice') return undefined
  return all.find((one) => one.entryId === entryId && one.invoiceId === part.invoiceId)?.open
}

function Told({
  visit,
  looked,
  match,
}: {
  visit: CooperativeVisit
  looked: Looked
  match: Match
}): ComponentChildren {
  const words = visit.text.bank.line
  const when = (at: Date) => formatMoment(at, visit.language)
  const reasons = reasonsFromJson(match.reasons)
  return (
    <>
      <Ladder
        rungs={match.parts.map((part) => ({
          sentence: partAsItWas(visit, part, looked.named, openAfter(looked, match, part)),
          amount: part.amount,
        }))}
      />
      <Paragraph>
        {words.decidedBy({ who: match.decidedByName ?? words.office, when: when(match.decidedAt) })}{' '}
        {match.confidence === null ? words.decidedByHand : words.decidedProposed}
      </Paragraph>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.kind}>{reasonSentence(visit, reason)}</li>
          ))}
        </ul>
      )}
      {match.note !== '' && <Paragraph>{match.note}</Paragraph>}
      {match.undoneAt && (
        <Paragraph quiet>
          {words.undone({ who: match.undoneByName ?? words.office, when: when(match.undoneAt) })}
        </Paragraph>
      )}
    </>
  )
}
