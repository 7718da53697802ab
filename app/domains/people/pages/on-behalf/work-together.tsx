/** Sitting beside a member: how the member says yes, and stopping. */
import { z } from 'zod'
import type { PersonActor } from '../../../../platform/actor.ts'
import { Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../../ui/index.ts'
import type { Id } from '../../../../values/id.ts'
import { refuse, type Refused } from '../../../../values/result.ts'
import { formatMoment, formatTime } from '../../../../values/format.ts'
import { dayOf } from '../../../../values/day.ts'
import { optionalText } from '../../../../web/fields.ts'
import { readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../../web/visit.ts'
import { textIn } from '../../../../text/index.ts'
import { countTries } from '../../count-tries.ts'
import type { PeopleNeeds } from '../../people-needs.ts'
import { findPerson } from '../../person.db.ts'
import type { Person } from '../../person.ts'
import { cardHash, typedCardCode } from '../../sign-in-card.ts'
import { isSignInCode, typedCode } from '../../sign-in-code.ts'
import { askBehalfCode } from '../../on-behalf/ask-behalf-code.ts'
import { codeAskedBy, whyNotOnBehalf, workedFor } from '../../on-behalf/behalf.db.ts'
import { behalfCode, behalfCodeHash } from '../../on-behalf/behalf.ts'
import { beginOnBehalf } from '../../on-behalf/begin-on-behalf.ts'
import { stopOnBehalf } from '../../on-behalf/stop-on-behalf.ts'
import { Ways, type Loaded } from './ways-to-say-yes.tsx'
import { Lines, Times } from './times.tsx'
import { carriedOutUnless } from '../../../../platform/carry-out.ts'

type Told = Refused<ToldIn<'onBehalf'>>

/** Whom it is about, why it may not be, and how the member can say yes. */
export async function showWorkTogether(visit: CooperativeVisit): Promise<Response> {
  return workTogetherPage(visit)
}

async function workTogetherPage(visit: CooperativeVisit, refused?: Told): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const loaded = await load(visit, personId)
  await visit.readsFileOf(personId)
  const words = visit.text.onBehalf
  const name = firstNameOf(loaded.person)
  const title = words.title(name)
  const { slug } = visit.cooperative
  return page(visit, {
    title,
    status: refused ? 409 : 200,
    children: (
      <>
        <Link href={paths.members(slug)} roomy>
          {visit.text.members.member.back}
        </Link>
        {visit.url.searchParams.has('gestopt') && (
          <Notice tone="done" announce>
            {words.stopped(name)}
          </Notice>
        )}
        {refused && <Refusal sentence={sentenceOf(visit, refused)} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead(name)}</Lead>
        {loaded.why ? (
          !refused && <Notice>{sentenceOf(visit, refuse(loaded.why))}</Notice>
        ) : (
          <Ways visit={visit} loaded={loaded} name={name} />
        )}
        <Heading level={2}>{words.can}</Heading>
        <Lines lines={words.cans} />
        <Heading level={2}>{words.cannot(name)}</Heading>
        <Lines lines={words.cannots} />
        <Paragraph>{words.reads(name)}</Paragraph>
        {loaded.earlier.length > 0 && (
          <>
            <Heading level={2}>{words.earlier}</Heading>
            <Times visit={visit} times={loaded.earlier} />
          </>
        )}
      </>
    ),
  })
}

async function load(visit: CooperativeVisit, personId: Id<'person'>): Promise<Loaded> {
  const { actor, cooperative, now } = visit
  const { sessionId } = visit.signedIn!
  return visit.read(async (tx) => {
    const person = await findPerson(tx, personId)
    if (!person) throw new NothingHere('no such person here')
    const code = await codeAskedBy(tx, sessionId, personId, now.at)
    return {
      person,
      why: await whyNotOnBehalf(tx, cooperative.id, actor.personId, personId, now.at),
      codeId: code?.id as Id<'code'> | undefined,
      earlier: await workedFor(tx, cooperative.id, personId, actor.personId),
    }
  })
}

/** Mails the member a code. Pressed twice, the same code goes again. */
export async function askForYes(needs: PeopleNeeds, visit: CooperativeVisit): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const { actor, signedIn, cooperative } = visit
  const { commandId } = await readForm(visit, z.object({}))
  const again = await countTries(needs, [{ limit: 'behalf-code-asked', of: `${actor.personId} ${personId}` }])
  if (again) return workTogetherPage(visit, refuse('try-later', { again: again.toISOString() }))
  const code = behalfCode(needs.secrets, commandId)
  const codeHash = behalfCodeHash(needs.secrets, commandId, code).toString('hex')
  const asked = await visit.perform(
    askBehalfCode,
    actor,
    { personId, sessionId: signedIn!.sessionId, codeHash },
    commandId,
  )
  if (!asked.ok) return workTogetherPage(visit, asked)
  const person = await visit.read((tx) => findPerson(tx, personId))
  if (person?.email) {
    const { mail } = textIn(person.language).onBehalf
    const doer = signedIn!.name
    needs.postbox.post({
      to: person.email,
      fromName: cooperative.name,
      subject: mail.subject,
      text: mail.body({ name: person.name, doer, code, cooperative: cooperative.name }),
    })
  }
  return redirect(paths.onBehalf(cooperative.slug, personId))
}

/** Begins when the member said yes with a code or a card, and goes on to the first page of the member. */
export async function hearYes(needs: PeopleNeeds, visit: CooperativeVisit): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const { actor, signedIn, cooperative } = visit
  const form = await readForm(visit, z.object({ code: optionalText(60), card: optionalText(60) }))
  const typed = form.ok ? form.value : { code: undefined, card: undefined }
  const again = await countTries(needs, [{ limit: 'behalf-tried', of: actor.personId }])
  if (again) return workTogetherPage(visit, refuse('try-later', { again: again.toISOString() }))
  const yes = await yesTyped(needs, visit, personId, typed)
  if (yes === undefined) return workTogetherPage(visit, refuse(!typed.card ? 'code-over' : 'card-wrong'))
  const begun = await visit.perform(
    beginOnBehalf,
    actor,
    { personId, sessionId: signedIn!.sessionId, yes },
    form.commandId,
  )
  if (!begun.ok) return workTogetherPage(visit, begun)
  if (begun.value.begun !== null) return redirect(paths.home(cooperative.slug))
  const { why, left } = begun.value
  return workTogetherPage(visit, why === 'code-wrong' ? refuse(why, { left: String(left) }) : refuse(why))
}

async function yesTyped(
  needs: PeopleNeeds,
  visit: CooperativeVisit,
  personId: Id<'person'>,
  typed: { readonly code?: string | undefined; readonly card?: string | undefined },
) {
  // The code of the mail is heard in either field.
  const digits = typedCode(typed.card ?? '')
  if (typed.card && !isSignInCode(digits)) {
    const code = typedCardCode(typed.card)
    if (code === undefined) return undefined
    return { way: 'card' as const, hash: cardHash(needs.secrets, code).toString('hex') }
  }
  const { codeId } = await load(visit, personId)
  if (codeId === undefined) return undefined
  const code = typed.card ? digits : typedCode(typed.code ?? '')
  const hash = behalfCodeHash(needs.secrets, codeId, isSignInCode(code) ? code : '').toString('hex')
  return { way: 'code' as const, codeId, hash }
}

/** Stops what this session does on behalf of somebody. Nothing to stop is fine too. */
export async function stopHere(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const behalf = visit.signedIn?.behalf
  if (!behalf) return redirect(paths.home(visit.cooperative.slug))
  await carriedOutUnless(
    { 'behalf-over': 'it stopped already' },
    visit.perform,
    stopOnBehalf,
    doerOf(visit),
    { behalfId: behalf.id },
    commandId,
  )
  return redirect(`${paths.onBehalf(visit.cooperative.slug, behalf.personId)}?gestopt`)
}

/** Whoever sits at this screen, as themselves. */
function doerOf({ signedIn, cooperative }: CooperativeVisit): PersonActor {
  const { personId, memberships } = signedIn!
  const roles = memberships.find(({ cooperativeId }) => cooperativeId === cooperative.id)?.roles ?? []
  return { kind: 'person', cooperativeId: cooperative.id, personId, roles }
}

function sentenceOf(visit: CooperativeVisit, refused: Told): string {
  const { refusals } = visit.text.onBehalf
  const again = (moment: string) => {
    const at = new Date(moment)
    return dayOf(at) === visit.now.today ? formatTime(at, visit.language) : formatMoment(at, visit.language)
  }
  const own = {
    ...refusals,
    'try-later': (facts: { again: string }) => refusals['try-later']({ again: again(facts.again) }),
  }
  return refusalSentence(visit, own, refused)
}

function firstNameOf({ name }: Person): string {
  return name.split(' ')[0] ?? name
}
