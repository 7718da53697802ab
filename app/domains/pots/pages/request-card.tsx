import { Button, Card, Details, Form, Heading, Link, Paragraph, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { administratorIsEnough, countedYes, stillToCome, yesToCome, type PotRequest } from '../pot-request.ts'
import { readScheme } from '../scheme-stored.ts'

/** One request on the list: what is asked, who said yes, who still has to; its story one tap away. */
export function RequestCard({
  visit,
  asked,
  own,
  left,
  why,
}: {
  visit: CooperativeVisit
  asked: PotRequest
  own: boolean
  left: Cents | undefined
  why: string
}) {
  const words = visit.text.potRequests
  return (
    <Card labelledBy={asked.id}>
      <Heading level={2} id={asked.id} size={3}>
        {words.one({
          member: own ? null : asked.memberName,
          amount: formatEuro(asked.amount, visit.language),
          purpose: visit.text.pots.purpose[asked.purpose],
        })}
      </Heading>
      <Paragraph>{asked.what}</Paragraph>
      <Paragraph quiet>{words.on(formatDay(dayOf(asked.askedAt), visit.language))}</Paragraph>
      <WhoSaysYes visit={visit} asked={asked} />
      <Link href={paths.potRequest(visit.cooperative.slug, asked.id)} roomy>
        {words.story.open}
      </Link>
      <Answer visit={visit} asked={asked} own={own} left={left} why={why} />
    </Card>
  )
}

/** Who said yes, and who still has to. */
export function WhoSaysYes({ visit, asked }: { visit: CooperativeVisit; asked: PotRequest }) {
  const words = visit.text.potRequests
  if (asked.rules === null) return <Paragraph>{words.noScheme}</Paragraph>
  const { approvers } = readScheme(asked.rules).pot
  const toCome = yesToCome(approvers, asked.yes, asked.amount)
  const { approver } = visit.text.schemes.pot
  const facts = { count: toCome, who: approvers.anyOf.map((one) => approver[one]) }
  const sayNow = administratorIsEnough(approvers, asked.amount) ? words.toComeSmall : words.toCome
  return (
    <>
      {countedYes(approvers, asked.yes, asked.amount).map((one) => (
        <Paragraph key={one.person}>{words.yes(one)}</Paragraph>
      ))}
      <Paragraph>{toCome > 0 ? sayNow(facts) : words.enough}</Paragraph>
    </>
  )
}

/**
 * Yes, or no with the reason; for who may.
 *
 * @param props.why the reason as it was typed when a no was refused
 * @param props.left what is free in the pot besides what was said yes to, in cents: whoever says yes reads it first
 */
export function Answer(props: {
  visit: CooperativeVisit
  asked: PotRequest
  own: boolean
  left: Cents | undefined
  why?: string
}) {
  const { visit, asked, own, left, why = '' } = props
  const open = (stillToCome(asked) ?? 0) > 0
  const words = visit.text.potRequests
  const said = asked.yes.some(({ person }) => person === visit.actor.personId)
  const mayYes = open && asked.mine.length > 0 && !said
  if (!own && asked.mine.length === 0 && !visit.may('books.post')) return null
  if (isOnBehalf(visit)) return <OwnHand visit={visit} />
  const form = { action: paths.potRequest(visit.cooperative.slug, asked.id) }
  return (
    <>
      {mayYes && left !== undefined && (
        <Paragraph>{words.left({ amount: formatEuro(left, visit.language) })}</Paragraph>
      )}
      {mayYes && (
        <Form {...form} commandId={freshCommandId(visit)} label={words.sayYes}>
          <Button name="intent" value="yes">
            {words.sayYes}
          </Button>
        </Form>
      )}
      <Details summary={own ? words.notNeeded : words.no} open={why !== ''}>
        <Form {...form} commandId={freshCommandId(visit)} label={words.close}>
          <TextField
            id={`why-${asked.id}`}
            name="why"
            label={words.why}
            hint={own ? undefined : words.whyHint}
            value={why}
            error={undefined}
            maxLength={500}
            optional={own}
          />
          <Button name="intent" value="no" look="secondary">
            {words.close}
          </Button>
        </Form>
      </Details>
    </>
  )
}
