/** What a member can send to the municipality to ask for a permission, in words that stand ready. */
import { Copyable, Details, Paragraph } from '../../../ui/index.ts'
import { textIn } from '../../../text/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PermissionStanding } from '../../benefits/index.ts'

/** Where on the page of the own permission it stands. */
export const ASK_PERMISSION = 'vraag-erom'

/**
 * The message: who asks, for what, and nothing of why. In Dutch, whoever looks. None for a permission that still has to
 * begin: it was given.
 */
export function messageFor(
  visit: CooperativeVisit,
  name: string,
  standing: PermissionStanding,
): string | undefined {
  const { body } = textIn('nl').askPermission
  const asks = { name, cooperative: visit.cooperative.name }
  switch (standing.kind) {
    case 'none':
      return body.none(asks)
    case 'stopped':
      return body.stopped({ ...asks, day: formatDay(standing.until, 'nl') })
    case 'holds':
      return body.holds({ ...asks, day: formatDay(standing.until, 'nl') })
    case 'begins':
      return undefined
  }
}

/** The message to copy, for who sends it outside of here. */
export function AskPermission(props: { visit: CooperativeVisit; message: string | undefined }) {
  const { visit, message } = props
  const words = visit.text.askPermission
  if (message === undefined) return null
  return (
    <div id={ASK_PERMISSION}>
      <Details summary={words.title}>
        <Paragraph>{words.lead}</Paragraph>
        <blockquote lang="nl">
          {message.split(/\n+/).map((line, i) => (
            <Paragraph key={i}>{line}</Paragraph>
          ))}
        </blockquote>
        <p>
          <Copyable shown="" copied={message} label={words.label} />
        </p>
      </Details>
    </div>
  )
}
