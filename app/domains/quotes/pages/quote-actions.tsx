/** The buttons on the page of a quote. */
import {
  besideField,
  Button,
  ButtonRow,
  Card,
  Copyable,
  Details,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  TextArea,
} from '../../../ui/index.ts'
import { LeftToMember } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { isOnBehalf } from '../../../web/visit.ts'
import { yesToComeFrom } from '../../sales/index.ts'
import type { Answering, Looking } from './looking.ts'

/** One button that does one thing with the revision that is seen. */
export function ActionForm({
  visit,
  quote,
  commandId,
  does,
  label,
  look,
}: Answering & { does: string; label: string; look: 'primary' | 'secondary' | 'quiet' }) {
  return (
    <Form action={paths.quote(visit.cooperative.slug, quote.id)} commandId={commandId} label={label}>
      <HiddenField name="revision" value={String(quote.revision)} />
      <Button name="intent" value={does} look={look}>
        {label}
      </Button>
    </Form>
  )
}

/** For the administration, of what waits: send it, or send it back with a reason. */
export function CheckAndSend(looking: Looking) {
  const { visit, detail, quote, own, state, commandId } = looking
  const text = visit.text.quotes.page
  if (quote.state !== 'submitted' || !visit.may('quote.send')) return null
  if (own || quote.shares.some(({ person }) => person === visit.actor.personId))
    return <Notice>{text.own}</Notice>
  const waits = yesToComeFrom(quote).map(({ name }) => name)
  const here = paths.quote(visit.cooperative.slug, quote.id)
  const wrong = besideField(state.errors ?? [], 'reason')
  return (
    <Card labelledBy="check">
      <Heading level={2} id="check">
        {text.check}
      </Heading>
      {detail.customerEmail === '' && <Paragraph>{text.noMail}</Paragraph>}
      {waits.length > 0 ? (
        <Paragraph>{visit.text.joint.waitsForFellows({ names: waits.join(', ') })}</Paragraph>
      ) : (
        <ActionForm {...looking} does="send" label={text.send} look="primary" />
      )}
      <ButtonRow>
        <LinkButton href={paths.editQuote(visit.cooperative.slug, quote.id)} look="quiet">
          {text.edit}
        </LinkButton>
      </ButtonRow>
      <Details summary={text.giveBack} open={wrong !== undefined}>
        <Form action={here} commandId={commandId} label={text.giveBack}>
          <HiddenField name="revision" value={String(quote.revision)} />
          <TextArea
            name="reason"
            label={text.reason}
            value={state.typed?.['reason']}
            error={wrong}
            rows={3}
            maxLength={2000}
          />
          <Button name="intent" value="give-back" look="secondary">
            {text.giveBack}
          </Button>
        </Form>
      </Details>
    </Card>
  )
}

/** For the member, of what somebody else wrote: what is not right about it. */
export function SayNo({ visit, quote, state, commandId, label }: Answering & { label?: string }) {
  const text = visit.text.quotes.page
  const wrong = besideField(state.errors ?? [], 'words')
  return (
    <Details summary={text.disagreeTitle} open={wrong !== undefined}>
      <Form
        action={paths.quote(visit.cooperative.slug, quote.id)}
        commandId={commandId}
        label={text.disagreeTitle}
      >
        <HiddenField name="revision" value={String(quote.revision)} />
        <TextArea
          name="words"
          label={label ?? text.disagreeWords}
          value={state.typed?.['words']}
          error={wrong}
          rows={3}
          maxLength={2000}
        />
        <Button name="intent" value="disagree" look="secondary">
          {text.disagree}
        </Button>
      </Form>
    </Details>
  )
}

/** What else can be done with a quote, by whoever may work on it. */
export function Actions(looking: Looking) {
  const { visit, quote, status, own } = looking
  const text = visit.text.quotes.page
  const coop = visit.cooperative.slug
  if (!own && !visit.may('invoices.draft')) return null
  const member = own ? '' : `&lid=${quote.memberId}`
  const link = quote.sent && visit.url.origin + paths.quoteForCustomer(quote.sent.linkToken)
  const draft = status === 'draft' || status === 'returned'
  const answered = status === 'accepted'
  const takesBack = status === 'submitted' && own
  const withdraws = status === 'sent' || status === 'expired'
  const ownHand = isOnBehalf(visit)
  return (
    <>
      {draft && <ActionForm {...looking} does="submit" label={text.submit} look="primary" />}
      {takesBack && !ownHand && (
        <ActionForm {...looking} does="take-back" label={text.takeBack} look="secondary" />
      )}
      {link && status === 'sent' && <Copyable shown={link} copied={link} label={text.link} />}
      <ButtonRow>
        {draft && (
          <LinkButton href={paths.editQuote(coop, quote.id)} look="secondary">
            {text.edit}
          </LinkButton>
        )}
        {(status === 'sent' || status === 'expired' || status === 'declined') && (
          <LinkButton href={`${paths.newQuote(coop)}?vervangt=${quote.id}${member}`} look="secondary">
            {text.newVersion}
          </LinkButton>
        )}
        {quote.sent && (answered || status === 'withdrawn' || status === 'replaced') && (
          <LinkButton href={`${paths.newQuote(coop)}?zoals=${quote.id}${member}`} look="quiet">
            {text.copy}
          </LinkButton>
        )}
      </ButtonRow>
      {withdraws && !ownHand && (
        <ActionForm {...looking} does="withdraw" label={text.withdraw} look="quiet" />
      )}
      {takesBack && <LeftToMember visit={visit} what={text.takeBack} />}
      {withdraws && <LeftToMember visit={visit} what={text.withdraw} />}
    </>
  )
}
