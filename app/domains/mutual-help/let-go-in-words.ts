/** What somebody reads who waited on help that is over. */
import type { Text } from '../../text/index.ts'
import type { Id } from '../../values/id.ts'
import { writerOf, type HelpPromise } from './help.ts'

/** Why who waited need not any more, for one of the two; who began is thanked for it. */
export function letGoInWords(
  { text }: { readonly text: Text },
  promise: HelpPromise,
  me: Id<'member'>,
): string {
  const said = text.helpBetween.letGo
  const { kind, letGoAs, begunBy, helper, helped } = promise
  const [owner, other] = kind === 'ask' ? [helped, helper] : [helper, helped]
  if (writerOf(promise) === me) return letGoAs === 'done' ? said.mine.done({ other }) : said.mine.off
  const sentence = letGoAs === 'done' ? said.done : said[kind]({ owner })
  return begunBy === me && kind === 'ask' ? `${sentence} ${said.thanks}` : sentence
}
