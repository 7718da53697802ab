import { z } from 'zod'
import { carryOut } from '../../../platform/carry-out.ts'
import type { Outcome } from '../../../platform/command.ts'
import { Heading, languageHref, Notice, Refusal } from '../../../ui/index.ts'
import { refuse, type Refused, type Result } from '../../../values/result.ts'
import { choice, idOf, text } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { accountOf } from '../account-actor.ts'
import { changeLanguage } from '../change-language.ts'
import { endAllSessions } from '../end-all-sessions.ts'
import { endSession } from '../end-session.ts'
import { passkeysOf } from '../passkey.db.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { findPerson, readingsOfMyFile } from '../person.db.ts'
import { removePasskey } from '../remove-passkey.ts'
import { secondFactorsOf } from '../second-factor.db.ts'
import { sessionsOf } from '../session.db.ts'
import { isAlive } from '../session.ts'
import { signOut } from '../sign-out.ts'
import { eventsOf } from '../sign-in-event.db.ts'
import { Belonging, Events, Readings, Sessions } from './account-lists.tsx'
import { ExtraCheck, Passkeys, Who } from './account-ways-in.tsx'
import { originOf, tokenOf, withoutSession } from './cookies.ts'
import { postNotice } from './mails.ts'
import { askBeforeLeaving, wouldBeShutOut } from './only-a-card.tsx'
import { refusalSentence } from './sentences.ts'
import { peoplePaths } from './addresses.ts'

const EVENTS = 20

/** Everything about one's own access, on one page: who, how one signs in, where one is signed in, who looked. */
export async function showAccount(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  return accountPage(needs, visit)
}

async function accountPage(
  needs: PeopleNeeds,
  visit: Visit,
  refused?: Refused<ToldIn<'people'>>,
): Promise<Response> {
  const { personId } = visit.signedIn!
  const facts = await needs.database.read(accountOf({ personId }), async (tx) => ({
    person: (await findPerson(tx, personId))!,
    passkeys: await passkeysOf(tx, personId),
    factors: await secondFactorsOf(tx, personId),
    sessions: (await sessionsOf(tx, personId)).filter((session) => isAlive(session, visit.now.at)),
    events: await eventsOf(tx, personId, EVENTS),
    readings: await readingsOfMyFile(tx),
  }))
  const words = visit.text.people.account
  const done = visit.url.searchParams.get('gedaan') ?? ''
  return page(visit, {
    title: words.title,
    status: refused ? 409 : 200,
    passkey: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        {refused && <Refusal sentence={refusalSentence(visit, refused)} />}
        {Object.hasOwn(words.done, done) && (
          <Notice tone="done" announce>
            {words.done[done as keyof typeof words.done]}
          </Notice>
        )}
        <Who visit={visit} person={facts.person} />
        <Belonging visit={visit} />
        <Passkeys visit={visit} passkeys={facts.passkeys} />
        <ExtraCheck visit={visit} factors={facts.factors} />
        <Sessions visit={visit} sessions={facts.sessions} />
        <Events visit={visit} events={facts.events} />
        <Readings visit={visit} readings={facts.readings} />
      </>
    ),
  })
}

/** Ends the session of this browser; who would be shut out by that is asked first. */
export async function leave(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  if ((await wouldBeShutOut(needs, visit)) && !isSure((await readForm(visit, z.object({}))).typed))
    return askBeforeLeaving(visit, paths.signOut())
  return leaveHere(needs, visit)
}

function isSure(typed: Typed): boolean {
  return typed['toch'] === 'ja'
}

async function leaveHere(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  await signOut(needs, tokenOf(visit), originOf(visit).device)
  return withoutSession(needs, redirect(paths.start()))
}

/** Ends the session on another device; on this one it is signing out. */
export async function leaveThere(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ session: idOf<'session'>() }))
  if (!form.ok) return accountPage(needs, visit, refuse('session-gone'))
  const sessionId = form.value.session
  if (sessionId === visit.signedIn!.sessionId) {
    const asks = await wouldBeShutOut(needs, visit)
    return asks ? askBeforeLeaving(visit, paths.signOut()) : leaveHere(needs, visit)
  }
  return change(needs, visit, 'session-ended', () =>
    visit.perform(endSession, accountOf(visit.signedIn!), { sessionId }, form.commandId),
  )
}

/** Signs out everywhere, here too; who would be shut out by that is asked first. */
export async function leaveEverywhere(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const { commandId, typed } = await readForm(visit, z.object({}))
  if ((await wouldBeShutOut(needs, visit)) && !isSure(typed))
    return askBeforeLeaving(visit, peoplePaths.accountSessions())
  await carryOut(visit.perform, endAllSessions, accountOf(visit.signedIn!), {}, commandId)
  return withoutSession(needs, redirect(`${paths.start()}?gedaan=overal-uit`))
}

/** Removes a passkey; who has one shows it, or the app, first. */
export async function dropPasskey(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  const form = await readForm(visit, z.object({ passkey: text(4000) }))
  if (!form.ok) return accountPage(needs, visit, refuse('passkey-gone'))
  const credentialId = form.value.passkey
  const removed = await visit.perform(
    removePasskey,
    accountOf(signedIn),
    { sessionId: signedIn.sessionId, credentialId },
    form.commandId,
  )
  if (removed.ok) await postNotice(needs, signedIn.personId, 'passkey-removed', originOf(visit).device)
  if (!removed.ok && removed.reason === 'second-factor-first')
    return redirect(paths.secondFactor(paths.account()))
  return change(needs, visit, 'passkey-removed', async () => removed)
}

/** Chooses the language of pages and mails. */
export async function chooseLanguage(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ language: choice(['nl', 'en']) }))
  if (!form.ok) return accountPage(needs, visit)
  const { language } = form.value
  const changed = await visit.perform(
    changeLanguage,
    accountOf(visit.signedIn!),
    { language },
    form.commandId,
  )
  if (!changed.ok) return accountPage(needs, visit, changed)
  // The language switch of this browser would otherwise win from the choice just made.
  return redirect(languageHref(language, `${paths.account()}?gedaan=language-changed`))
}

async function change(
  needs: PeopleNeeds,
  visit: Visit,
  done: string,
  doIt: () => Promise<Result<Outcome, ToldIn<'people'>>>,
): Promise<Response> {
  const outcome = await doIt()
  return outcome.ok ? redirect(`${paths.account()}?gedaan=${done}`) : accountPage(needs, visit, outcome)
}
