import { Paragraph, TextArea } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { ClientMessage } from '../messages/client-message.db.ts'

/** What was written so far, the oldest first; who wrote it stands before each. */
export function Thread(props: {
  visit: CooperativeVisit
  messages: readonly ClientMessage[]
  /** What to call the member: their name, for the case manager. */
  member: string
}) {
  const { visit, messages, member } = props
  const words = visit.text.municipality.messages
  if (messages.length === 0) return <Paragraph quiet>{words.none}</Paragraph>
  const writer = (message: ClientMessage) => {
    if (message.writtenBy === visit.actor.personId) return words.you
    return message.fromMember ? member : words.caseManager
  }
  return (
    <ol role="list" class="ladder">
      {messages.map((message) => (
        <li key={message.id}>
          <p class="nl-paragraph quiet">
            {writer(message)}, {formatMoment(message.writtenAt, visit.language)}
          </p>
          {message.text.split(/\n+/).map((line, i) => (
            <Paragraph key={i}>{line}</Paragraph>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** The field to write in. */
export function MessageFields(props: { visit: CooperativeVisit; typed: Typed; error?: string | undefined }) {
  const { visit, typed, error } = props
  const words = visit.text.municipality.messages
  const text = typed['text'] ?? ''
  return (
    <>
      <TextArea
        name="text"
        label={words.text}
        rows={text.length > 200 ? 12 : 4}
        maxLength={2000}
        value={text}
        error={error}
      />
    </>
  )
}
