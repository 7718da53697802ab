/** One ask or offer: what it is, who fits it, and what two members say to each other about it. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Checkbox,
  Facts,
  Form,
  Heading,
  HiddenField,
  JustDone,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { seemsToHoldBsn } from '../../../values/bsn-warning.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { chosen, duration, optionalText, tick } from '../../../web/fields.ts'
import type { FieldWord } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { notFoundPage } from '../../../web/plain-pages.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerHelp } from '../answer-help.ts'
import { beginHelp } from '../begin-help.ts'
import { isDone } from '../change-post.ts'
import { HELP_WORDS, stageOf, type Post } from '../help.ts'
import { loadPost, type PostInFull } from '../load-post.ts'
import { takeOffBoard } from '../take-off-board.ts'
import { helpPaths } from './addresses.ts'
import { Matches } from './matches.tsx'
import { PromiseCard } from './promise-card.tsx'

/** What a form on this page may hold. */
const WORD = z.object({
  word: optionalText(300),
  withId: chosen<'member'>(),
  noBsn: tick(),
  /** Which words of the post they read. */
  version: z.coerce.number().int().positive().optional().catch(undefined),
  hours: duration().optional(),
})

/** What was refused, and what was typed: on the form of one promise, or on that with which one begins. */
type State = {
  readonly status: number
  readonly refusal?: string
  readonly typed?: Typed
  readonly promise?: string
  readonly wrong?: FieldWord | undefined
}

/** One ask or offer, for who may see the board. */
export function postPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** A member says that they can help, or would like to be helped; or turns to who fits. */
export async function beginPromise(visit: CooperativeVisit): Promise<Response> {
  const postId = visit.id<'help-post'>('post')
  const form = await readForm(visit, WORD)
  if (!form.ok) return render(visit, { status: 422, typed: form.typed })
  const { word, withId, noBsn, version } = form.value
  const begun = await visit.perform(
    beginHelp,
    visit.actor,
    { postId, withId, word, version, isNoBsn: noBsn },
    form.commandId,
  )
  if (begun.ok) return redirect(`${helpPaths.post(visit.cooperative.slug, postId)}?gedaan=gevraagd`)
  const refusal = refusalSentence(visit, visit.text.help.refusals, begun)
  return render(visit, { status: 409, refusal, typed: form.typed })
}

/** One of the two says something of what they promised. */
export async function answerPromise(visit: CooperativeVisit): Promise<Response> {
  const promiseId = visit.id<'help-promise'>('promise')
  const form = await readForm(visit, WORD)
  const says = HELP_WORDS.find((one) => one === form.intent)
  // Only a form that is not ours says none of them, or more than fits.
  if (!form.ok || !says) {
    const wrong = form.ok ? undefined : form.errors['hours']
    return render(visit, { status: 422, typed: form.typed, promise: promiseId, wrong })
  }
  const { word, noBsn, hours, version } = form.value
  const said = await visit.perform(
    answerHelp,
    visit.actor,
    { promiseId, says, word, version, isNoBsn: noBsn, minutes: hours },
    form.commandId,
  )
  const here = helpPaths.post(visit.cooperative.slug, visit.id<'help-post'>('post'))
  if (said.ok) return redirect(`${here}?gedaan=${says === 'thank' ? 'bedankt' : 'gezegd'}`)
  const refusal = refusalSentence(visit, visit.text.help.refusals, said)
  return render(visit, { status: 409, refusal, typed: form.typed, promise: promiseId })
}

/** Whose it is takes it off the board. */
export async function takeOffPost(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const postId = visit.id<'help-post'>('post')
  const off = await visit.perform(takeOffBoard, visit.actor, { postId }, form.commandId)
  if (off.ok) return redirect(`${paths.help(visit.cooperative.slug)}?gedaan=eraf`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, visit.text.help.refusals, off) })
}

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const full = await visit.read((tx) =>
    loadPost(tx, visit.actor, visit.id<'help-post'>('post'), visit.now.today),
  )
  if (!full) return notFoundPage(visit)
  const said = visit.text.help
  const { post, me, promises } = full
  const done = Object.entries(said.done).find(([name]) => name === visit.url.searchParams.get('gedaan'))?.[1]
  const title = said.one[post.kind]({ what: post.what })
  return page(visit, {
    title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {done !== undefined && <JustDone said={done} />}
        <WhereItStands visit={visit} full={full} />
        <AboutPost visit={visit} post={post} />
        {me !== undefined &&
          promises.map((promise) => (
            <PromiseCard
              key={promise.id}
              visit={visit}
              promise={promise}
              post={post}
              me={me}
              typed={state.promise === promise.id ? state.typed : undefined}
              wrong={state.promise === promise.id ? state.wrong : undefined}
              hoursKept={full.hoursKept.has(promise.id)}
            />
          ))}
        <Begin visit={visit} full={full} typed={state.promise === undefined ? state.typed : undefined} />
        <Matches visit={visit} full={full} />
        {post.memberId === me && post.closedAt === null && <Own visit={visit} full={full} />}
        <Link href={paths.help(visit.cooperative.slug)} roomy>
          {said.form.back}
        </Link>
      </>
    ),
  })
}

function WhereItStands({ visit, full }: { visit: CooperativeVisit; full: PostInFull }) {
  const said = visit.text.help
  const { post, me, isOnBoard, isPromised } = full
  if (isPromised) return <Paragraph>{said.promised}</Paragraph>
  if (!isOnBoard) return <Paragraph>{said.off}</Paragraph>
  return post.memberId === me ? <Paragraph>{said.ownPost}</Paragraph> : null
}

function AboutPost({ visit, post }: { visit: CooperativeVisit; post: Post }) {
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

/** For another member, as long as the two of them are not busy with it. */
function Begin({
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
        {seemsToHoldBsn(typed?.['word'] ?? '') && (
          <Checkbox name="noBsn" label={said.form.noBsn} checked={typed?.['noBsn'] !== undefined} optional />
        )}
        <ButtonRow>
          <Button>{said.begin.send[post.kind]}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What whose it is can do with it: write other words, and take it off. */
function Own({ visit, full: { post, promises } }: { visit: CooperativeVisit; full: PostInFull }) {
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
