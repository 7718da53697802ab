import { Card, Details, Heading, Link, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { StatementEvent } from '../statement/statement.ts'
import { NotThere } from './not-there.tsx'
import type { Proof, WholeStatement } from './statement-loading.ts'
import { addressInSentence } from './statement-where.tsx'
import { nameOf } from './statement-name.ts'

type Part = { readonly visit: CooperativeVisit; readonly whole: WholeStatement }

/** What was sent and when, whether it arrived, and the PDF: readable for ever. */
export function StatementProof({ visit, whole, proof }: Part & { readonly proof: Proof }) {
  const words = visit.text.statements.proof
  const { slug } = visit.cooperative
  const { statement } = whole
  const others = proof.versions.filter(({ id }) => id !== statement.id)
  return (
    <Card tone="brand" labelledBy="proof">
      <Heading level={2} size={3} id="proof">
        {words.title}
      </Heading>
      <Sent visit={visit} whole={whole} />
      <Paragraph>{words.kept}</Paragraph>
      {proof.printed ? (
        <LinkButton look="secondary" href={paths.statementPdf(slug, statement.id)}>
          {words.pdf}
        </LinkButton>
      ) : (
        <Paragraph>{words.making}</Paragraph>
      )}
      <Details summary={words.exact}>
        <Paragraph>{words.exactWhy}</Paragraph>
        <Paragraph>
          <code>{whole.sha256.replace(/(.{8})(?=.)/g, '$1 ')}</code>
        </Paragraph>
      </Details>
      {others.length > 0 && (
        <>
          <Heading level={3} size={4}>
            {words.other}
          </Heading>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <Link href={paths.statement(slug, one.id)} roomy>
                  {nameOf(visit, one)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Sent({ visit, whole }: Part) {
  const words = visit.text.statements.proof
  const { statement, figures, events } = whole
  const municipality = figures.municipality.name
  const momentOf = (kind: StatementEvent['kind']) => {
    const event = events.find((one) => one.kind === kind)
    return event && formatMoment(event.at, visit.language)
  }
  const [sent, opened, received, failed] = [
    momentOf('sent'),
    momentOf('opened'),
    momentOf('received'),
    momentOf('send-failed'),
  ]
  // Where the member had it posted, when that is not how it was confirmed.
  const posted = events.find(({ kind }) => kind === 'sent')?.text ?? ''
  return (
    <>
      {momentOf('not-posted') !== undefined && <Paragraph>{words.notPosted}</Paragraph>}
      {sent === undefined && <NotSent visit={visit} whole={whole} failed={failed} />}
      {sent !== undefined && (
        <Paragraph>
          {words.sent[posted ? 'print' : statement.delivery]({
            moment: sent,
            municipality,
            address: addressInSentence(posted || statement.sentTo),
          })}
        </Paragraph>
      )}
      {opened !== undefined && <Paragraph>{words.opened({ moment: opened })}</Paragraph>}
      {received !== undefined && <Paragraph>{words.received({ moment: received })}</Paragraph>}
    </>
  )
}

function NotSent({ visit, whole, failed }: Part & { failed: string | undefined }) {
  const words = visit.text.statements.proof
  const { delivery, sentTo } = whole.destination
  const municipality = whole.figures.municipality.name
  if (whole.statement.replaced) return <Paragraph>{words.replaced}</Paragraph>
  if (whole.events.some(({ kind }) => kind === 'recalled'))
    return <Notice tone="doubt">{words.recalled({ municipality })}</Notice>
  if (failed !== undefined) return <Notice tone="doubt">{words.failed({ moment: failed })}</Notice>
  if (delivery === 'print')
    return <Paragraph>{words.toPost({ address: addressInSentence(sentTo) })}</Paragraph>
  if (delivery === 'mail') return <Paragraph>{words.toMail({ email: sentTo })}</Paragraph>
  if (whole.readers.names.length > 0) return <Paragraph>{words.toRead}</Paragraph>
  return (
    <>
      {!whole.readers.anybody && (
        <Notice tone="doubt">{visit.text.statements.where.nobodyThere({ municipality })}</Notice>
      )}
      <NotThere visit={visit} whole={whole} />
    </>
  )
}
