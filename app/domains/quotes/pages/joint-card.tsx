/** Of a quote of several members: who has which part, who said yes, and the way to divide it. */
import { besideField, ButtonRow, Card, Heading, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stillFits, yesToComeFrom } from '../../sales/index.ts'
import { SignedSheet } from '../../../web/signed-sheet.tsx'
import { StakesTable } from '../../sales/pages/index.ts'
import type { Quote } from '../quote.ts'
import type { Looking } from './looking.ts'

/** Nothing for what one member does alone and nobody may divide any more. */
export function JointCard(looking: Looking) {
  const { visit, quote, own } = looking
  const words = visit.text.joint
  const divides = mayDivide(visit, quote, own)
  const href = paths.splitQuote(visit.cooperative.slug, quote.id)
  if (quote.shares.length === 0)
    return divides ? (
      <ButtonRow>
        <LinkButton href={href} look="quiet">
          {words.begin.quote}
        </LinkButton>
      </ButtonRow>
    ) : null
  return (
    <Card labelledBy="joint">
      <Heading level={2} id="joint">
        {words.card.quote}
      </Heading>
      <Paragraph>{words.cardLead.quote}</Paragraph>
      {quote.sent === undefined && !stillFits(quote, quote).ok && (
        <Notice tone="doubt">{words.doesNotFit.quote}</Notice>
      )}
      <StakesTable work={quote} asks={quote.state === 'submitted'} />
      {quote.state === 'submitted' && <OnPaper {...looking} />}
      {divides && (
        <ButtonRow>
          <LinkButton href={href} look="secondary">
            {words.change}
          </LinkButton>
        </ButtonRow>
      )}
    </Card>
  )
}

/** Who drafts it divides it until it is put forward; the administration also while it waits, but not its own. */
export function mayDivide(visit: CooperativeVisit, { state }: Pick<Quote, 'state'>, own: boolean): boolean {
  const office = visit.may('invoices.draft')
  if (state === 'submitted') return visit.may('quote.send') && !own
  return (state === 'draft' || state === 'returned') && (office || own)
}

/** For who never signs in: the administration says that the signed sheet is there. */
function OnPaper({ visit, quote, onPaper, state, commandId }: Looking) {
  const words = visit.text.joint
  const waits = yesToComeFrom(quote).filter(({ memberId }) => onPaper.has(memberId))
  if (waits.length === 0) return null
  return (
    <>
      <Paragraph quiet>{words.onPaperLead.quote}</Paragraph>
      {waits.map(({ memberId, name }) => {
        const pressed = state.pressed === paperOf(memberId)
        return (
          <SignedSheet
            key={memberId}
            action={paths.quote(visit.cooperative.slug, quote.id)}
            commandId={commandId}
            does={paperOf(memberId)}
            label={words.onPaper({ name })}
            revision={quote.revision}
            typed={pressed ? state.typed : undefined}
            wrong={pressed ? besideField(state.errors ?? [], 'signedOn') : undefined}
          />
        )
      })}
    </>
  )
}

const paperOf = (memberId: Id<'member'>): string => `paper-${memberId}`
