import { Facts, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOf, wasChangedFor, writerOf, type HelpPromise, type Post, type PostWords } from '../help.ts'

type Props = { visit: CooperativeVisit; promise: HelpPromise; post: Post; me: Id<'member'> }

/** To who answered other words: what stood there and what stands there now. To who wrote them: that it waits. */
export function WhatChanged({ visit, promise, post, me }: Props) {
  const said = visit.text.help.promise
  const { before, version, readVersion } = promise
  if (before === null || version === readVersion) return null
  const other = promise.helperId === me ? promise.helped : promise.helper
  if (wasChangedFor(promise, me))
    return (
      <>
        <Paragraph>{said.changed({ other })}</Paragraph>
        <Facts facts={differences(visit, before, post)} />
      </>
    )
  const isOpen = ['begun', 'agreed', 'half-done'].includes(stageOf(promise))
  // Before it is agreed, the card says by itself who says what first.
  if (stageOf(promise) === 'begun') return null
  if (isOpen) return writerOf(promise) === me ? <Paragraph>{said.notReadYet({ other })}</Paragraph> : null
  const sentence = visit.text.help.one[promise.kind](before)
  return before.what === post.what ? null : <Paragraph quiet>{said.wasAbout({ sentence })}</Paragraph>
}

function differences(visit: CooperativeVisit, before: PostWords, now: PostWords) {
  const said = visit.text.help.promise
  const names = ['what', 'skill', 'forWhom', 'neededOn'] as const
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => {
      const shown = ({ neededOn, ...words }: PostWords) =>
        name === 'neededOn'
          ? neededOn === null
            ? said.nothing
            : formatDay(neededOn, visit.language)
          : words[name] || said.nothing
      return {
        label: said.changedLabels[name],
        value: said.changedFrom({ was: shown(before), now: shown(now) }),
      }
    })
}
