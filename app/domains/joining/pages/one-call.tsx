import { Button, Card, Form, Heading, HiddenField, Link, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { Reader } from '../../../web/visit.ts'
import type { ToCall } from '../telling.ts'
import { joiningAddresses } from './addresses.ts'
import type { Part } from './whole.ts'

/** What who applies is still to be told, in the words of who calls. */
export function whatToTell(
  { text, language }: Pick<Reader, 'text' | 'language'>,
  { stage, due, righted }: ToCall,
): string {
  const what = text.joining.call.what({ due: due ? formatDay(due, language) : '' })[stage]
  return righted ? text.joining.righting.tell({ what }) : what
}

/** Whom to call with what, when no mail tells it; and the button that takes it from the list. */
export function Call({ visit, whole: { application, toCall } }: Part) {
  if (!toCall) return null
  const { call } = visit.text.joining
  const { phone, helper } = application.contact
  return (
    <Card labelledBy="call">
      <Heading level={2} size={3} id="call">
        {call.title(application)}
      </Heading>
      <Paragraph>
        {toCall.mailFailed ? call.failed(application) : call.noAddress(application)}{' '}
        <strong>{whatToTell(visit, toCall)}</strong>
      </Paragraph>
      {phone !== '' && (
        <Paragraph>
          <Link href={`tel:${phone}`} roomy>
            {call.phone({ phone })}
          </Link>
        </Paragraph>
      )}
      {helper !== '' && <Paragraph quiet>{call.helper({ helper })}</Paragraph>}
      <Form
        action={joiningAddresses.called(visit.cooperative.slug, application.id)}
        commandId={freshCommandId(visit)}
        label={call.title(application)}
      >
        <HiddenField name="revision" value={String(application.revision)} />
        <Button look="secondary">{call.button}</Button>
      </Form>
    </Card>
  )
}
