/** A coach beside a member, with the yes of that member, in an installation of a test. */
import { newId } from '../../../../test/new-id.ts'
import { signInByMail, type Browser, type Installation } from '../../../../test/people-world.ts'
import type { Id } from '../../../values/id.ts'

export type Pair = {
  readonly joost: Browser
  readonly sanne: Id<'person'>
  readonly mail: string
  readonly doer: Id<'person'>
  readonly doerMail: string
}

/** What tests of working together begin with; each pair is of two people of their own. */
export function besideIn(installation: () => Installation) {
  /** A coach who is signed in, and a member. */
  async function pair(email: string | null = `sanne${newId()}@voorbeeld.example`): Promise<Pair> {
    const gilde = installation()
    const doerMail = `joost${newId()}@voorbeeld.example`
    const doer = await gilde.person('Joost Coach', doerMail, ['coach'])
    const sanne = await gilde.person('Sanne Lid', email)
    const joost = gilde.browser()
    await signInByMail(gilde, joost, doerMail)
    return { joost, sanne, mail: email ?? '', doer, doerMail }
  }

  const page = (sanne: string) => `/proef/mensen/${sanne}/samen`
  const codeOf = async (mail: string) =>
    /\n(\d{6})\n/.exec((await installation().mails(mail)).at(-1) ?? '')?.[1] ?? ''

  /** The same, and she said yes with the code. */
  async function begun(): Promise<Pair> {
    const both = await pair()
    await both.joost.post(`${page(both.sanne)}/code`)
    const answer = await both.joost.post(page(both.sanne), { code: await codeOf(both.mail) })
    if (answer.status !== 303) throw new Error(`no yes: ${answer.status}`)
    return both
  }

  /** Her own browser, signed in. */
  async function member({ mail }: Pair): Promise<Browser> {
    const browser = installation().browser()
    await signInByMail(installation(), browser, mail)
    return browser
  }

  return { pair, page, codeOf, begun, member }
}
