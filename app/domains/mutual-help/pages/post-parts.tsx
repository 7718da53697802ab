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
import { stageOf } from '../help.ts'
import type { PostInFull } from '../load-post.ts'
import { helpPaths } from './addresses.ts'

/** Whether it is on the board, for whose it is too. */
export function WhereItStands({ visit, full }: { visit: CooperativeVisit; full: PostInFull }) {
  const sentence = standsIn(visit, full)
  return sentence === undefined ? null : <Paragraph>{sentence}</Paragraph>
}

function standsIn(visit: CooperativeVisit, full: PostInFull): string | undefined {
  const { post, me, isOnBoard, promises } = full
  const { help, helpBetween: between } = visit.text
  const isMine = post.memberId === me
  if (isOnBoard) return isMine ? help.ownPost : undefined
  const past = post.neededOn !== null && post.neededOn < visit.now.today
  const day = past ? formatDay(post.neededOn, visit.language) : ''
  if (isDone(post, promises)) return isMine ? between.off.mine.done : between.off.done
  if (isMine) {
    const { mine } = between.off
    const going = promises.find((one) => ['agreed', 'half-done'].includes(stageOf(one)))
    if (going && post.kind === 'ask') return mine.promised(going)
    if (post.closedAt !== null) return mine.taken
    return past ? mine.past({ day }) : help.off
  }
  if (full.isPromised) return promises.length > 0 ? undefined : help.promised
  return past && post.closedAt === null ? between.off.past({ day }) : help.off
}

/** What was said of it. */
export function AboutPost({ visit, full: { post, me } }: { visit: CooperativeVisit; full: PostInFull }) {
  const said = visit.text.help.facts
  const facts = [
    { label: said.member[post.kind], value: post.memberId === me ? visit.text.helpBetween.you : post.member },
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

/** What whose it is can do with it: write other words, and take it off. What is promised or done stands nowhere. */
export function Own({ visit, full }: { visit: CooperativeVisit; full: PostInFull }) {
  const { post, promises, isOnBoard } = full
  const { takeOff, form } = visit.text.help
  const isOver = !isOnBoard && (full.isPromised || isDone(post, promises))
  const off = isOnBoard ? takeOff : visit.text.helpBetween.clear
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
      {!isOver && (
        <Form action={helpPaths.takeOff(slug, post.id)} commandId={freshCommandId(visit)} label={off}>
          <Button look="secondary">{off}</Button>
        </Form>
      )}
    </Stack>
  )
}
