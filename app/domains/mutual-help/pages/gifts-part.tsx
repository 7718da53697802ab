/** On the page of one's hours: what was offered beside a member and waits for a yes. */
import { Button, ButtonRow, Card, Form, Heading, Paragraph } from '../../../ui/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { mayBeSaidOfGift, type Gift } from '../gift.ts'
import { helpPaths } from './addresses.ts'

/** What waits, from and to a member, each with what may be said. */
export function GiftsPart({
  visit,
  me,
  gifts,
}: {
  visit: CooperativeVisit
  me: Id<'member'>
  gifts: readonly Gift[]
}) {
  const waiting = gifts.filter(({ answer }) => answer === null)
  if (waiting.length === 0) return null
  return (
    <>
      <Heading level={2}>{visit.text.helpGifts.title}</Heading>
      {waiting.map((gift) => (
        <OneGift key={gift.id} visit={visit} me={me} gift={gift} />
      ))}
    </>
  )
}

function OneGift({ visit, me, gift }: { visit: CooperativeVisit; me: Id<'member'>; gift: Gift }) {
  const said = visit.text.helpGifts
  const hours = formatDuration(gift.minutes, visit.language)
  const answers = mayBeSaidOfGift(gift, me, visit.actor.behalf?.doer)
  const toMe = gift.toId === me
  return (
    <Card id={gift.id}>
      <Paragraph>{toMe ? said.toYou({ ...gift, hours }) : said.fromYou({ ...gift, hours })}</Paragraph>
      {gift.word !== '' && <Paragraph>“{gift.word}”</Paragraph>}
      <Paragraph quiet>{said.writtenBy(gift)}</Paragraph>
      {toMe && !answers.includes('yes') && <Paragraph>{said.ownHands}</Paragraph>}
      <Form
        action={helpPaths.answerGift(visit.cooperative.slug, gift.id)}
        commandId={freshCommandId(visit)}
        label={said.label}
      >
        <ButtonRow>
          {answers.map((answer) => (
            <Button
              key={answer}
              name="intent"
              value={answer}
              look={answer === 'yes' ? 'primary' : 'secondary'}
            >
              {said.say[answer]}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Card>
  )
}
