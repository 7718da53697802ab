/** For whose invoice it is: what happens now, and what they can do. */
import type { Text } from '../../../text/index.ts'
import { ButtonRow, Card, Heading, LinkButton, Notice, Paragraph, Steps, useText } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { Customer } from '../customer.ts'
import type { Invoice, Status } from '../invoice.ts'
import { yesToComeFrom } from '../split.ts'
import { openSentence, paidStep, type AfterPaying } from './after-paying.ts'
import { CustomerLacks } from './customer-lacks.tsx'
import { ActionForm, type Acting } from './action-form.tsx'

/** For whose invoice it is: what happens now, and what they can do. */
export function WhatNow(props: {
  invoice: Invoice
  customer: Customer
  status: Status
  due: string
  returned: string | undefined
  after: AfterPaying
  /** Whether their yes is waited for; that question stands above this. */
  asked: boolean
  /** What they wrote who said no to it; that waits for the administration. */
  disagreement: string | undefined
  /** Whether a fellow said no to it: that waits for who leads it, who reads this. */
  fellowSaysNo: boolean
  acting: Acting
}) {
  const whole = useText()
  const text = whole.salesPages
  const { invoice, customer, status, after, asked, disagreement, acting } = props
  const words = text.invoice.next
  const editable = status === 'draft' || status === 'returned'
  const isWaiting = editable || status === 'submitted'
  const steps = [
    ...(asked ? [text.sent.youSay] : []),
    ...fellowsToSay(props).map((name) => whole.joint.fellowSays({ name })),
    ...(customer.email === '' ? text.sent.stepsWithoutMail : text.sent.steps),
    paidStep(after, whole),
  ]
  return (
    <Card tone="brand" labelledBy="next">
      <Heading level={2} size={3} id="next">
        {words.title}
      </Heading>
      {props.returned !== undefined && (
        <Notice tone="doubt" title={text.invoice.reason}>
          <p>{props.returned}</p>
        </Notice>
      )}
      {disagreement !== undefined && (
        <Notice title={words.youWrote}>
          <p>{disagreement}</p>
        </Notice>
      )}
      <Paragraph>{sentenceOf(props, whole)}</Paragraph>
      {status === 'submitted' && <Steps label={text.sent.body} current={0} steps={steps} />}
      {isWaiting && <CustomerLacks customer={customer} invoice={invoice} coop={acting.coop} />}
      {editable && (
        <ButtonRow>
          <LinkButton
            href={paths.editInvoice(acting.coop, invoice.id)}
            look={status === 'returned' ? 'primary' : 'secondary'}
          >
            {text.invoice.edit}
          </LinkButton>
        </ButtonRow>
      )}
      {status === 'draft' && (
        <ActionForm
          acting={acting}
          does="submit"
          label={text.form.send}
          look="primary"
          revision={invoice.revision}
        />
      )}
      {status === 'submitted' && (
        <ActionForm acting={acting} does="take-back" label={text.invoice.takeBack} />
      )}
    </Card>
  )
}

/** What happens now, in one sentence. */
function sentenceOf(props: Parameters<typeof WhatNow>[0], text: Text): string {
  const { status, after, due, asked, disagreement } = props
  const words = text.salesPages.invoice.next
  if (asked) return words.asked
  if (disagreement !== undefined) return words.disagreed
  if (props.fellowSaysNo) return text.joint.mend
  const fellows = fellowsToSay(props)
  if (fellows.length > 0) return text.joint.fellowsFirst({ names: fellows.join(', ') })
  return status === 'open' ? openSentence(after, due, text) : words[status]
}

/** Who, beside the reader, has to say yes before the administration can go on with it: their names. */
function fellowsToSay({ invoice, status, acting }: Parameters<typeof WhatNow>[0]): readonly string[] {
  if (status !== 'submitted') return []
  return yesToComeFrom(invoice)
    .filter(({ person }) => person !== acting.me)
    .map(({ name }) => name)
}
