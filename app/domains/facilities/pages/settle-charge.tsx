/** The ways in which a month of a member is settled: what is proposed, the other way, and all at once. */
import {
  Button,
  ButtonRow,
  Details,
  Form,
  HiddenField,
  Paragraph,
  Select,
  TextField,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { fitsPot, type DueCharge } from '../load-due-charges.ts'
import { addresses } from './addresses.ts'

type Of = {
  readonly visit: CooperativeVisit
  readonly due: DueCharge
  readonly title: string
  /** What is in the training pot, in cents. */
  readonly inTraining: Cents
  /** Why the co-operative bears it, as it was typed when that was refused. */
  readonly why?: string | undefined
}

/** What is proposed, in a sentence, with the button; and the other way, one tap away unless it is the only one. */
export function Settle({ visit, due, title, inTraining, why }: Of) {
  const words = visit.text.facilities.charge
  const bear = <Bear visit={visit} due={due} title={title} inTraining={inTraining} why={why} />
  if (fitsPot(due))
    return (
      <>
        <OutOfPot visit={visit} due={due} title={title} />
        <Details summary={words.otherwise} open={why !== undefined}>
          {bear}
        </Details>
      </>
    )
  const left = formatEuro(due.left, visit.language)
  return (
    <>
      <Paragraph>{due.purposes.length === 0 ? words.notAllowed : words.tooLittle({ left })}</Paragraph>
      {bear}
    </>
  )
}

function OutOfPot({ visit, due, title }: Omit<Of, 'inTraining'>) {
  const words = visit.text.facilities.charge
  const named = due.purposes.map((value) => ({ value, label: visit.text.pots.purpose[value] }))
  const [first] = named
  return (
    <Form action={addresses.charges(visit.cooperative.slug)} commandId={freshCommandId(visit)} label={title}>
      <Seen due={due} />
      {first && named.length === 1 && (
        <>
          <Paragraph>{words.proposed({ purpose: first.label })}</Paragraph>
          <HiddenField name="purpose" value={first.value} />
        </>
      )}
      {first && named.length > 1 && (
        <Select
          name="purpose"
          id={`purpose-${due.memberId}-${due.month}`}
          label={words.purpose}
          hint={words.purposeHint}
          choices={named}
          value={undefined}
          emptyLabel={words.purposeChoose}
        />
      )}
      <ButtonRow>
        <Button name="intent" value="charge">
          {words.book}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** The two other ways: out of the training pot when that holds enough, and borne by the co-operative. */
function Bear({ visit, due, title, inTraining, why }: Of) {
  const words = visit.text.facilities.charge
  return (
    <Form
      action={addresses.charges(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={`${title}: ${words.bear}`}
    >
      <Seen due={due} />
      {due.amount <= inTraining && (
        <Paragraph>{words.inTraining({ left: formatEuro(inTraining, visit.language) })}</Paragraph>
      )}
      <TextField
        name="why"
        id={`why-${due.memberId}-${due.month}`}
        label={words.why}
        hint={words.whyHint}
        value={why}
        maxLength={300}
      />
      <ButtonRow>
        <Button look="secondary" name="intent" value="bear">
          {words.bear}
        </Button>
        {due.amount <= inTraining && (
          <Button look="secondary" name="intent" value="train">
            {words.train}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}

/** What is settled, as it was seen. */
function Seen({ due: { memberId, month, amount } }: Pick<Of, 'due'>) {
  return (
    <>
      <HiddenField name="member" value={memberId} />
      <HiddenField name="month" value={month} />
      <HiddenField name="amount" value={String(amount)} />
    </>
  )
}

/** One tap for all that leave nothing to choose, when there are more of them. */
export function AllAtOnce({ visit, due }: { visit: CooperativeVisit; due: readonly DueCharge[] }) {
  const words = visit.text.facilities.charge
  if (due.length < 2) return null
  const amount = sum(due.map((one) => one.amount))
  return (
    <Form
      action={addresses.allCharges(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.all}
    >
      <Paragraph>{words.allOf({ count: due.length, amount: formatEuro(amount, visit.language) })}</Paragraph>
      <HiddenField name="amount" value={String(amount)} />
      <ButtonRow>
        <Button>{words.all}</Button>
      </ButtonRow>
    </Form>
  )
}
