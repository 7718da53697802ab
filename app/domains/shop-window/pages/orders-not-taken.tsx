import { z } from 'zod'
import { Button, Card, Form, Heading, HiddenField, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { OrderNotTaken } from '../not-taken.db.ts'
import { seeToOrder } from '../see-to-order.ts'
import { addresses } from './addresses.ts'

/** The orders of web shops that became no draft, each with why, until the member says that it was seen to. */
export function OrdersNotTaken(props: { visit: CooperativeVisit; orders: readonly OrderNotTaken[] }) {
  const { visit, orders } = props
  const words = visit.text.shopWindow.keys.notTaken
  if (orders.length === 0) return null
  return (
    <Card labelledBy="niet-aangenomen">
      <Heading level={2} id="niet-aangenomen">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {orders.map(({ keyId, keyName, number, why, cameAt }) => {
        const title = number === '' ? words.unnamed({ key: keyName }) : words.one({ number, key: keyName })
        return (
          <Form
            key={`${keyId} ${number}`}
            action={addresses.seeToOrder(visit.cooperative.slug, keyId)}
            commandId={freshCommandId(visit)}
            label={words.done}
          >
            <HiddenField name="number" value={number} />
            <Heading level={3}>{title}</Heading>
            <Paragraph>
              {words.day({ day: formatDay(dayOf(cameAt), visit.language) })} {why}
            </Paragraph>
            <Button look="secondary">{words.done}</Button>
          </Form>
        )
      })}
    </Card>
  )
}

/** It was seen to. Of one that is not there, or no longer, the page is shown as it is. */
export async function receiveSeenTo(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ number: z.string().max(60).default('') }))
  const keys = addresses.keys(visit.cooperative.slug)
  if (!form.ok) return redirect(keys)
  const of = { keyId: visit.id<'shop-key'>('key'), number: form.value.number }
  const seen = await visit.perform(seeToOrder, visit.actor, of, form.commandId)
  return redirect(seen.ok && seen.value ? `${keys}?geregeld` : keys)
}
