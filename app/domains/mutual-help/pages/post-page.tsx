/** One ask or offer: what it is, who fits it, and what two members say to each other about it. */
import { z } from 'zod'
import { count } from '../../../platform/input.ts'
import { Heading, JustDone, Link, Refusal } from '../../../ui/index.ts'
import { choice, chosen, duration, idOf, optionalText } from '../../../web/fields.ts'
import type { FieldWord } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { notFoundPage } from '../../../web/plain-pages.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerHelp } from '../answer-help.ts'
import { beginHelp } from '../begin-help.ts'
import { HELP_WORDS } from '../help.ts'
import { loadPost } from '../load-post.ts'
import { HOW_SAID } from '../written.ts'
import { takeOffBoard } from '../take-off-board.ts'
import { takeOffFor } from '../take-off-for.ts'
import { writeAnswerFor } from '../write-answer-for.ts'
import { helpPaths } from './addresses.ts'
import { receiveDay, receiveReach } from './between-them.ts'
import { Matches } from './matches.tsx'
import { AboutPost, Begin, ByWhom, Own, WhereItStands } from './post-parts.tsx'
import { PromiseCard } from './promise-card.tsx'

/** What a form on this page may hold. */
const WORD = z.object({
  word: optionalText(300),
  withId: chosen<'member'>(),
  /** Which words of the post they read. */
  version: z.coerce.number().pipe(count()).optional().catch(undefined),
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
  const { word, withId, version } = form.value
  const given = { postId, withId, word, version }
  const begun = await visit.perform(beginHelp, visit.actor, given, form.commandId)
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
  const { word, hours, version } = form.value
  const said = await visit.perform(
    answerHelp,
    visit.actor,
    { promiseId, says, word, version, minutes: hours },
    form.commandId,
  )
  const here = helpPaths.post(visit.cooperative.slug, visit.id<'help-post'>('post'))
  if (said.ok) return redirect(`${here}?gedaan=${says === 'thank' ? 'bedankt' : 'gezegd'}`)
  const refusal = refusalSentence(visit, visit.text.help.refusals, said)
  return render(visit, { status: 409, refusal, typed: form.typed, promise: promiseId })
}

/** A coach writes down what a member says who never signs in. */
export async function writeAnswer(visit: CooperativeVisit): Promise<Response> {
  const promiseId = visit.id<'help-promise'>('promise')
  const form = await readForm(visit, WORD.extend({ memberId: idOf<'member'>(), how: choice(HOW_SAID) }))
  const says = HELP_WORDS.find((one) => one === form.intent)
  if (!form.ok || !says) {
    const wrong = form.ok ? undefined : form.errors['hours']
    return render(visit, { status: 422, typed: form.typed, promise: promiseId, wrong })
  }
  const { word, hours, version, memberId, how } = form.value
  const said = await visit.perform(
    writeAnswerFor,
    visit.actor,
    { promiseId, memberId, how, says, word, version, minutes: hours },
    form.commandId,
  )
  const here = helpPaths.post(visit.cooperative.slug, visit.id<'help-post'>('post'))
  if (said.ok) return redirect(`${here}?gedaan=opgeschreven`)
  const refusal = refusalSentence(visit, visit.text.help.refusals, said)
  return render(visit, { status: 409, refusal, typed: form.typed, promise: promiseId })
}

/** Whose it is takes it off the board, or who writes for them. */
export async function takeOffPost(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const postId = visit.id<'help-post'>('post')
  const full = await visit.read((tx) => loadPost(tx, visit.actor, postId, visit.now.today))
  const off = full?.isWrittenFor
    ? await visit.perform(takeOffFor, visit.actor, { postId }, form.commandId)
    : await visit.perform(takeOffBoard, visit.actor, { postId }, form.commandId)
  if (off.ok) return redirect(`${paths.help(visit.cooperative.slug)}?gedaan=eraf`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, visit.text.help.refusals, off) })
}

/** One of the two says something of the day on which they do it. */
export const toDay = receiveDay(render)

/** One of the two shows how to be reached. */
export const toReach = receiveReach(render)

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
        <AboutPost visit={visit} full={full} />
        <ByWhom visit={visit} full={full} />
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
              day={full.days.get(promise.id)}
              reach={full.reach}
              written={full.written}
              hoursKept={full.hoursKept.has(promise.id)}
            />
          ))}
        {full.theirs.map(({ promise, side, may }) => (
          <PromiseCard
            key={`${promise.id} ${side}`}
            visit={visit}
            promise={promise}
            post={post}
            me={side}
            writes={{ name: side === promise.helperId ? promise.helper : promise.helped, may }}
            day={full.days.get(promise.id)}
            reach={full.reach}
            written={full.written}
            typed={state.promise === promise.id ? state.typed : undefined}
            wrong={state.promise === promise.id ? state.wrong : undefined}
            hoursKept={full.hoursKept.has(promise.id)}
          />
        ))}
        <Begin visit={visit} full={full} typed={state.promise === undefined ? state.typed : undefined} />
        <Matches visit={visit} full={full} />
        {(post.memberId === me || full.isWrittenFor) && post.closedAt === null && (
          <Own visit={visit} full={full} />
        )}
        <Link href={paths.help(visit.cooperative.slug)} roomy>
          {said.form.back}
        </Link>
      </>
    ),
  })
}
