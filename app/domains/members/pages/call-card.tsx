import type { ComponentChildren } from 'preact'
import { Button, Card, Form, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** A member to be told something by who calls: why no mail tells it, the number, what to say, that it was said. */
export function CallCard(props: {
  visit: CooperativeVisit
  id: string
  title: string
  why: string
  /** Empty when it is not known. */
  phone: string
  say: string
  action: string
  /** What the form sends besides. */
  also?: ComponentChildren
}) {
  const { visit, id, title, why, phone, say, action, also } = props
  const { did, call } = visit.text.endingMembership.tell
  return (
    <Card labelledBy={id}>
      <Heading level={2} size={3} id={id}>
        {title}
      </Heading>
      <Paragraph>{why}</Paragraph>
      {phone !== '' && (
        <p>
          <Link href={`tel:${phone}`} roomy>
            {call(phone)}
          </Link>
        </p>
      )}
      <Paragraph>{say}</Paragraph>
      <Form action={action} commandId={freshCommandId(visit)}>
        {also}
        <Button>{did}</Button>
      </Form>
    </Card>
  )
}
