import {
  Button,
  Details,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Select,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { ReceiptShown, ReceiptState } from './receipt-shown.ts'
import { receiptPaths } from './addresses.ts'

type Props = { visit: CooperativeVisit; shown: ReceiptShown; state: ReceiptState }

/** What the administration does with a receipt that waits: book it, send it back, or lay it aside as double. */
export function OfOffice({ visit, shown, state }: Props) {
  const { receipt, isOwn } = shown
  const words = visit.text.receipts.tray
  if (receipt.state !== 'waiting') return null
  if (isOwn) return <Notice>{words.own}</Notice>
  if (shown.waitsForYes) return <Notice>{words.waitsForYes}</Notice>
  return (
    <Stack>
      {receipt.memberId === null && <WhoseIsIt visit={visit} shown={shown} state={state} />}
      <p>
        <LinkButton href={`${paths.bookReceipt(visit.cooperative.slug, receipt.id)}#content`} dataKey="Enter">
          {words.book}
        </LinkButton>
      </p>
      <Paragraph quiet>{words.bookLead}</Paragraph>
      <WithReason
        {...{ visit, shown, state }}
        field="reason"
        to="giveBack"
        words={{ title: words.back, lead: words.backLead, label: words.reason }}
      />
      <WithReason
        {...{ visit, shown, state }}
        field="which"
        to="isDouble"
        words={{ title: words.double, lead: words.doubleLead, label: words.which }}
      />
    </Stack>
  )
}

function WhoseIsIt({ visit, shown, state }: Props) {
  const words = visit.text.receipts.tray
  return (
    <>
      <Heading level={2} size={3}>
        {words.give}
      </Heading>
      <Paragraph>{words.giveLead}</Paragraph>
      <Form
        action={receiptPaths.giveTo(visit.cooperative.slug, shown.receipt.id)}
        commandId={freshCommandId(visit)}
        label={words.give}
      >
        <Select
          name="member"
          label={words.give}
          value={state.typed?.['member']}
          error={state.wrong?.field === 'member' ? state.wrong.beside : undefined}
          choices={shown.members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button look="secondary">{words.giveButton}</Button>
      </Form>
    </>
  )
}

function WithReason(
  props: Props & {
    field: 'reason' | 'which'
    to: 'giveBack' | 'isDouble'
    words: { title: string; lead: string; label: string }
  },
) {
  const { visit, shown, state, field, to, words } = props
  const wrong = state.wrong?.field === field ? state.wrong.beside : undefined
  return (
    <Details summary={words.title} open={wrong !== undefined}>
      <Paragraph>{words.lead}</Paragraph>
      <Form
        action={receiptPaths[to](visit.cooperative.slug, shown.receipt.id)}
        commandId={freshCommandId(visit)}
        label={words.title}
      >
        <TextArea
          name={field}
          label={words.label}
          rows={3}
          maxLength={500}
          value={state.typed?.[field]}
          error={wrong}
        />
        <Button look="secondary">{words.title}</Button>
      </Form>
    </Details>
  )
}
