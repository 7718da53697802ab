/** What is done with a cost that stands open at the shop: the member paid after all, or the co-operative still pays. */
import type { Tx } from '../../../platform/database.ts'
import { Button, Form, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isOfSupplier, type Cost } from '../cost.db.ts'

/** Whether a cost stands open at the shop, for who may do something about it. */
export async function isOpenAtShop(tx: Tx, visit: CooperativeVisit, cost: Cost): Promise<boolean> {
  const open = cost.paidBy === 'cooperative' && !cost.reversedAt && cost.paid === 0n
  return open && visit.may('cost.book') && !(await isOfSupplier(tx, visit.cooperative.id, cost.id))
}

/** The two ways out, beside the line of the bank that shows the card. */
export function OpenAtShop({ visit, cost }: { visit: CooperativeVisit; cost: Cost }) {
  const words = visit.text.creditors
  const { slug } = visit.cooperative
  return (
    <Stack gap="small">
      <Heading level={2}>{words.open}</Heading>
      <Paragraph>{words.openLead}</Paragraph>
      <Form
        action={paths.memberPaid(slug, cost.id)}
        commandId={freshCommandId(visit)}
        label={words.memberPaid}
      >
        <Paragraph quiet>{words.memberPaidLead({ name: cost.memberName })}</Paragraph>
        <Button look="secondary">{words.memberPaid}</Button>
      </Form>
      <p>
        <LinkButton href={paths.payCost(slug, cost.id)} look="secondary">
          {words.pay}
        </LinkButton>
      </p>
    </Stack>
  )
}
