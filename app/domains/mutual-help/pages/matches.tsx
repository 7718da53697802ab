import { Button, Card, Form, Heading, HiddenField, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PostInFull } from '../load-post.ts'
import type { Match } from '../match.ts'
import { helpPaths } from './addresses.ts'

/** Who fits what somebody asks or offers themselves, each with the reasons, and one tap to turn to them. */
export function Matches({ visit, full: { post, matches } }: { visit: CooperativeVisit; full: PostInFull }) {
  if (matches === undefined) return null
  const said = visit.text.help.matches
  return (
    <>
      <Heading level={2}>{said.title[post.kind]}</Heading>
      {matches.length === 0 && <Paragraph>{said.none[post.kind]}</Paragraph>}
      {matches.map((match) => (
        <Card key={match.post.id}>
          <Paragraph>{(match.post.kind === 'offer' ? said.offers : said.asks)(match.post)}</Paragraph>
          <Paragraph quiet>{reasons(visit, match).join(' ')}</Paragraph>
          <Form
            action={helpPaths.post(visit.cooperative.slug, post.id)}
            commandId={freshCommandId(visit)}
            label={said.turnTo[post.kind](match.post)}
          >
            <HiddenField name="version" value={String(post.version)} />
            <HiddenField name="withId" value={match.post.memberId} />
            <Button look="secondary">{said.turnTo[post.kind](match.post)}</Button>
          </Form>
        </Card>
      ))}
    </>
  )
}

function reasons(visit: CooperativeVisit, { sameSkill, timesHelped: times, post }: Match): string[] {
  const said = visit.text.help.matches
  const first = sameSkill ? said.sameSkill({ skill: post.skill }) : said.sameWords
  return times === 0 ? [first] : [first, said.helped({ times })]
}
