import type { ComponentChildren } from 'preact'
import { Button, Card, Form, Heading, HiddenField, Link, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOf, type Stage } from '../help.ts'
import type { PostInFull } from '../load-post.ts'
import type { Match } from '../match.ts'
import type { WhoDoesIt } from '../who-does-it.db.ts'
import { helpPaths } from './addresses.ts'

const GOING_ON: readonly Stage[] = ['begun', 'agreed', 'half-done']

/** Who fits what somebody asks or offers themselves, each with the reasons, and one tap to turn to them. */
export function Matches({
  visit,
  full: { post, matches, workers, promises },
}: {
  visit: CooperativeVisit
  full: PostInFull
}) {
  if (matches === undefined) return null
  const nobody = matches.length + workers.length === 0
  // Who was found is asked already: that nobody is found would not be so.
  if (nobody && promises.some((one) => GOING_ON.includes(stageOf(one)))) return null
  const said = visit.text.help.matches
  return (
    <>
      <Heading level={2}>{said.title[post.kind]}</Heading>
      {nobody && <Paragraph>{said.none[post.kind]}</Paragraph>}
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
      {workers.map((one) => (
        <Worker key={one.businessId + one.memberId} visit={visit} one={one}>
          <Form
            action={helpPaths.post(visit.cooperative.slug, post.id)}
            commandId={freshCommandId(visit)}
            label={said.turnTo.ask(one)}
          >
            <HiddenField name="version" value={String(post.version)} />
            <HiddenField name="withId" value={one.memberId} />
            <Button look="secondary">{said.turnTo.ask(one)}</Button>
          </Form>
        </Worker>
      ))}
    </>
  )
}

/** Somebody who does it as work: which business, why it is named, and that work may be paid. */
export function Worker(props: { visit: CooperativeVisit; one: WhoDoesIt; children?: ComponentChildren }) {
  const { visit, one } = props
  const said = visit.text.helpBetween.work
  return (
    <Card>
      <Paragraph>{said.who(one)}</Paragraph>
      <Paragraph quiet>
        {said.why[one.foundIn](one)} {said.pay}{' '}
        {visit.may('help.take-part') && (
          <Link href={paths.insideJobs(visit.cooperative.slug)}>{visit.text.help.toInside}</Link>
        )}
      </Paragraph>
      {props.children}
    </Card>
  )
}

function reasons(visit: CooperativeVisit, { sameSkill, timesHelped: times, post }: Match): string[] {
  const said = visit.text.help.matches
  const first = sameSkill ? said.sameSkill({ skill: post.skill }) : said.sameWords
  return times === 0 ? [first] : [first, said.helped({ times })]
}
