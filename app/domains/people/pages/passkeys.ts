import { newId } from '../../../values/id.ts'
import type { Refused } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import { deviceOf } from '../device.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { offerPasskey, registerPasskey } from '../register-passkey.ts'
import { askPasskey, signInWithPasskey } from '../sign-in-with-passkey.ts'
import { wayBack } from '../ways-back.ts'
import { originOf, withSession } from './cookies.ts'
import { postNotice } from './mails.ts'
import { refusalSentence } from './sentences.ts'

/** The options for signing in with a passkey, for the script of the page. */
export async function passkeyOptions(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const options = await askPasskey(needs, originOf(visit))
  return options.ok ? json(options.value) : refusedJson(visit, options)
}

/** Signs in with what the passkey signed. */
export async function usePasskey(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const begun = await signInWithPasskey(needs, await bodyOf(visit), originOf(visit))
  if (!begun.ok) return refusedJson(visit, begun)
  const back = wayBack(visit.url.searchParams.get('terug')) ?? paths.start()
  return withSession(needs, json({ redirect: back }), begun.value)
}

/** The options for making a passkey on this device. */
export async function newPasskeyOptions(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const options = await offerPasskey(needs, visit.signedIn!)
  return options.ok ? json(options.value) : refusedJson(visit, options)
}

/** Keeps the passkey that the device made. */
export async function addPasskey(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const { personId } = visit.signedIn!
  const device = deviceOf(visit.request.headers.get('user-agent'))
  // A challenge works once, so this cannot happen twice: the command needs no id from the page.
  const added = await registerPasskey(
    needs,
    visit.perform,
    visit.signedIn!,
    await bodyOf(visit),
    device,
    newId(visit.now.at),
  )
  if (!added.ok) return refusedJson(visit, added)
  await postNotice(needs, personId, 'passkey-added', device)
  return json({ redirect: `${paths.account()}?gedaan=passkey-added` })
}

async function bodyOf(visit: Visit): Promise<unknown> {
  return visit.request.json().catch(() => undefined)
}

function refusedJson(visit: Visit, refused: Refused<ToldIn<'people'>>): Response {
  return json({ refused: refused.reason, sentence: refusalSentence(visit, refused) }, 409)
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}
