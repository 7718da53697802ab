import { Button, ButtonRow, Form, Heading, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { ShopRequest } from '../shop-request.ts'
import { addresses } from './addresses.ts'

/** Asks whether it is to be thrown away, before it is: nothing brings it back, and who ordered counts on it. */
export function throwAwayPage(visit: CooperativeVisit, request: ShopRequest): Response {
  const { sure } = visit.text.shopWindow.requests.one
  const { name, email, order } = request
  const title = (order ? sure.order : sure.question)({ name })
  const own = addresses.request(visit.cooperative.slug, request.id)
  return page(visit, {
    title,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph>{order ? sure.orderLead({ name }) : sure.questionLead}</Paragraph>
        {order && (
          <Link href={`mailto:${email}`} roomy>
            {sure.mail({ name })}
          </Link>
        )}
        <Form action={own} commandId={freshCommandId(visit)} label={title}>
          <ButtonRow>
            <Button name="intent" value="away-sure">
              {sure.yes}
            </Button>
            <LinkButton href={own} look="secondary">
              {sure.no}
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
