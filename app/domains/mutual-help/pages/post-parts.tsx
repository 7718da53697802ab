/** What stands on the page of one post beside what two members say to each other. */
import {
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isDone } from '../change-post.ts'
import { stageOf, type Post } from '../help.ts'
import type { PostInFull } from '../load-post.ts'
import { helpPaths } from './addresses.ts'

/** Whether it is on the board, for whose it is too. */
export function WhereItStands({ visit, full }: { visit: CooperativeVisit; full: PostInFull }) {
  const said = visit.text.help
  const { post, me, isOnBoard, isPromised } = full
  if (isPromised) return <Paragraph>{said.promised}</Paragraph>
  if (!isOnBoard) return <Paragraph>{said.off}</Paragraph>
  return post.memberId === me ? <Paragraph>{said.ownPost}</Paragraph> : null
}

/** What was said of it. */
export function AboutPost({ visit, post }: { visit: CooperativeVisit; post: Post }) {
  const said = visit.text.help.facts
  const facts = [
    { label: said.member[post.kind], value: post.member },
    { label: said.skill, value: post.skill },
    { label: said.forWhom, value: post.forWhom },
    {
      label: said.neededOn[post.kind],
      value: post.neededOn === null ? '' : formatDay(post.neededOn, visit.language),
    },
    { label: said.saidOn, value: formatDay(dayOf(post.saidAt), visit.language) },
    {
      label: said.changedOn,
      value: post.changedAt === null ? '' : formatDay(dayOf(post.changedAt), visit.language),
    },
  ]
  return <Facts facts={facts.filter(({ value }) => value !== '')} />
}

/** Of a post that a coach wrote down: who did, and that they read along. */
export function ByWhom({ visit, full: { post, written } }: { visit: CooperativeVisit; full: PostInFull }) {
  const first = written.find(({ says }) => says === 'post')
  if (!first) return null
  const said = visit.text.helpWritten
  return (
    <Paragraph quiet>
      {said.by[first.how](first)} {said.readsAlong(post)}
    </Paragraph>
  )
}

/** For another member, as long as the two of them are not busy with it. */
export function Begin({
  visit,
  full,
  typed,
}: {
  visit: CooperativeVisit
  full: PostInFull
  typed: Typed | undefined
}) {
  const { post, me, isOnBoard, promises } = full
  const busy = promises.some((one) => ['begun', 'agreed', 'half-done'].includes(stageOf(one)))
  if (me === undefined || post.memberId === me || !isOnBoard || busy) return null
  const said = visit.text.help
  return (
    <>
      <Heading level={2}>{said.begin.title[post.kind]}</Heading>
      <Form
        action={helpPaths.post(visit.cooperative.slug, post.id)}
        commandId={freshCommandId(visit)}
        label={said.begin.title[post.kind]}
      >
        <HiddenField name="version" value={String(post.version)} />
        <TextField name="word" label={said.begin.word} value={typed?.['word']} maxLength={300} optional />
        <ButtonRow>
          <Button>{said.begin.send[post.kind]}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What whose it is can do with it: write other words, and take it off. */
export function Own({ visit, full: { post, promises } }: { visit: CooperativeVisit; full: PostInFull }) {
  const { takeOff, form } = visit.text.help
  const { slug } = visit.cooperative
  return (
    <Stack gap="small">
      {!isDone(post, promises) && (
        <ButtonRow>
          <LinkButton href={helpPaths.changePost(slug, post.id)} look="secondary">
            {form.change}
          </LinkButton>
        </ButtonRow>
      )}
      <Form action={helpPaths.takeOff(slug, post.id)} commandId={freshCommandId(visit)} label={takeOff}>
        <Button look="secondary">{takeOff}</Button>
      </Form>
    </Stack>
  )
}
