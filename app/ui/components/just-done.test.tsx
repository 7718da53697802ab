/** What was just done has the focus when the page opens, or the way to what is next; one of them, never two. */
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { VNode } from 'preact'
import { InLanguage } from '../language.tsx'
import { JustDone, Notice } from '../index.ts'

const shown = (node: VNode) => render(<InLanguage language="nl">{node}</InLanguage>)
const focused = (html: string) => html.match(/<[^>]*data-focus[^>]*>/g) ?? []

test('the sentence', () => {
  expect(focused(shown(<JustDone said="Bewaard." />))).toEqual([
    expect.stringMatching(/^<div class="notice__text" tabindex="-1"/),
  ])
})

test('the way to what is next, when there is one', () => {
  const next = { next: { href: '/verder', label: 'Verder' } }
  expect(focused(shown(<JustDone said="Bewaard." after={next} />))).toEqual([
    expect.stringContaining('href="/verder#content"'),
  ])
})

test('nothing of a message that tells of nothing that was done', () => {
  for (const notice of [
    <Notice key="a" announce>
      Iets anders
    </Notice>,
    <Notice key="b" tone="done">
      Klaar
    </Notice>,
  ])
    expect(focused(shown(notice))).toEqual([])
})
