/** What a new agreement with a municipality changes, as a member hears of it: the first thing, and how many more. */
import type { Language, Text } from '../../../text/index.ts'
import { versionBefore, type PolicyVersion } from '../agreement/policy-version.ts'
import { policyBeside, policyInWords } from '../agreement/policy-words.ts'
import { formatDay } from '../../../values/format.ts'

type Reader = { readonly text: Pick<Text, 'agreement'>; readonly language: Language }

/** From when the agreement holds, and what it changes in one line. */
export type AgreementChange = { readonly day: string; readonly line: string }

/**
 * Puts a version beside the one that it takes the place of.
 *
 * @param all every version of that municipality
 */
export function agreementChange(
  { text, language }: Reader,
  version: PolicyVersion,
  all: readonly PolicyVersion[],
): AgreementChange {
  const words = text.agreement.told
  const day = formatDay(version.policy.validFrom, language)
  const before = versionBefore(version, all)
  if (!before) return { day, line: words.first }
  const said = (one: PolicyVersion) => policyInWords(one.policy, text.agreement.said, language)
  const changed = policyBeside(said(before), said(version)).filter(({ was, now }) => was !== now)
  const [first] = changed
  if (!first) return { day, line: words.same }
  const { notSaid, notSaidAnyMore } = text.agreement.compared
  const line = words.line({ was: first.was ?? notSaid, now: first.now ?? notSaidAnyMore })
  return { day, line: changed.length === 1 ? line : `${line} ${words.more({ count: changed.length - 1 })}` }
}
